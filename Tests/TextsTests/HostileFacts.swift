import Accounts
import Texts

/// Facts made of awkward words.
enum HostileFacts {
  static let kinds = 24

  static func fact(_ body: Fact.Body) -> Fact {
    Fact(
      moment: Moment(day: Day(number: 20_780), minute: 642), customer: Token("harlow"),
      collector: Token(Situation.promise), person: "Maria Keller", body: body,
      id: FactID(call: "7k3f9q2m", number: 4))
  }

  static func fact(_ kind: Int, _ dice: inout Dice) -> Fact {
    Fact(
      moment: Moment(
        day: Day(number: Int.random(in: 0...60_000, using: &dice)),
        minute: Int.random(in: 0..<1440, using: &dice)),
      customer: Bool.random(using: &dice) ? Token("harlow") : nil,
      collector: Token(Situation.promise),
      person: Bool.random(using: &dice) ? text(&dice) : nil, body: body(kind, &dice),
      id: FactID(call: "7k3f9q2m", number: Int.random(in: 1...999, using: &dice)))
  }

  private static let pieces: [String] = [
    "|", " | ", "#", "#7k3f9q2m.4", " #torn", "\n", "\r\n", "\r", "\t", "\\", "\\n", "\"", ":",
    ": ", ",",
    " ", "  ", "\u{A0}", "\u{0}", "\u{1B}[31m", "\u{202E}", "\u{2028}", "\u{FEFF}", "é", "e\u{301}",
    "ß",
    "日本", "👩‍👩‍👧", "עברית", "for", " for 4471", " via ach", "sent by", "2026-02-31", "4471", "note",
    "fix",
    "-", "?", "x-", "4111 1111 1111 1111", "4111", "1111", "\u{301}", "\u{200D}", "<<<<<<<",
    "\u{85}", "'",
    "# courtesy journal 2", "5.00 USD", "\u{7F}", "\u{E0041}", "¦", "\u{FFFD}", "*", "+",
  ]

  static func text(_ dice: inout Dice) -> String {
    let count = Int.random(in: 0...7, using: &dice)
    return (0..<count).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
  }

  private static func maybe(_ dice: inout Dice) -> String? {
    Bool.random(using: &dice) ? text(&dice) : nil
  }

  private static func list(_ dice: inout Dice) -> [String] {
    (0..<Int.random(in: 0...3, using: &dice)).map { _ in text(&dice) }
  }

  private static func money(_ dice: inout Dice) -> Money {
    let codes = ["USD", "JPY", "KWD", "EUR"].compactMap { Currency($0) }
    return Money(
      minorUnits: Int.random(in: 0...Money.limit, using: &dice),
      currency: codes.randomElement(using: &dice) ?? .usd)
  }

  private static func when(_ dice: inout Dice) -> When {
    When(
      day: day(&dice),
      minute: Bool.random(using: &dice) ? Int.random(in: 0..<1440, using: &dice) : nil)
  }

  private static func day(_ dice: inout Dice) -> Day {
    Day(number: Int.random(in: 0...60_000, using: &dice))
  }

  private static func body(_ kind: Int, _ dice: inout Dice) -> Fact.Body {
    let token = Token(Situation.allCases.randomElement(using: &dice) ?? .angry)
    let id = FactID(call: "0a1b2c", number: Int.random(in: 1...99_999, using: &dice))
    switch kind {
    case 0: return .call(.visit, again: Bool.random(using: &dice) ? "7k3f9q2m" : nil)
    case 1: return .heard(Bool.random(using: &dice) ? [] : [token, token], text(&dice))
    case 2: return .said(text(&dice))
    case 3: return .note(text(&dice))
    case 4: return .learned(text(&dice))
    case 5: return .used(list(&dice))
    case 6, 7:
      return .promise(
        Promise(
          amount: kind == 6 ? nil : money(&dice), kind: .sent, day: day(&dice),
          invoices: list(&dice),
          method: Bool.random(using: &dice) ? token : nil, why: maybe(&dice)))
    case 8: return .paid(money(&dice), on: day(&dice), for: list(&dice), why: maybe(&dice))
    case 9: return .cleared(money(&dice), for: list(&dice), why: maybe(&dice))
    case 10, 11:
      return .dispute(
        Dispute(
          invoice: text(&dice), amount: kind == 10 ? nil : money(&dice), reason: token,
          why: maybe(&dice)))
    case 12:
      return .resolved(
        text(&dice), Fact.Fault.allCases.randomElement(using: &dice), why: maybe(&dice))
    case 13: return .reason(token, for: list(&dice), why: maybe(&dice))
    case 14:
      return .favor(
        token, by: Bool.random(using: &dice) ? when(&dice) : nil, for: list(&dice), text(&dice))
    case 15: return .owe(when(&dice), text(&dice))
    case 16: return .done(id, why: maybe(&dice))
    case 17: return .next(when(&dice), text(&dice))
    case 18: return .pause(until: day(&dice), for: list(&dice), why: maybe(&dice))
    case 19: return .lock(token, why: maybe(&dice))
    case 20: return .end(Bool.random(using: &dice) ? .messageWith(text(&dice)) : .noAnswer)
    case 21: return .fix(id, body(Int.random(in: 1...19, using: &dice), &dice))
    case 22: return .void(id, why: maybe(&dice))
    default: return .extension(token, text(&dice))
    }
  }

  /// Which case a body is.
  static func word(_ body: Fact.Body) -> String {
    String(String(describing: body).prefix { $0 != "(" })
  }
}
