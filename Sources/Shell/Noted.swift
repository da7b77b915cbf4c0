import Accounts
import Coach

/// What the screen says after facts are on the disk.
enum Noted {
  /// One ` noted  …` line a fact, with what stands on or beside its day; instalments are one line.
  static func page(_ facts: [Fact], in company: Company, width: Int) -> Page {
    var page = Page()
    for text in sentences(facts, in: company) {
      let text = Columns.clip(text, to: 4 * (width - 10))
      page.add(label: " noted  ", text, style: .good, width: width)
    }
    return page
  }

  /// Facts in sentences, with the holiday on or beside a day.
  static func sentences(_ facts: [Fact], in company: Company) -> [String] {
    var sentences: [String] = []
    var plan: [Promise] = []
    for part in facts.compactMap(part) {
      if part.why?.hasPrefix("part 1 ") == true {
        sentences += summed(plan)
        plan = []
      }
      plan.append(part)
    }
    sentences += summed(plan)
    for fact in facts where part(fact) == nil {
      var text = Describe.short(fact.body)
      if let day = day(of: fact.body),
        let remark = Holidays.remark(for: day, in: company.holidays)
      {
        // The remark stands behind its day.
        let written = text.contains(day.full) ? day.full : day.spoken
        text = text.replacing(written, with: "\(written) (\(remark))", maxReplacements: 1)
      }
      sentences.append(text)
    }
    return sentences
  }

  /// The parts of one plan in a sentence.
  private static func summed(_ parts: [Promise]) -> [String] {
    guard let first = parts.first, let last = parts.last else { return [] }
    guard parts.count > 1 else { return [Describe.promised(first)] }
    let sum = first.amount.map { amount in
      parts.compactMap(\.amount).reduce(Money.zero(amount.currency)) { $0 + $1 }.spoken
    }
    return [
      "\(sum ?? "instalments") in \(parts.count) parts of \(first.amount?.grouped ?? "?"), "
        + "the first by \(first.day.full), the last by \(last.day.full)"
    ]
  }

  /// The promise of a fact that is one part of a plan.
  private static func part(_ fact: Fact) -> Promise? {
    guard case .promise(let promise) = fact.body, promise.why?.hasPrefix("part ") == true else {
      return nil
    }
    return promise
  }

  private static func day(of body: Fact.Body) -> Day? {
    switch body {
    case .promise(let promise): promise.day
    case .owe(let when, _), .next(let when, _): when.day
    case .favor(_, let when, _, _): when?.day
    case .pause(let day, _, _): day
    default: nil
    }
  }
}

extension Session {
  /// Records facts and then says that they are noted.
  func note(_ facts: [Fact], turn: Turn) -> [Effect] {
    facts.map(Effect.record) + [.show(Noted.page(facts, in: company, width: turn.width))]
  }
}
