import Foundation
import Shell
import Testing

/// What Tab finds.
@Suite struct OffersTests {
  @Test(arguments: [
    (true, "/with ", ["Maria", "Tom"]), (true, "/dispute ", ["4471", "4398"]),
    (true, "/promise 100 fri for 44", ["4471"]), (true, "/dispute 4471 wri", ["wrong-item"]),
    (true, "/pr", ["/promise", "/promises"]), (false, "/call har", ["harlow"]),
    (false, "/call bridge", ["harlow"]), (false, "/call hrlw", ["harlow"]),
    (true, "/help pla", ["plan"]), (true, "is tom", ["Tom"]),
  ])
  func `what fits comes, the customer's own first`(
    inCall: Bool, line: String, first: [String]
  ) {
    let offers = TypingTests.typing(inCall: inCall).offers(for: line)
    #expect(offers.best.prefix(first.count).map(\.text) == first, "\(offers.best)")
  }

  @Test func `whom one rings most comes first, then the alphabet`() {
    let all = TypingTests.typing(inCall: false).offers(for: "/call ").best.map(\.text)
    #expect(all == all.sorted())
    let past = ["/call tidewater", "/call northline", "/call tidewater"]
    let used = TypingTests.typing(inCall: false, past: past).offers(for: "/call ").best
    #expect(used.prefix(2).map(\.text) == ["tidewater", "northline"])
    #expect(Set(used.map(\.text)) == Set(all))
  }

  @Test(
    arguments: [
      ("zoe", ["zoe-metals"]), ("oz", []), ("stahlwrk", ["b"]), ("muller", ["mueller"]),
      ("m", ["mueller", "zoe-metals"]), ("", ["a", "b", "mueller", "zoe-metals"]),
    ] as [(String, [String])])
  func `accents do not count and letters may be left out`(typed: String, found: [String]) {
    let index = NameIndex([
      Offer("a", "Åkesson"), Offer("b", "Stahlwerk Süd"), Offer("mueller", "Müller & Söhne"),
      Offer("zoe-metals", "Zoë"),
    ])
    #expect(index.find(typed, limit: 9).places.map { index.offers[$0].text } == found)
  }

  @Test func `of very many the best are kept, and all are counted`() {
    let index = NameIndex((0..<5000).map { Offer("name-\(10000 + $0)", "Customer \($0)") })
    let found = index.find("name-1", limit: 10, first: [4999, 7])
    #expect(found.places == [4999, 7, 0, 1, 2, 3, 4, 5, 6, 8])
    #expect(found.total == 5000)
    #expect(found.common == "name-1".count)
    #expect(index.find("nm-14999", limit: 10).places.first == 4999)
    #expect(index.find("name-12", limit: 3).common == "name-12".count)
  }

  @Test(arguments: ["", "a", "ab", "aba", "abc", "b", "ba", "é", "zz"])
  func `beginnings are found in sorted names as among all`(typed: String) throws {
    let names = ["a-1", "a", "aba", "abacus", "abb", "b", "bab", "e-2"].sorted()
    let index = NameIndex(names.map { Offer($0, "Ltd") })
    let places = names.indices.filter { names[$0].hasPrefix(typed == "é" ? "e" : typed) }
    #expect(try Array(#require(index.beginnings(typed))) == places)
    #expect(NameIndex([Offer("b"), Offer("a")]).beginnings("a") == nil)
  }
}
