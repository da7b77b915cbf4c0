import Accounts

extension Capture {
  /// Reads what a line says of instalments.
  struct PlanReader {
    let words: [Word]
    let context: CaptureContext

    /// What the line has said so far.
    struct Found {
      var number: Number?
      var share: (value: Share, index: Int, count: Int)?
      var invoices: [String] = []
      /// Whether the amount is that of each part.
      var isEach = false
      var count: Int?
      var countIndex = 0
      /// Whether the count says of what: `3 payments`.
      var isCountNamed = false
      var step: Step?
      var isPaced = false
      /// The days named; each with two readings where it has two.
      var days: [[Day]] = []
      /// Whether the first day was told as a weekday.
      var startsOnWeekday = false
      /// The last day on which a part may fall due.
      var until: Day?
      /// Whether `1000 for 3 months` leaves open if that is each or all.
      var isForSpan = false
      /// Whether the days were named after the count, as `in two parts, friday and the 11th`.
      var listsDays = false
      /// Whether `from` or `starting` stands before the first day.
      var isLed = false
      /// Whether the first day was told by its number alone, as `the 1st`.
      var isOnNumber = false
      /// Whether the parts are checks or transfers, which may all be of one day.
      var isInChecks = false
      /// Whether `equal` says that the parts are those of a sum.
      var isEqual = false
      /// Whether the first day is a month of which no day was told.
      var isWholeMonth = false
      /// Whether each part falls on the last day of a month.
      var isAtMonthEnd = false
      /// Whether the day was told with the pace, as in `mondays`.
      var hasPaceDay = false
      /// Whether it goes on until nothing is left.
      var isUntilPaid = false

      var hasMoney: Bool { number != nil || share != nil || !invoices.isEmpty }
    }

    /// What is between two parts.
    enum Step: Hashable { case days(Int), months(Int) }

    /// Everything the line says.
    ///
    /// - Throws: for a word that belongs to no plan.
    func found() throws(Trouble) -> Found {
      var found = Found()
      var index = 0
      while index < words.count { index = try step(at: index, &found) }
      return found
    }

    private func step(at index: Int, _ found: inout Found) throws(Trouble) -> Int {
      if let next = try until(at: index, &found) { return next }
      if let next = monthEnd(at: index, &found) { return next }
      if let next = pace(at: index, &found) { return next }
      if let next = parts(at: index, &found) { return next }
      if let next = try day(at: index, &found) { return next }
      if let next = try money(at: index, &found) { return next }
      let text = words[index].text
      guard
        Vocabulary.links.contains(text) || Vocabulary.noise.contains(text)
          || PlanReader.fillers.contains(text)
      else {
        throw Trouble(index: index, message: "leave it out; write a plan as 6000 in 6 from 15 jan")
      }
      if ["each", "apiece"].contains(text) { found.isEach = true }
      // `half friday and 2 monthly payments from january`: what comes is no longer the first promise.
      if ["and", "then", "plus"].contains(text), found.hasMoney, !found.days.isEmpty,
        found.count == nil, !found.isPaced
      {
        throw Trouble(index: index, message: "write the plan as a line of its own")
      }
      return index + 1
    }

    private static let fillers: Set<String> = [
      "and", "starting", "beginning", "start", "starts", "begin", "begins", "commencing", "equal",
      "parts", "part", "instalments", "installments", "installment", "instalment", "plan", "each",
      "first", "over", "x", "times", "months", "weeks", "split", "into", "spread", "divide",
      "divided", "apiece", "payment", "payments", "due", "with", "one", "next", "even",
      "paid", "about", "says", "after", "every", "evenly", "equally", "down",
    ]

    private func money(at index: Int, _ found: inout Found) throws(Trouble) -> Int? {
      let invoices = InvoiceReader(words: words, context: context)
      if let described = try invoices.described(at: index) {
        found.invoices += described.names
        return described.next
      }
      if let invoice = try invoices.invoice(at: index) {
        found.invoices.append(invoice.name)
        return invoice.next
      }
      if let amount = try AmountReader(words: words, context: context).amount(at: index) {
        guard found.number == nil, found.share == nil else {
          throw Trouble(index: index, message: "it is a second amount; write one")
        }
        found.number = amount.number
        let isBehindCount = ["of", "at", "x", "times", "for"].contains(word(index - 1))
        found.isEach = found.isEach || (isBehindCount && found.count != nil)
        return amount.next
      }
      guard let share = ShareReader(words: words).share(at: index) else { return nil }
      found.share = (share.share, index, share.next - index)
      return share.next
    }

    // MARK: How often

    static let units: [String: Step] = [
      "day": .days(1), "week": .days(7), "weekly": .days(7), "wk": .days(7),
      "fortnight": .days(14), "fortnightly": .days(14), "biweekly": .days(14), "month": .months(1),
      "monthly": .months(1), "mo": .months(1), "quarter": .months(3), "quarterly": .months(3),
    ]

