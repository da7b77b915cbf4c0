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

  /// The names of the concepts, in the list's order.
  let names: [String]
  /// The phrases by their first words.
  let phrases: PhraseTable

  /// Creates a finder; a phrase of nothing but articles is passed over.
  init(_ concepts: [Concept]) {
    names = concepts.map(\.name)
    var phrases: [(stems: [Fingerprint], concept: Int)] = []
    for (number, concept) in concepts.enumerated() {
      for phrase in concept.phrases {
        let stems = TypedLine(phrase).words.filter { !$0.isFiller }.map(\.stem)
        if !stems.isEmpty, !Self.empty.contains(stems) { phrases.append((stems, number)) }
      }
    }
    self.phrases = PhraseTable(phrases)
  }

  /// A finder as it was kept; `nil` when it is not one of these concepts.
  init?(_ concepts: [Concept], phrases: PhraseTable) {
    guard phrases.concepts.allSatisfy({ $0 < concepts.count }) else { return nil }
    names = concepts.map(\.name)
    self.phrases = phrases
  }

  private static let empty: [[Fingerprint]] = ["not", "no", "is"].map {
    [Fingerprint(of: Array($0.utf8))]
  }

  /// The concepts named, in the order of the line.
  func find(in words: [LineWord]) -> [Hit] {
    var places: [Int] = []
    places.reserveCapacity(words.count)
    for place in words.indices where !words[place].isFiller { places.append(place) }
    var found: [(words: Range<Int>, concept: Int)] = []
    for at in places.indices {
      for phrase in phrases.beginning(with: words[places[at]].stem)
      where stands(phrase, in: words, places, at) {
        found.append((at..<at + phrases.length(of: phrase), Int(phrases.concepts[phrase])))
      }
    }
    var hits: [Hit] = []
    hits.reserveCapacity(found.count)
    for one in found where !Self.isHidden(one.words, by: found) {
      let (first, last) = (places[one.words.lowerBound], places[one.words.upperBound - 1])
      hits.append(Hit(concept: one.concept, words: first..<last + 1))
    }
    return hits
  }

  private func stands(
    _ phrase: Int, in words: [LineWord], _ places: [Int], _ at: Int
  ) -> Bool {
    let stems = phrases.stems(of: phrase)
    guard at + stems.count <= places.count else { return false }
    for step in 1..<stems.count
    where words[places[at + step]].stem.number != phrases.stems[stems.lowerBound + step] {
      return false
    }
    return true
  }

  /// Whether a longer phrase stands over some words.
  private static func isHidden(
    _ words: Range<Int>, by found: [(words: Range<Int>, concept: Int)]
  ) -> Bool {
    for other in found
    where other.words.count > words.count && other.words.lowerBound <= words.lowerBound
      && other.words.upperBound >= words.upperBound
    {
      return true
    }
    return false
  }
}
