import Accounts
import Coach

/// What the screen says after facts are on the disk.
enum Noted {
  /// One ` noted  …` line a fact, with what stands on or beside its day.
  static func page(_ facts: [Fact], in company: Company, width: Int) -> Page {
    var page = Page()
    for fact in facts {
      var text = Describe.short(fact.body)
      if let day = day(of: fact.body),
        let remark = Holidays.remark(for: day, in: company.holidays)
      {
        text += " (\(remark))"
      }
      let rows = Columns.wrap(text, to: width - 9)
      for (index, row) in rows.enumerated() {
        page.add(
          Page.Span(index == 0 ? " noted  " : "        ", .good), Page.Span(row))
      }
    }
    return page
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
