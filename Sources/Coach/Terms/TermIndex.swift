package import Accounts

/// Finds a trade's terms by what was typed, or half typed, or typed as it sounds.
///
/// Capitals, accents, hyphens and blanks do not count. Built once a glossary in time proportional to
/// its names; a question then takes a fraction of a millisecond among ten thousand terms.
package struct TermIndex: Sendable {
  /// How a term was found, the surest way first.
  package enum Way: Int, Comparable, Sendable {
    /// By its name.
    case name
    /// By another name of it.
    case also
    /// By its plural, or as the other side of the ocean spells it.
    case spelling
    /// By the beginning of its name.
    case beginning
    /// By the beginning of a word inside its name, or of another name.
    case inside
    /// By a slip of one letter, or of two in a longer word.
    case slip
    /// By how it sounds.
    case sound

    package static func < (left: Way, right: Way) -> Bool { left.rawValue < right.rawValue }

    /// Whether it may as well be a mistake, so that what was really typed should be looked for first.
    package var isGuess: Bool { self >= .slip }
  }

  /// A term that was found.
  package struct Match: Sendable {
    /// The term.
    package let term: Term
    /// How it was found.
    package let way: Way
  }

  private let terms: [Term]
  private var names = TermNames()
  private var exact: [String: Int] = [:]
  private var spelled: [String: Int] = [:]
  private var sounds: [String: Int] = [:]

  /// The most letters that are looked for; no name is as long.
  package static let limit = 60

  /// Creates an index of a glossary's terms.
  package init(_ glossary: Glossary) {
    terms = glossary.terms
    for (number, term) in terms.enumerated() { add(term.name, number) }
    names.endOwn()
    for (number, term) in terms.enumerated() {
      for name in term.also { add(name, number) }
    }
    names.sort()
  }

  private mutating func add(_ name: String, _ term: Int) {
    let words = Words.folded(name)
    guard !words.isEmpty else { return }
    let place = names.add(words, term: term)
    Self.keep(place, as: words.joined(), in: &exact)
    Self.keep(place, as: TermSpelling.key(words), in: &spelled)
    Self.keep(place, as: Sound.key(words), in: &sounds)
  }

  /// The first name with a key keeps it: names go before other names.
  private static func keep(_ place: Int, as key: String, in table: inout [String: Int]) {
    guard !key.isEmpty, table[key] == nil else { return }
    table[key] = place
  }

  /// The term that is most surely meant.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - allowsGuesses: whether slips and sounds are looked for as well.
  /// - Returns: the first term in the surest way that finds any, or `nil`.
  package func best(_ text: String, allowsGuesses: Bool = true) -> Match? {
    let words = Words.folded(text)
    let bare = words.joined()
    guard !bare.isEmpty, bare.count <= Self.limit else { return nil }
    if let place = exact[bare] { return match(place, names.isOwn(place) ? .name : .also) }
    if let place = spelled[TermSpelling.key(words)] { return match(place, .spelling) }
    guard bare.count > 1 else { return nil }
    if let (place, isBeginning) = names.beginning(with: words) {
      return match(place, isBeginning ? .beginning : .inside)
    }
    guard allowsGuesses, bare.count > 3 else { return nil }
    if let place = names.nearest(to: words) { return match(place, .slip) }
    let sound = Sound.key(words)
    guard sound.utf8.count > 2 else { return nil }
    return sounds[sound].map { match($0, .sound) }
  }

  private func match(_ place: Int, _ way: Way) -> Match {
    Match(term: terms[names.term(place)], way: way)
  }
}
