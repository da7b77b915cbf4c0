import Accounts

extension Capture {
  /// Lays out everything a line may mean.
  enum Choices {
    /// The drafts with one amount and one day each, in every combination.
    ///
    /// - Throws: when there are more than four.
    static func all(of drafts: [Draft], in words: [Word], _ context: CaptureContext) throws(Trouble)
      -> [[Draft]]
    {
      let isSplit = words.contains { ["split", "divided", "halved"].contains($0.text) }
      var all: [[Draft]] = [[]]
      for draft in drafts {
        let options = try spreads(of: draft, isSplit, context).flatMap { spread in
          combinations(of: spread)
        }
        guard all.count * options.count <= 4 else {
          throw Trouble(
            index: draft.dayIndex?.0 ?? draft.amounts.first?.index ?? 0,
            message: "too much in this line has two readings; write the day as 2026-12-04")
        }
        all = all.flatMap { start in options.map { start + $0 } }
      }
      return all
    }

    /// `1500 on the 1st and 15th`: 1500 on each of the days, or 1500 in all.
    ///
    /// - Throws: where a part is to be paid on days that do not add up to the whole.
    private static func spreads(of draft: Draft, _ isSplit: Bool, _ context: CaptureContext)
      throws(Trouble) -> [[Draft]]
    {
      guard let first = draft.further.first else {
        if draft.isEach, draft.isPart, let share = draft.share {
          throw Trouble(
            index: share.index, count: share.count, message: "write each part with its day")
        }
        return [[draft]]
      }
      if case .part(1, let parts, _)? = draft.share?.value {
        guard draft.isEach, draft.further.count + 1 == parts else { throw second(first) }
      } else if draft.share != nil {
        throw second(first)
      }
      let days = [draft.days] + draft.further.map(\.days)
      let each = days.map { days in
        var part = draft
        (part.days, part.further) = (days, [])
        return part
      }
      guard !draft.isEach, let parts = cut(draft.amounts, into: days.count) else { return [each] }
      let whole = zip(each, parts).map { draft, number in
        var part = draft
        part.amounts = [number]
        return part
      }
      if isSplit { return [whole] }
      return isMonthly(draft, days, context) ? [each] : [each, whole]
    }

    /// `2000 on dec 5, jan 5 and feb 5`: one number of three months or more, as a sum for each of
    /// them, where that is no more than what is open.
    private static func isMonthly(_ draft: Draft, _ days: [[Day]], _ context: CaptureContext)
      -> Bool
    {
      let dates = days.compactMap { $0.count == 1 ? $0[0] : nil }
      guard dates.count > 2, dates.count == days.count, let number = draft.amounts.first,
        let money = try? number.money(number.currency ?? context.currency)
      else { return false }
      let isOneNumber = zip(dates, dates.dropFirst()).allSatisfy {
        Capture.month(later: 1, than: $0) == $1
      }
      let open = context.open.filter { $0.open.currency == money.currency }
      let sum = open.reduce(0) { $0 + max(0, $1.open.minorUnits) }
      return isOneNumber && money.minorUnits <= sum / dates.count
    }

    private static func second(_ day: (days: [Day], index: Int, count: Int)) -> Trouble {
      Trouble.secondDay(day.index, count: day.count)
    }

    /// An amount in so many parts that differ by a cent at most, the last the largest.
    private static func cut(_ amounts: [Number], into count: Int) -> [Number]? {
      guard amounts.count == 1, let number = amounts.first, number.places <= 2,
        number.digits < Money.limit / 100
      else { return nil }
      let cents = number.digits * (number.places == 0 ? 100 : number.places == 1 ? 10 : 1)
      return (0..<count).map { place in
        var part = number
        let share = cents / count
        part.digits = place == count - 1 ? cents - share * (count - 1) : share
        part.places = 2
        return part
      }
    }

    /// Every choice of one amount, or the invoice a number may mean instead, and one day.
    private static func combinations(of drafts: [Draft]) -> [[Draft]] {
      var all: [[Draft]] = [[]]
      for draft in drafts {
        var options: [Draft] = []
        for option in moneys(of: draft) {
          for day in draft.days.isEmpty ? [nil] : draft.days.map(Optional.some) {
            var option = option
            option.days = day.map { [$0] } ?? []
            options.append(option)
          }
        }
        guard all.count * options.count <= 16 else { return all }
        all = all.flatMap { start in options.map { start + [$0] } }
      }
      return all
    }

    private static func moneys(of draft: Draft) -> [Draft] {
      guard draft.choice.isEmpty else {
        return draft.choice.map { name in
          var option = draft
          (option.choice, option.invoices) = ([], [name])
          return option
        }
      }
      guard !draft.amounts.isEmpty else { return [draft] }
      var options = draft.amounts.map { number in
        var option = draft
        option.amounts = [number]
        return option
      }
      if let name = draft.instead, draft.invoices.isEmpty {
        var option = draft
        option.amounts = []
        option.invoices = [name]
        option.invoiceIndex = draft.amounts.first?.index
        options.append(option)
      }
      return options
    }
  }
}
