package import Accounts

/// What there is to learn tone from: sentences of ours that show each wording.
package struct ToneLesson: Sendable {
  /// The sentences, in the order given.
  let examples: [(wording: Wording, text: String)]

  /// A lesson of sentences by their wording.
  package init(_ said: [(wording: Wording, lines: [String])]) {
    examples = said.flatMap { part in part.lines.map { (part.wording, $0) } }
  }

  /// A lesson of sentences by their wording, and of everything that ships to be said, which is
  /// courteous.
  ///
  /// That counts three times: a trainer chose every word of it, and it is what will be said. What a
  /// trainer wrote to be said in a book is not learnt from: whether it is kind is to be told.
  package init(
    _ said: [(wording: Wording, lines: [String])], prompts: [Prompt], lines: [SpokenLine],
    glossaries: [Glossary]
  ) {
    let questions = glossaries.flatMap { glossary in
      glossary.terms.compactMap(\.ask) + glossary.trends.compactMap(\.ask)
        + glossary.seasons.compactMap(\.ask) + glossary.supplies.compactMap(\.ask)
    }
    let ours = prompts.flatMap(\.say) + lines.map(\.text) + questions
    self.init(said + [(.courteous, ours + ours + ours)])
  }

  /// A key for the texts that a lesson is read from and for the way it is learnt.
  ///
  /// It is made of bytes as they lie there, since to read thousands of sentences would take longer
  /// than to read what was kept.
  package static func key(of texts: some Sequence<(path: String, bytes: [UInt8])>) -> String {
    var sums = KeptBytes()
    for text in texts {
      sums.add(KeptBytes.checksum(of: Array(text.path.utf8)[...]))
      sums.add(KeptBytes.checksum(of: text.bytes[...]))
    }
    return "\(ToneModel.version) " + String(KeptBytes.checksum(of: sums.bytes[...]), radix: 16)
  }
}
