/// What a customer cares about, as words that can be looked for in a glossary.
///
/// A glossary has hundreds of entries and a page waits for it, so each of its words is looked up
/// once among the few that count, by its bytes, instead of making sets of all.
struct Interests {
  /// A text of the customer's that tells what they care about.
  struct Source {
    /// Its telling words.
    let words: Set<String>
    /// How much a word of it counts.
    let weight: Int
    /// What the screen calls it.
    let name: String
  }

  private let sources: [Source]
  /// The words that count, and in which sources each of them stands.
  private let words: KeyTable
  private let places: [[Int]]

  /// The interests in the order in which equal ones go.
  init(_ sources: [Source]) {
    self.sources = sources
    var places: [UInt64: [Int]] = [:]
    for (place, source) in sources.enumerated() {
      for word in source.words {
        places[Fingerprint(of: Array(word.utf8)).key(kind: 0), default: []].append(place)
      }
    }
    let keys = places.keys.sorted()
    words = KeyTable(keys)
    self.places = keys.map { places[$0] ?? [] }
  }

  /// How near an entry is to the interests, and to which of them the most.
  ///
  /// A word of its names counts three times one of the texts around it.
  func weigh(names: [String], around: [String]) -> (weight: Int, near: String) {
    var counts = [Int](repeating: 0, count: sources.count)
    count(names, times: 3, into: &counts)
    count(around, times: 1, into: &counts)
    var total = 0
    var best = (weight: 0, name: "")
    for (source, count) in zip(sources, counts) {
      let weight = source.weight * count
      total += weight
      if weight > best.weight { best = (weight, source.name) }
    }
    return (total, best.name)
  }

  /// Counts each word of some texts once for every source it stands in.
  private func count(_ texts: [String], times: Int, into counts: inout [Int]) {
    var seen: [Int] = []
    for text in texts {
      Words.eachSingular(in: text) { word in
        guard let found = words.place(of: word.key(kind: 0)), !seen.contains(found) else { return }
        seen.append(found)
        for place in places[found] { counts[place] += times }
      }
    }
  }
}