    /// `a month`, `weekly`, `every two weeks`, `every other friday`: the amount is that of each.
    private func pace(at index: Int, _ found: inout Found) -> Int? {
      if word(index).hasSuffix("ly"), let step = PlanReader.units[word(index)] {
        return setPace(step, index + 1, &found)
      }
      if word(index) == "bi", word(index + 1) == "weekly" {
        return setPace(.days(14), index + 2, &found)
      }
      if isPlural(index), let weekday = Names.weekday(word(index)) {
        let days = DayReader(words: words, context: context)
        if found.days.isEmpty { (found.days, found.hasPaceDay) = ([[days.coming(weekday)]], true) }
        return setPace(.days(7), index + 1, &found)
      }
      let start = word(index) == "once" ? index + 1 : index
      guard ["a", "per", "each", "every"].contains(word(start)) else { return nil }
      if let step = PlanReader.units[word(start + 1)] { return setPace(step, start + 2, &found) }
      guard ["each", "every"].contains(word(start)) else { return nil }
      let isOther = ["other", "second"].contains(word(start + 1))
      let number = isOther ? 2 : count(word(start + 1)) ?? 1
      let place = isOther || number > 1 ? start + 2 : start + 1
      if let weekday = Names.weekday(word(place)) {
        let days = DayReader(words: words, context: context)
        if found.days.isEmpty { (found.days, found.hasPaceDay) = ([[days.coming(weekday)]], true) }
        return setPace(.days(7 * number), place + 1, &found)
      }
      let unit = word(place).hasSuffix("s") ? String(word(place).dropLast()) : word(place)
      switch PlanReader.units[unit] {
      case .days(let days): return setPace(.days(days * number), place + 1, &found)
      case .months(let months): return setPace(.months(months * number), place + 1, &found)
      case nil: return nil
      }
    }

    private func setPace(_ step: Step, _ next: Int, _ found: inout Found) -> Int {
      found.step = step
      // `in 6 monthly instalments` says how the whole is cut.
      if found.count == nil { (found.isEach, found.isPaced) = (true, true) }
      return next
    }

    // MARK: How many

    /// `in 6`, `over 6 months`, `for 6 months`, `six times`, `6 payments`, `x6`, `6 x`.
    private func parts(at index: Int, _ found: inout Found) -> Int? {
      let isLed = ["in", "over", "for", "x", "into", "next"].contains(word(index))
      var place = isLed ? index + 1 : index
      while isLed, ["the", "next"].contains(word(place)) { place += 1 }
      guard let number = count(word(place)), found.count == nil,
        words[place].stop == .none || !isLed
          || place + 1 == words.count
      else { return nil }
      var next = place + 1
      var step: Step?
      found.isEqual = found.isEqual || ["equal", "even"].contains(word(next))
      while ["equal", "even"].contains(word(next)) || word(next).hasSuffix("ly") {
        step = step ?? PlanReader.units[word(next)]
        next += 1
      }
      let span = PlanReader.spans[word(next)]
      // `in 3 weeks from friday` is a day; only `over 3 weeks` and `for 3 weeks` cut the money up.
      guard span == nil || found.isPaced || ["over", "for", "next"].contains(word(index)) else {
        return nil
      }
      let isNamed = PlanReader.counters.contains(word(next))
      // `for 4471` is no count.
      guard isLed || !["halves", "thirds"].contains(word(next)) else { return nil }
      guard span != nil || isNamed || (isLed && word(index) != "for") || isMarked(place) else {
        return nil
      }
      let isMultiplied = ["x", "times"].contains(word(next)) || isMarked(place)
      if !isLed, isMultiplied { found.isEach = true }
      if ["in", "over", "into"].contains(word(index)), !found.isPaced { found.isEach = false }
      if word(index) == "for", span != nil, !found.isEach, found.number != nil {
        found.isForSpan = true
      }
      found.listsDays = found.days.isEmpty
      found.step = found.step ?? step ?? span
      (found.count, found.countIndex) = (number, place)
      found.isCountNamed = isNamed && !isMultiplied
      found.isInChecks = ["checks", "cheques", "transfers", "wires"].contains(word(next))
      return span != nil || isNamed ? next + 1 : next
    }

    static let spans: [String: Step] = [
      "months": .months(1), "weeks": .days(7), "wks": .days(7), "fortnights": .days(14),
      "quarters": .months(3),
    ]

    static let counters: Set<String> = [
      "times", "x", "payments", "parts", "instalments", "installments", "goes", "checks", "cheques",
      "halves", "thirds", "chunks", "pieces", "transfers", "wires",
    ]

    /// Whether a count is written `6x` or `x6`.
    private func isMarked(_ index: Int) -> Bool {
      word(index).contains("x") && words[index].hasDigit
    }

    private func count(_ text: String) -> Int? {
      let digits = text.filter { $0 != "x" }
      let bare = digits.allSatisfy(AmountReader.isDigit) ? digits : text
      guard (1...8).contains(bare.utf8.count) else { return nil }
      if let number = Int(bare) { return number < 1_000 ? number : nil }
      return ["a", "an", "one"].contains(bare) ? nil : Names.number(bare)
    }

    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }
  }
}
