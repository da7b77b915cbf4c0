import Accounts

/// Values that several formats write in the same way; what is written otherwise is a finding.
extension Marks {
  /// A token, such as the id of a customer or a trade.
  mutating func token(_ words: Outline.Words?, called what: String) -> Token? {
    guard let words, !words.text.isEmpty else { return nil }
    if let token = Token(words.text) { return token }
    error(
      words, "`\(words.text.short)` cannot be \(what)", Marks.tokenRemedy(for: words.text))
    return nil
  }

  /// How to spell a token that someone wrote with capitals, blanks or dots.
  static func tokenRemedy(for text: String) -> String {
    Token(slug(text)).map { "write `\($0)`" }
      ?? "use small letters a to z, digits and hyphens, at most 40"
  }

  /// One of a closed list of words.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ words: Outline.Words?, _ type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let words, !words.text.isEmpty else { return nil }
    if let choice = Choice(rawValue: words.text.lowercased()) { return choice }
    unknown(words, among: Choice.allCases.map(\.rawValue))
    return nil
  }

  /// A word that is none of a closed list.
  mutating func unknown(_ words: Outline.Words, among known: [String]) {
    error(
      words, "`\(words.text.short)` is not known here",
      Marks.remedy(for: words.text, among: known))
  }

  /// Yes or no.
  mutating func yesOrNo(_ words: Outline.Words?) -> Bool? {
    guard let words, !words.text.isEmpty else { return nil }
    switch words.text.lowercased() {
    case "yes": return true
    case "no": return false
    default:
      error(words, "`\(words.text.short)` is neither yes nor no", "write `yes` or `no`")
      return nil
    }
  }

  /// A currency by its code.
  mutating func currency(_ words: Outline.Words?) -> Currency? {
    guard let words, !words.text.isEmpty else { return nil }
    if let currency = Currency(words.text.uppercased()) { return currency }
    error(
      words, "no currency is called `\(words.text.short)`",
      "write its ISO code, such as `USD` or `EUR`")
    return nil
  }

  /// The name of a time zone; whether this machine has it is looked up elsewhere.
  mutating func zone(_ words: Outline.Words?) -> String? {
    guard let words, !words.text.isEmpty else { return nil }
    if ZoneName.isWellFormed(words.text) { return words.text }
    error(
      words, "`\(words.text.short)` cannot be a time zone",
      "write its name in the IANA list, such as `America/New_York`")
    return nil
  }

  /// A whole number within bounds.
  mutating func number(_ words: Outline.Words?, in bounds: ClosedRange<Int>) -> Int? {
    guard let words, !words.text.isEmpty else { return nil }
    if let number = Int(words.text), bounds.contains(number) { return number }
    error(
      words, "`\(words.text.short)` is no number we can use",
      "write a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    return nil
  }

  /// The names in a value, parted by commas or semicolons.
  static func names(_ text: String) -> [String] {
    // Without the blank behind a comma most names are tidy already, which is seen at once.
    text.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
      .map { String(Substring($0.drop { $0 == .blank })).tidy }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The text as a message quotes it.
  var short: String { count > 60 ? prefix(59) + "…" : self }
}
