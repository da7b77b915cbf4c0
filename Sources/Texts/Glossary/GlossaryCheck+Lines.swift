import Accounts

/// Single lines: how long they are, how they sound, and whether a question asks.
extension GlossaryCheck {
  mutating func checkLength(_ words: Outline.Words, _ what: String, _ limit: Int) {
    let width = rules.width(words.text)
    guard width > limit else { return }
    var kept = ""
    for character in words.text {
      if rules.width(kept + String(character)) > limit { break }
      kept.append(character)
    }
    let start = min(words.range.lowerBound + kept.utf8.count, words.range.upperBound - 1)
    marks.warning(
      start..<words.range.upperBound, "\(what) of \(width) columns; \(limit) fit",
      "say it in \(width - limit) fewer")
  }

  /// A question is said to the customer.
  ///
  /// Examples and reasons are not looked at: people of the trade do tell each other what to do
  /// (`Check the hanger first`), and laws do demand.
  mutating func checkTone(_ words: Outline.Words) {
    guard let tone = rules.tone(words.text) else { return }
    let place = tone.because.first.map { marks.sheet.range(of: $0, in: words.range) } ?? words.range
    marks.error(
      place, "this sounds \(tone.verdict)",
      tone.instead.map { "write `\($0)`" } ?? "ask or offer instead")
  }

  /// A question has a question mark of some script, at its end or before a remark.
  mutating func checkQuestion(_ words: Outline.Words) {
    let signs: Set<Character> = ["?", "？", "؟", ";", "՞", "፧", "⸮"]
    guard !words.text.contains(where: { signs.contains($0) }) else { return }
    marks.warning(words, "this asks nothing", "end it with `?`, as in `Is it dry enough yet?`")
  }

  /// A language is named as BCP 47 does: a primary tag of letters, then parts of eight at most.
  mutating func checkLanguage(_ body: Outline.Body) {
    guard let words = body.facts.first(where: { $0.key.text == "lang" })?.value,
      !words.text.isEmpty, !LanguageTag.isTag(words.text)
    else { return }
    marks.warning(words, "`\(words.text.short)` is no tag of a language", "write `de` or `pt-BR`")
  }
}

/// Tags of languages, such as `de` and `zh-Hant-TW`.
enum LanguageTag {
  /// Whether a text has the shape of a tag of BCP 47 (RFC 5646): letters two to eight, then parts of
  /// one to eight letters and digits.
  static func isTag(_ text: some StringProtocol) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.count), first.allSatisfy(isLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || $0.isDigit }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20).isSmallLetter
  }
}
