/// What the model of tone looks at in a sentence.
///
/// Everything that hearing looks at but concepts, and more of the order of words, in which
/// reproach and kindness differ: three in a row (`who else would` is no question of supply), two
/// with one or two between them (`do … even`), and runs in which roles stand for words. Weights were
/// chosen on sentences by writers who had not seen what is learnt.
enum SentenceFeatures {
  private static let heard = Features(finder: ConceptFinder([]))
  private static let triple: Float = 0.7
  private static let apart: Float = 0.5
  private static let roles: Float = 0.6
  /// What stands between two words with others between them.
  private static let gap = Fingerprint(of: [3])

  /// The features of a sentence, in a fixed order.
  static func find(in line: TypedLine) -> [Feature] {
    var found = heard.find(in: line.words, [])
    let edge = Fingerprint.edge
    let stems = [edge] + line.words.map(\.stem) + [edge]
    let parts = [(edge, false)] + line.words.map(WordRoles.print) + [(edge, false)]
    for at in stems.indices {
      addTriple(stems, at, to: &found)
      addApart(stems, at, to: &found)
      addRoles(parts, at, to: &found)
    }
    return found
  }

  /// Three words in a row.
  private static func addTriple(_ stems: [Fingerprint], _ at: Int, to found: inout [Feature]) {
    guard at + 2 < stems.count else { return }
    let print = stems[at].followed(by: stems[at + 1]).followed(by: stems[at + 2])
    found.append(Feature(print, .pair, weight: triple, words: words(at...at + 2, of: stems.count)))
  }

  /// Two words with one or two between them.
  private static func addApart(_ stems: [Fingerprint], _ at: Int, to found: inout [Feature]) {
    let first = stems[at].followed(by: gap)
    for other in at + 2..<max(at + 2, min(at + 4, stems.count)) {
      let print = first.followed(by: stems[other])
      found.append(Feature(print, .pair, weight: apart, words: words(at...other, of: stems.count)))
    }
  }

  /// Two and three words in a row of which one at least plays a role.
  private static func addRoles(
    _ parts: [(print: Fingerprint, isRole: Bool)], _ at: Int, to found: inout [Feature]
  ) {
    guard at + 1 < parts.count else { return }
    var print = parts[at].print.followed(by: parts[at + 1].print)
    var hasRole = parts[at].isRole || parts[at + 1].isRole
    if hasRole {
      found.append(Feature(print, .pair, weight: roles, words: words(at...at + 1, of: parts.count)))
    }
    guard at + 2 < parts.count else { return }
    print = print.followed(by: parts[at + 2].print)
    hasRole = hasRole || parts[at + 2].isRole
    guard hasRole else { return }
    found.append(Feature(print, .pair, weight: roles, words: words(at...at + 2, of: parts.count)))
  }

  /// The words a run stands for, without the edges around the sentence.
  private static func words(_ run: ClosedRange<Int>, of count: Int) -> Range<Int> {
    let end = min(run.upperBound, count - 2)
    return min(max(run.lowerBound - 1, 0), end)..<end
  }
}
