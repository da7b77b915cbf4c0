internal import Accounts

/// What a glance has read of one entry of a glossary.
struct GlossaryEntry {
  /// A key that an entry may have once.
  private enum Key: Int, CaseIterable {
    case kind, say, example, ask, careful, source, lang, why, checkAfter, north, south, cash, late
  }

  /// The words after `### `.
  let title: String
  /// The plain lines, as one.
  var text = ""
  private var also: [String] = []
  private var near: [String] = []
  private var values = [String?](repeating: nil, count: Key.allCases.count)
  /// One bit a key that was given.
  private var given: UInt32 = 0

  /// Takes a fact; returns whether the key is known and stands here once.
  mutating func take(_ key: String, _ value: String) -> Bool {
    switch key {
    case "also": also += Marks.names(value)
    case "near": near += Marks.names(value)
    default:
      guard let key = GlossaryEntry.key(key), given & 1 << UInt32(key.rawValue) == 0 else {
        return false
      }
      given |= 1 << UInt32(key.rawValue)
      values[key.rawValue] = value
    }
    return true
  }

  /// An entry under a heading.
  init(title: String = "") {
    self.title = title
  }

  private static func key(_ text: String) -> Key? {
    switch text {
    case "kind": .kind
    case "example": .example
    case "ask": .ask
    case "source": .source
    case "say": .say
    case "careful": .careful
    case "lang": .lang
    case "why": .why
    case "check after": .checkAfter
    case "north": .north
    case "south": .south
    case "cash": .cash
    case "late": .late
    default: nil
    }
  }

  private func has(only keys: Key..., also lists: Bool) -> Bool {
    let allowed = keys.reduce(into: UInt32(0)) { $0 |= 1 << UInt32($1.rawValue) }
    return given & ~allowed == 0 && (lists || also.isEmpty && near.isEmpty) && !text.isEmpty
  }

  private subscript(key: Key) -> String? { values[key.rawValue] }

  /// The entry as a term; `nil` when something about it is odd.
  func term(in chapter: String, source: String?) -> Term? {
    guard has(only: .kind, .say, .example, .ask, .careful, .source, .lang, also: true),
      self[.kind].map(GlossaryReader.kinds.contains) ?? true
    else { return nil }
    var term = Term(name: title, chapter: chapter, meaning: text)
    term.also = also
    term.kind = self[.kind]
    term.say = self[.say]
    term.example = self[.example]
    term.ask = self[.ask]
    term.careful = self[.careful]
    term.near = near
    term.source = self[.source] ?? source
    term.language = self[.lang]
    return term
  }

  /// The entry as a trend; `nil` when something about it is odd.
  func trend(source: String?) -> Trend? {
    guard has(only: .why, .ask, .checkAfter, .source, also: false),
      let (year, title) = GlossaryReader.dated(title)
    else { return nil }
    var trend = Trend(year: year, title: title, text: text)
    trend.why = self[.why]
    trend.ask = self[.ask]
    if let words = self[.checkAfter] {
      guard let year = Int(words), (1000...9999).contains(year) else { return nil }
      trend.checkAfter = year
    }
    trend.source = self[.source] ?? source
    return trend
  }

  /// The entry as a season; `nil` when something about it is odd.
  func season(source: String?) -> Season? {
    guard has(only: .north, .south, .cash, .ask, .source, also: false) else { return nil }
    var season = Season(name: title, text: text)
    for name in self[.north].map(Marks.names) ?? [] {
      guard let months = GlossaryReader.months(of: name) else { return nil }
      season.north.formUnion(months)
    }
    for name in self[.south].map(Marks.names) ?? [] {
      guard let months = GlossaryReader.months(of: name) else { return nil }
      season.south.formUnion(months)
    }
    guard !season.north.isEmpty || !season.south.isEmpty else { return nil }
    season.cash = self[.cash]
    season.ask = self[.ask]
    season.source = self[.source] ?? source
    return season
  }

  /// The entry as something we sell; `nil` when something about it is odd.
  func supply(source: String?) -> Supply? {
    guard has(only: .late, .ask, .source, also: true) else { return nil }
    var supply = Supply(name: title, text: text)
    supply.also = also
    supply.late = self[.late]
    supply.ask = self[.ask]
    supply.near = near
    supply.source = self[.source] ?? source
    return supply
  }
}
