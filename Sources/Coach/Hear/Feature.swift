/// Something a line has that tells situations apart: a word, a pair, a run of letters, a concept.
struct Feature {
  /// What it is, as a number that two features hardly ever share.
  let key: UInt64
  /// What sort of feature it is.
  let kind: Kind
  /// How much it counts before rarity is looked at.
  let weight: Float
  /// The words it stands for, as places in the line's words.
  let words: Range<Int>

  /// The sorts of features.
  enum Kind: UInt64 {
    case word = 1
    case pair
    case letters
    case concept
    case conceptPair
  }

  /// A feature of some words.
  init(_ print: Fingerprint, _ kind: Kind, weight: Float, words: Range<Int>) {
    key = print.key(kind: kind.rawValue)
    self.kind = kind
    self.weight = weight
    self.words = words
  }
}

/// The features of a line.
///
/// The weights were chosen by cross-validation over the shipped prompts together with sentences of
/// another trade: more weight on concepts fits the prompts and loses the other sentences.
struct Features {
  private static let word: Float = 1.8
  private static let pair: Float = 0.8
  private static let letters: Float = 0.45
  private static let concept: Float = 2.2
  private static let conceptPair: Float = 1.1

  /// Finds the concepts.
  let finder: ConceptFinder

  /// The features of some of a line's words, in a fixed order.
  func find(in words: ArraySlice<LineWord>) -> [Feature] {
    var found: [Feature] = []
    found.reserveCapacity(words.count * 20)
    let stems = words.map(\.stem)
    addWords(stems, from: words.startIndex, to: &found)
    for (index, word) in zip(words.indices, words) {
      addLetters(of: word.form, at: index, to: &found)
    }
    addConcepts(in: words, stems, to: &found)
    return found
  }

  private func addWords(_ stems: [Fingerprint], from start: Int, to found: inout [Feature]) {
    var last = Fingerprint.edge
    for (index, stem) in stems.enumerated() {
      let at = start + index
      found.append(Feature(stem, .word, weight: Self.word, words: at..<at + 1))
      found.append(
        Feature(
          last.followed(by: stem), .pair, weight: Self.pair, words: max(start, at - 1)..<at + 1))
      last = stem
    }
    guard !stems.isEmpty else { return }
    let end = start + stems.count
    found.append(
      Feature(last.followed(by: .edge), .pair, weight: Self.pair, words: end - 1..<end))
  }

  private func addLetters(of form: [UInt8], at index: Int, to found: inout [Feature]) {
    guard form.count > 2, form[0] != 60 else { return }
    let fenced = [94] + form + [36]
    for start in 0..<(fenced.count - 2) {
      var print = Fingerprint()
      for length in 1...5 where start + length <= fenced.count {
        print.add(fenced[start + length - 1])
        guard length > 2 else { continue }
        found.append(
          Feature(print, .letters, weight: Self.letters, words: index..<index + 1))
      }
    }
  }

  private func addConcepts(
    in words: ArraySlice<LineWord>, _ stems: [Fingerprint], to found: inout [Feature]
  ) {
    let hits = finder.find(in: words)
    var named: Set<Int> = []
    for hit in hits where named.insert(hit.concept).inserted {
      found.append(
        Feature(
          Fingerprint(concept: hit.concept), .concept, weight: Self.concept, words: hit.words))
    }
    addConceptPairs(hits, in: words, stems, to: &found)
  }

  /// Pairs in which a concept stands for its words: `SIGNER is`, `is AWAY`.
  private func addConceptPairs(
    _ hits: [ConceptFinder.Hit], in words: ArraySlice<LineWord>, _ stems: [Fingerprint],
    to found: inout [Feature]
  ) {
    var last = Fingerprint.edge
    var lastStart = words.startIndex
    var lastIsConcept = false
    var at = words.startIndex
    while at <= words.endIndex {
      let here = hits.filter { $0.words.lowerBound == at }
        .max { ($0.words.count, $0.concept) < ($1.words.count, $1.concept) }
      let end = at == words.endIndex
      let next =
        here.map { Fingerprint(concept: $0.concept) }
        ?? (end ? .edge : stems[at - words.startIndex])
      let after = here?.words.upperBound ?? at + 1
      if lastIsConcept || here != nil {
        found.append(
          Feature(
            last.followed(by: next), .conceptPair, weight: Self.conceptPair,
            words: lastStart..<min(after, words.endIndex)))
      }
      (last, lastStart, lastIsConcept) = (next, at, here != nil)
      at = after
    }
  }
}
