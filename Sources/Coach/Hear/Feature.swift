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
  /// What a run of letters counts.
  static let letters: Float = 0.45
  private static let concept: Float = 2.2
  private static let conceptPair: Float = 1.1

  /// Finds the concepts.
  let finder: ConceptFinder

  /// The features of a line with the concepts in it, in a fixed order.
  func find(in words: [LineWord], _ hits: [ConceptFinder.Hit]) -> [Feature] {
    var found: [Feature] = []
    found.reserveCapacity(words.count * 24)
    addWords(words, to: &found)
    for at in words.indices { addLetters(of: words[at].form, at: at, to: &found) }
    addConcepts(hits, to: &found)
    addConceptPairs(hits, in: words, to: &found)
    return found
  }

  private func addWords(_ words: [LineWord], to found: inout [Feature]) {
    var last = Fingerprint.edge
    for at in words.indices {
      let stem = words[at].stem
      found.append(Feature(stem, .word, weight: Self.word, words: at..<at + 1))
      found.append(
        Feature(
          last.followed(by: stem), .pair, weight: Self.pair, words: max(0, at - 1)..<at + 1))
      last = stem
    }
    guard !words.isEmpty else { return }
    found.append(
      Feature(
        last.followed(by: .edge), .pair, weight: Self.pair, words: words.count - 1..<words.count))
  }

  /// Runs of three to five letters, with `^` before the word and `$` behind it.
  private func addLetters(of form: [UInt8], at index: Int, to found: inout [Feature]) {
    guard form.count > 2, form[0] != 60 else { return }
    let words = index..<index + 1
    for start in 0..<form.count {
      var print = Fingerprint()
      for at in start..<min(start + 5, form.count + 2) {
        print.add(at == 0 ? 94 : at > form.count ? 36 : form[at - 1])
        if at > start + 1 {
          found.append(Feature(print, .letters, weight: Self.letters, words: words))
        }
      }
    }
  }

  private func addConcepts(_ hits: [ConceptFinder.Hit], to found: inout [Feature]) {
    for (place, hit) in hits.enumerated()
    where !hits[..<place].contains(where: { $0.concept == hit.concept }) {
      found.append(
        Feature(
          Fingerprint(concept: hit.concept), .concept, weight: Self.concept, words: hit.words))
    }
  }

  /// Pairs in which a concept stands for its words: `SIGNER is`, `is AWAY`.
  private func addConceptPairs(
    _ hits: [ConceptFinder.Hit], in words: [LineWord], to found: inout [Feature]
  ) {
    guard !hits.isEmpty else { return }
    var last = Fingerprint.edge
    var (lastStart, lastIsConcept) = (0, false)
    var (at, next) = (0, 0)
    while at <= words.count {
      while next < hits.count, hits[next].words.lowerBound < at { next += 1 }
      let here = Self.longest(hits, from: next, at: at)
      let print =
        here.map { Fingerprint(concept: $0.concept) } ?? (at < words.count ? words[at].stem : .edge)
      let after = here?.words.upperBound ?? at + 1
      if lastIsConcept || here != nil {
        found.append(
          Feature(
            last.followed(by: print), .conceptPair, weight: Self.conceptPair,
            words: lastStart..<min(after, words.count)))
      }
      (last, lastStart, lastIsConcept) = (print, at, here != nil)
      at = after
    }
  }

  /// The longest of the concepts that begin at a word, the last of several.
  private static func longest(
    _ hits: [ConceptFinder.Hit], from start: Int, at: Int
  ) -> ConceptFinder.Hit? {
    var best: ConceptFinder.Hit?
    for hit in hits[start...] {
      guard hit.words.lowerBound == at else { break }
      guard let known = best else {
        best = hit
        continue
      }
      if (hit.words.count, hit.concept) > (known.words.count, known.concept) { best = hit }
    }
    return best
  }
}
