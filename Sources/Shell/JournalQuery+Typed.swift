import Accounts
import Coach
import Texts

/// Reads a query from what was typed.
extension JournalQuery {
  /// The options, as help shows them.
  package static let options = [
    "--customer", "--person", "--collector", "--fact", "--since", "--until", "--last", "--open",
    "--lines", "--json",
  ]

  /// Reads words and options of a typed line; what holds blanks stands in quotation marks.
  package init(_ text: String) throws(Refusal) {
    try self.init(words: JournalQuery.split(text))
  }

  /// Reads words and options, each a word of its own, values as `--since DAY` or `--since=DAY`.
  package init(words typed: [String]) throws(Refusal) {
    self.init()
    var rest = typed[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), word.count > 2 else {
        words += Words.folded(word)
        continue
      }
      let halves = word.split(separator: "=", maxSplits: 1).map(String.init)
      if halves.count == 2 { rest = [halves[1]] + rest }
      try take(halves[0], &rest, isGiven: halves.count == 2)
    }
    try check()
  }

  /// Refuses what cannot find anything.
  package func check() throws(Refusal) {
    guard let since, let until, until < since else { return }
    throw .unclear("--until \(until) is before --since \(since), so that nothing lies between")
  }

  private mutating func take(
    _ option: String, _ rest: inout ArraySlice<String>, isGiven: Bool
  ) throws(Refusal) {
    switch option {
    case "--open": isOpen = true
    case "--lines": form = .lines
    case "--json": form = .json
    default:
      guard JournalQuery.options.contains(option) else { throw JournalQuery.unknown(option) }
      let isOption = !isGiven && (rest.first?.hasPrefix("--") ?? false)
      try set(option, to: isOption ? nil : rest.popFirst())
      return
    }
    guard !isGiven else { throw .unclear("\(option) stands alone, without a value") }
  }

  /// Sets one option.
  ///
  /// - Parameters:
  ///   - option: one that takes a value, such as `--since`.
  ///   - value: the value as typed, or `nil` when it is missing.
  /// - Throws: what is wrong with the value, and what to type.
  package mutating func set(_ option: String, to value: String?) throws(Refusal) {
    let value = value.flatMap { $0.isEmpty ? nil : $0 }
    switch option {
    case "--customer":
      customer = try JournalQuery.given(value, option, "a customer's id, as in --customer harlow")
    case "--person":
      person = Words.folded(
        try JournalQuery.given(value, option, "a name or its beginning, as in --person keller"))
    case "--collector":
      let typed = try JournalQuery.given(value, option, "a collector's id, as in --collector jo")
      guard let token = Token(typed.lowercased()) else {
        throw .unclear("`\(typed)` is no collector's id; write it as in --collector jo")
      }
      collector = token
    case "--fact":
      kinds += try JournalQuery.kinds(
        try JournalQuery.given(value, option, "a word of the journal, as in --fact promise,paid"))
    case "--since": since = try JournalQuery.day(value, option, isEnd: false)
    case "--until": until = try JournalQuery.day(value, option, isEnd: true)
    default:
      let typed = try JournalQuery.given(value, option, "a number, as in --last 5")
      guard let count = Int(typed), count > 0 else {
        throw .unclear("`\(typed)` is no number of calls; write one above 0, as in --last 5")
      }
      last = count
    }
  }

  private static func given(
    _ value: String?, _ option: String, _ what: String
  ) throws(Refusal) -> String {
    guard let value else { throw .unclear("\(option) needs \(what)") }
    return value
  }

  private static func unknown(_ option: String) -> Refusal {
    let nearest = NearestWord.nearest(to: option, among: options)
    return .unclear(
      "there is no \(option)"
        + (nearest.map { "; did you mean \($0)?" }
          ?? "; there are \(options.joined(separator: ", "))"))
  }

  private static func kinds(_ typed: String) throws(Refusal) -> [String] {
    var kinds: [String] = []
    for word in typed.lowercased().split(separator: ",").map(String.init) {
      if ["fix", "void"].contains(word) {
        throw .unclear(
          "`\(word)` cannot be looked for: what it corrects is shown as it stands now; "
            + "`grep ' \(word) #' Journal/*/*` shows the lines")
      }
      guard word.hasPrefix("x-") || Fact.Body.standingWords.contains(word) else {
        let nearest = NearestWord.nearest(to: word, among: Fact.Body.standingWords)
        throw .unclear(
          "no fact is called `\(word)`"
            + (nearest.map { "; did you mean `\($0)`?" }
              ?? "; write one of \(Fact.Body.standingWords.joined(separator: ", "))"))
      }
      kinds.append(word)
    }
    return kinds
  }

  /// A day, or the first or last day of a month or a year.
  private static func day(
    _ value: String?, _ option: String, isEnd: Bool
  ) throws(Refusal) -> Day {
    let typed = try given(value, option, "a day, a month or a year, as in \(option) 2026-01-31")
    if let day = Day(iso: typed) { return day }
    if let first = Day(iso: "\(typed)-01") {
      let (year, month, _) = first.fields
      return isEnd ? first + (Day.length(ofMonth: month, year: year) - 1) : first
    }
    if let day = Day(iso: "\(typed)-\(isEnd ? "12-31" : "01-01")") { return day }
    throw .unclear("`\(typed)` is no day; write \(option) 2026-01-31, 2026-01 or 2026")
  }

  /// The words of a line; quotation marks hold some together.
  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
