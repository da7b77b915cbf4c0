/// The facts under one heading, checked against the keys that are known there.
struct FactSheet {
  private let facts: [Outline.Fact]

  /// Keys that may be given more than once, among the known ones.
  struct Keys {
    /// All known keys.
    let known: [String]
    /// Those that may stand more than once.
    let repeated: Set<String>
    /// Whether a day may stand as a key.
    let allowsDays: Bool

    init(_ known: [String], repeated: Set<String> = [], allowsDays: Bool = false) {
      self.known = known
      self.repeated = repeated
      self.allowsDays = allowsDays
    }
  }

  /// Takes the facts of a body; unknown keys, keys given twice and stray bullets are findings.
  init(_ body: Outline.Body, _ keys: Keys, takesBullets: Bool = false, marks: inout Marks) {
    var seen: [String] = []
    var facts: [Outline.Fact] = []
    for fact in body.facts {
      let key = fact.key.text
      if keys.allowsDays, key.utf8.first?.isDigit ?? false {
        facts.append(fact)
      } else if !keys.known.contains(key) {
        marks.error(
          fact.key, "no key is called `\(key)` here", Marks.remedy(for: key, among: keys.known))
      } else if seen.contains(key), !keys.repeated.contains(key) {
        marks.error(
          fact.key, "`\(key)` stands here twice; the first counts", "take one of them out")
      } else {
        seen.append(key)
        facts.append(fact)
      }
    }
    self.facts = facts
    guard !takesBullets else { return }
    for bullet in body.bullets {
      marks.error(
        bullet, "this line is no fact", FactSheet.remedy(for: bullet.text, among: keys.known))
    }
  }

  /// What a stray bullet was probably meant to be.
  private static func remedy(for text: String, among known: [String]) -> String {
    let head = text.prefix { $0 != ":" }
    if let key = NearestWord.nearest(to: head, among: known) {
      return "write `- \(key): ` and the value"
    }
    return "write `- key: value`, the key being \(Marks.choice(known))"
  }

  /// The first fact with this key.
  subscript(key: String) -> Outline.Words? {
    facts.first { $0.key.text == key }?.value
  }

  /// The value of a key, or `nil` where it is missing or empty.
  func text(_ key: String) -> String? {
    guard let words = self[key], !words.text.isEmpty else { return nil }
    return words.text
  }

  /// All values of a key that may be repeated.
  func all(_ key: String) -> [Outline.Words] {
    facts.filter { $0.key.text == key && !$0.value.text.isEmpty }.map(\.value)
  }

  /// The names in all values of a key.
  func names(_ key: String) -> [String] {
    all(key).flatMap { Marks.names($0.text) }
  }

  /// The facts whose key is a day, or was meant to be one.
  var dated: [Outline.Fact] {
    facts.filter { $0.key.text.utf8.first?.isDigit ?? false }
  }
}
