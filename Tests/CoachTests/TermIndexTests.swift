import Accounts
import Coach
import Testing

@Suite struct TermIndexTests {
  private static let index: TermIndex? = {
    guard let trade = Token("bicycles") else { return nil }
    var glossary = Glossary(trade: trade, name: "Bicycles")
    let names: [(String, [String])] = [
      ("tire", ["tubeless tire"]), ("color match", ["colour card"]), ("fork crown", []),
      ("gusset plate", ["gussets"]), ("head tube", ["HT"]), ("powder coat", ["powder"]),
      ("anodizing", []), ("phosphate", ["pre-treatment"]), ("naïve finish", []), ("bushing", []),
      ("Brücke", []), ("橋", ["はし"]), ("chromate conversion", []), ("dropout", ["rear dropout"]),
    ]
    glossary.terms = names.map { name, also in
      var term = Term(name: name, chapter: "A", meaning: "m")
      term.also = also
      return term
    }
    return TermIndex(glossary)
  }()

  @Test(
    arguments: [
      ("tire", "tire", .name), ("Head-Tube", "head tube", .name), ("headtube", "head tube", .name),
      ("HT", "head tube", .also), ("pretreatment", "phosphate", .also),
      ("naive finish", "naïve finish", .name), ("橋", "橋", .name), ("はし", "橋", .also),
      ("brucke", "Brücke", .name),
      ("tyre", "tire", .spelling), ("tyres", "tire", .spelling),
      ("fork crowns", "fork crown", .spelling), ("colour match", "color match", .spelling),
      ("anodising", "anodizing", .spelling), ("sulphate", nil, .name),
      ("fork", "fork crown", .beginning), ("chro", "chromate conversion", .beginning),
      ("po", "powder coat", .beginning), ("crown", "fork crown", .inside),
      ("conv", "chromate conversion", .inside), ("rear d", "dropout", .inside),
      ("guset plate", "gusset plate", .slip), ("gsuset plat", "gusset plate", .slip),
      ("dropuot", "dropout", .slip), ("tere", "tire", .slip), ("headtub", "head tube", .slip),
      ("fosfate", "phosphate", .sound), ("kromate konversion", "chromate conversion", .sound),
      ("bsh", nil, .name), ("zzzz", nil, .name), ("", nil, .name), ("- -", nil, .name),
    ] as [(String, String?, TermIndex.Way)])
  func `a term is found by what was typed`(typed: String, name: String?, way: TermIndex.Way) {
    let match = Self.index?.best(typed)
    #expect(match?.term.name == name)
    if name != nil { #expect(match?.way == way) }
  }

  @Test func `a guess is not made where none is wanted`() throws {
    let index = try #require(Self.index)
    #expect(index.best("dropuot", allowsGuesses: false) == nil)
    #expect(index.best("fosfate", allowsGuesses: false) == nil)
    #expect(index.best("drop", allowsGuesses: false)?.term.name == "dropout")
  }

  @Test func `ten thousand letters are nobody's term`() throws {
    #expect(try #require(Self.index).best(String(repeating: "tire", count: 2500)) == nil)
  }

  @Test func `the distance by bit vectors is the distance letter by letter`() {
    var state: UInt64 = 7
    func random(_ limit: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % limit)
    }
    func word() -> [UInt8] { (0...random(8)).map { _ in UInt8(97 + random(3)) } }
    for _ in 0..<2000 {
      let (typed, name) = (word(), word())
      #expect(
        SlipPattern(typed).distance(to: name[...]) == Self.slips(typed, name),
        "\(String(decoding: typed, as: UTF8.self)) \(String(decoding: name, as: UTF8.self))")
    }
  }

  /// The restricted distance of Damerau and Levenshtein, row by row.
  private static func slips(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [Array(0...right.count)]
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var cost = min(
          rows[row - 1][column] + 1, current[column - 1] + 1,
          rows[row - 1][column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, rows[row - 2][column - 2] + 1)
        }
        current.append(cost)
      }
      rows.append(current)
    }
    return rows[left.count][right.count]
  }
}
