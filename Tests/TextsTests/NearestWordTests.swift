import Testing
import Texts

@Suite struct NearestWordTests {
  @Test(
    arguments: [
      ("zoen", "zone"), ("Zone", "zone"), ("zne", "zone"), ("xyz", nil), ("", nil),
      ("clal", "call"), ("colector", "collector"), ("colctor", "collector"),
      ("collecting", nil), ("cal", "call"), ("cxll", "call"),
      (String(repeating: "a", count: 10_000), nil),
    ] as [(String, String?)])
  func `the nearest word within two letters is found, or one for short words`(
    typed: String, expected: String?
  ) {
    #expect(NearestWord.nearest(to: typed, among: ["zone", "call", "collector"]) == expected)
  }

  @Test func `of words equally near the first in the alphabet wins`() {
    #expect(NearestWord.nearest(to: "bat", among: ["hat", "cat"]) == "cat")
  }

  @Test(arguments: [("", "abc", 3), ("ab", "ba", 1), ("kitten", "sitting", 3), ("a", "a", 0)])
  func `swapped neighbours count once`(left: String, right: String, expected: Int) {
    #expect(NearestWord.distance(left, right) == expected)
  }
}
