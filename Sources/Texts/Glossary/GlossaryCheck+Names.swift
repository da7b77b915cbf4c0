import Accounts

/// Names: those that cannot be told apart, meanings that use them, and `near`.
extension GlossaryCheck {
  /// Names that are looked up as one: without blanks, hyphens, capitals, accents and the plural.
  ///
  /// Names that are spelled the same have been told by the reader; other names of one entry may be
  /// near to each other.
  mutating func checkNames() {
    var spelled: Set<String> = []
    var seen: [String: (name: String, line: Int, entry: Int)] = [:]
    var number = 0
    for section in outline.sections {
      let kind = Kind(section)
      guard kind == .terms || kind == .supplies else { continue }
      for entry in section.entries {
        number += 1
        for (name, range) in names(of: entry) {
          let isNew = spelled.insert(name.lowercased()).inserted
          let key = GlossaryName.key(name)
          guard !key.isEmpty else { continue }
          let here = (name, marks.sheet.line(at: range.lowerBound), number)
          guard let other = seen[key], other.entry != number else {
            seen[key] = seen[key] ?? here
            continue
          }
          guard isNew || kind == .supplies else { continue }
          marks.warning(
            range, "`\(name.short)` is looked up as `\(other.name.short)` of line \(other.line)",
            "keep one of them, or tell them apart by a word")
        }
      }
    }
  }

  /// The name of an entry and its other names, with their places.
  func names(of entry: Outline.Entry) -> [(name: String, range: Range<Int>)] {
    let also = entry.body.facts.filter { $0.key.text == "also" }.flatMap { fact in
      Marks.names(fact.value.text).map {
        (name: $0, range: marks.sheet.range(of: $0, in: fact.value.range))
      }
    }
    return [(entry.title.text, entry.title.range)] + also
  }

  /// A meaning that uses its own name explains nothing to somebody who does not know it.
  mutating func checkMeaning(of entry: Outline.Entry) {
    let names = names(of: entry).map { ($0.name, GlossaryName.words($0.name)) }
    for sentence in entry.body.sentences {
      let text = FoldedText(sentence.text)
      for (name, words) in names {
        guard let place = GlossaryName.place(of: words, in: text) else { continue }
        let shown = sentence.text[place]
        marks.warning(
          marks.sheet.range(of: shown, in: sentence.range),
          "the meaning of `\(entry.title.text.short)` uses "
            + (name == entry.title.text ? "the term itself" : "its other name `\(name.short)`"),
          "say it in words of someone who never saw the trade")
        break
      }
    }
  }

  /// An entry is not near to itself.
  mutating func checkNear(_ entry: Outline.Entry) {
    let own = Set(names(of: entry).map { $0.name.lowercased() })
    for fact in entry.body.facts where fact.key.text == "near" {
      for name in Marks.names(fact.value.text) where own.contains(name.lowercased()) {
        marks.warning(
          marks.sheet.range(of: name, in: fact.value.range),
          "`\(name.short)` is this entry itself", "name another term, or take it out")
      }
    }
  }
}
