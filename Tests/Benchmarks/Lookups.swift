import Accounts
import Coach

/// Looks terms up in every way a collector might type them.
struct Lookups {
  private let index: TermIndex
  private let names: [String]
  private let rounds: Int

  init(_ glossary: Glossary, rounds: Int) {
    index = TermIndex(glossary)
    names = stride(from: 0, to: glossary.terms.count, by: 37).map { glossary.terms[$0].name }
    self.rounds = rounds
  }

  /// The times of each way.
  func measured() -> [(String, Samples)] {
    let ways: [(String, (String) -> String)] = [
      ("name", { $0 }), ("plural", { $0 + "s" }), ("beginning", { String($0.prefix(4)) }),
      ("slip", { String($0.prefix(2) + $0.dropFirst(3)) }),
      ("sound", { String($0.filter { !"aeiou".contains($0) }) }),
      ("nothing", { String($0.reversed()) + "qzx" }),
    ]
    return ways.map { way, change in
      var samples = Samples()
      for _ in 0..<rounds {
        for name in names {
          let typed = change(name)
          samples.add(ContinuousClock().measure { _ = index.best(typed) })
        }
      }
      return (way, samples)
    }
  }
}
