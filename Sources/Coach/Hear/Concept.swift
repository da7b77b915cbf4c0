/// Words that mean the same on the phone: `check`, `cheque` and `ck`.
package struct Concept: Hashable, Sendable {
  /// The name in capital letters, such as `SENT`.
  package let name: String

  /// The words and phrases; endings, articles and case do not count.
  package let phrases: [String]

  /// Creates a concept.
  package init(name: String, phrases: [String]) {
    self.name = name
    self.phrases = phrases
  }

  /// The concepts of the trade that ship with Courtesy.
  package static let standard: [Concept] = [
    ConceptTable.paying, ConceptTable.paperwork, ConceptTable.people, ConceptTable.feelings,
    ConceptTable.goods,
  ].flatMap(read)

  /// The concepts of an outline: `## NAME`, then bullets of phrases parted by commas.
  ///
  /// Anything else is passed over; phrases before the first name belong to nobody.
  package static func read(_ outline: String) -> [Concept] {
    var concepts: [Concept] = []
    var name: Substring?
    var phrases: [String] = []
    for line in (outline + "\n## ").split(separator: "\n") {
      if line.hasPrefix("## ") {
        if let name { concepts.append(Concept(name: String(name), phrases: phrases)) }
        name = line.dropFirst(3)
        phrases = []
      } else if line.hasPrefix("- ") {
        phrases += line.dropFirst(2).split(separator: ",").map { String($0.drop { $0 == " " }) }
      }
    }
    return concepts
  }
}
