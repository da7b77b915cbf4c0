import Accounts
import Testing

@Suite struct PlaceholderTests {
  @Test func `names are found with their places in characters`() {
    let names = Placeholder.names(in: "Né {contact}, 👩‍👩‍👧 {x} {open")
    #expect(names.map { $0.name } == ["contact", "x"])
    #expect(names.map(\.offset) == [3, 16])
  }

  @Test(
    arguments: [
      ("Thank you, {contact}.", "Thank you, Maria."),
      ("{contact}{contact}", "MariaMaria"),
      ("no braces", "no braces"),
      ("{words}", "he said {day}"),
      ("{invoice}?", nil),
      ("{nobody}", nil),
      ("{", nil),
      ("", ""),
    ] as [(String, String?)])
  func `a line is filled, or is none when a value is missing`(text: String, expected: String?) {
    let values: [Placeholder: String] = [.contact: "Maria", .words: "he said {day}"]
    #expect(Placeholder.fill(text) { values[$0] } == expected)
  }
}
