import Shell
import Testing

@Suite struct PageTests {
  @Test(
    arguments: [
      (" short", [" short"]),
      (
        " to mend: 3 in Customers/harlow.md",
        [" to mend: 3 in", "   Customers/harlow.md"]
      ),
      ("Error: a/path/without/any/blank/in/it", ["Error: a/path/without/any/b", "  lank/in/it"]),
      ("東京東京東京東京東京東京東京東京", ["東京東京東京東京東京東京東", "  京東京"]),
    ] as [(String, [String])])
  func `a line that is too wide is cut at blanks, a long word where it must be`(
    line: String, rows: [String]
  ) {
    let text = Page(line).fitting(28).text(colors: false)
    #expect(text == rows.map { "\($0)\n" }.joined())
  }

  @Test func `styles stay with their words`() {
    var page = Page()
    page.add(Page.Span(" you typed  ", .dim), Page.Span("a line that is longer than that", .good))
    let rows = page.fitting(28).lines
    #expect(
      rows.map { $0.map(\.text).joined() } == [" you typed  a line that is", "   longer than that"])
    #expect(rows[0].first?.style == .dim && rows[1].last?.style == .good)
  }
}
