import Accounts

/// Finds the phrases of concepts in the words of a line.
///
/// Articles are passed over and endings do not count: `signed the check` is `sign check`. A longer
/// phrase hides the shorter ones inside it, so that `lien waiver` is no `waiver` of a fee.
struct ConceptFinder {
  /// A concept and the words that name it.
  struct Hit {
    /// The concept, as its place in the list.
    let concept: Int
    /// The words, as places in the line's words.
    let words: Range<Int>
  }

  private struct Phrase {
    let stems: [Fingerprint]
    let concept: Int
  }

  /// The names of the concepts, in the list's order.
  let names: [String]
  private var phrases: [Fingerprint: [Phrase]] = [:]

  /// Creates a finder; a phrase of nothing but articles is passed over.
  init(_ concepts: [Concept]) {
    names = concepts.map(\.name)
    for (number, concept) in concepts.enumerated() {
      for phrase in concept.phrases {
        let stems = TypedLine(phrase).words.filter { !$0.isFiller }.map(\.stem)
        guard let first = stems.first, !Self.empty.contains(stems) else { continue }
        phrases[first, default: []].append(Phrase(stems: stems, concept: number))
      }
    }
  }

  private static let empty: [[Fingerprint]] = ["not", "no", "is"].map {
    [Fingerprint(of: Array($0.utf8))]
  }

  /// The concepts named, in the order of the line.
  func find(in words: ArraySlice<LineWord>) -> [Hit] {
    let places = words.indices.filter { !words[$0].isFiller }
    let stems = places.map { words[$0].stem }
    var found: [(Range<Int>, Int)] = []
    for (at, stem) in stems.enumerated() {
      for phrase in phrases[stem] ?? [] where stems[at...].starts(with: phrase.stems) {
        found.append((at..<at + phrase.stems.count, phrase.concept))
      }
    }
    let longest = found.filter { one in
      !found.contains { $0.0.count > one.0.count && $0.0.clamped(to: one.0) == one.0 }
    }
    return longest.map {
      Hit(concept: $0.1, words: places[$0.0.lowerBound]..<places[$0.0.upperBound - 1] + 1)
    }
  }
}
