import Accounts

extension Capture {
  /// What a line says that spreads money over instalments.
  ///
  /// `6000 in 6 from 15 jan` is six promises of 1000.00, the first on 15 January, the last with
  /// what rounding left over; `1000 a month from january, six times` begins on 1 January. A month
  /// too short for the day takes its last one. At most 60 instalments.
  package static func plan(_ text: String, in context: CaptureContext) -> CaptureResult {
    var words = words(text, keeping: Set(context.open.map { $0.invoice.lowercased() }))
    guard !words.isEmpty else { return .empty }
    do throws(Trouble) {
      try refuseLength(of: text, words)
      words = Spelling.mended(words, in: context)
      return result(try Plan(words, in: context).readings())
    } catch {
      return refusal(error, in: words)
    }
  }

  /// The instalments in a line of promises, alone or behind a first promise; `nil` where none are
  /// spoken of.
  ///
  /// - Throws: where they are and something is missing.
  static func plan(
    _ words: [Word], in context: CaptureContext, firmly: Bool
  ) throws(Trouble) -> CaptureResult? {
    let reader = PlanReader(words: words, context: context)
    guard reader.isPossible else { return nil }
    do throws(Trouble) {
      return result(try Plan(words, in: context).readings(asksForDay: firmly))
    } catch {
      guard reader.isLikely else { return nil }
      var tries = 0
      for place in words.indices.dropLast(3) where tries < 4 {
        let isJoint = ["and", "then", "plus"].contains(words[place].text)
        guard isJoint || words[place].stop == .pause, place > 0 else { continue }
        tries += 1
        if let both = behind(
          words, isJoint ? place : place + 1, isJoint ? place + 1 : place + 1, context)
        {
          return both
        }
      }
      if reader.isCertain { throw error }
      return nil
    }
  }

  /// A promise and the instalments behind it: `2000 now and the rest in 3 payments from jan 1`.
  private static func behind(
    _ words: [Word], _ end: Int, _ start: Int, _ context: CaptureContext
  ) -> CaptureResult? {
    do throws(Trouble) {
      let first = try read(Array(words[..<end]), in: context, firmly: false)
      guard case .understood(let promises) = first, promises.allSatisfy({ $0.by != nil }) else {
        return nil
      }
      let plan = Plan(Array(words[start...]), in: context, spent: promises)
      return result(try plan.readings().map { promises + $0 })
    } catch {
      return nil
    }
  }

  private static func result(_ readings: [[CapturedPromise]]) -> CaptureResult {
    readings.count == 1 ? .understood(readings[0]) : .twoReadings(readings)
  }

  /// Works out instalments.
  struct Plan {
    private let reader: PlanReader
    let context: CaptureContext
    /// What was promised before them in the line.
    let spent: [CapturedPromise]

    init(_ words: [Word], in context: CaptureContext, spent: [CapturedPromise] = []) {
      reader = PlanReader(words: words, context: context)
      self.context = context
      self.spent = spent
    }

    /// Every reading of the instalments, at most four.
    ///
    /// `asksForDay`: `from january` may be its first day or its last, and both come back.
    ///
    /// - Throws: when the line is no plan, or leaves out how much, how often or from when.
    func readings(asksForDay: Bool = false) throws(Trouble) -> [[CapturedPromise]] {
      var found = try reader.found()
      let isBare = asksForDay && found.step == nil && !found.isLed && found.days.count < 2
      if !found.hasMoney, found.isCountNamed, !isBare || found.isEqual {
        found.share = (.everything, found.countIndex, 1)
      }
      guard found.hasMoney else {
        throw Trouble(
          index: 0, message: "no amount is in here; write a plan as 6000 in 6 from 15 jan")
      }
      let isOpenEnded = found.step != nil && (found.until != nil || found.isUntilPaid)
      guard found.count != nil || isOpenEnded else {
        throw Trouble(index: 0, message: "how many parts? write it as 6000 in 6 from 15 jan")
      }
      guard found.count.map({ (2...60).contains($0) }) ?? true else {
        throw Trouble(
          index: found.countIndex, message: "a plan has 2 to 60 parts; write such a number")
      }
      if asksForDay, found.isWholeMonth, found.days.count == 1, let first = found.days[0].first {
        found.days[0].append(lastOfMonth(first))
      }
      // `on the last day of each month through january`
      if found.days.isEmpty, found.isAtMonthEnd { found.days = [[lastOfMonth(context.today)]] }
      guard let starts = found.days.first else {
        throw Trouble(index: 0, message: "from which day? write it as 6000 in 6 from 15 jan")
      }
      var readings: [[CapturedPromise]] = []
      if asksForDay || found.isInChecks, let count = found.count, isForOneDay(found) {
        for day in starts { readings.append(try together(found, count, on: day)) }
        if found.isInChecks { return readings }
      }
      for days in try schedules(found, starts: starts) {
        readings.append(try promises(found, on: days))
        guard found.isForSpan else { continue }
        found.isEach.toggle()
        readings.append(try promises(found, on: days))
        found.isEach.toggle()
      }
      return readings
    }

    /// The days of the parts, in every reading.
    private func schedules(_ found: PlanReader.Found, starts: [Day]) throws(Trouble) -> [[Day]] {
      if found.days.count > 1 {
        guard found.days.count == found.count, found.listsDays, found.step == nil,
          found.days.allSatisfy({ $0.count == 1 })
        else {
          throw Trouble(
            index: found.countIndex, message: "a day for each part, or only the first one")
        }
        return [found.days.compactMap(\.first)]
      }
      // `three payments from friday` may be weekly or monthly.
      let steps: [PlanReader.Step] =
        found.step.map { [$0] } ?? (found.startsOnWeekday ? [.days(7), .months(1)] : [.months(1)])
      var all: [[Day]] = []
      for start in starts {
        for step in steps { all.append(try days(found, from: start, step: step)) }
      }
      return all
    }

    private func days(
      _ found: PlanReader.Found, from start: Day, step: PlanReader.Step
    ) throws(Trouble) -> [Day] {
      let isAtEnd = found.isAtMonthEnd || found.isWholeMonth && start == lastOfMonth(start)
      let all = (0..<60).map { place in
        let day = day(place, from: start, step: step)
        return isAtEnd ? lastOfMonth(day) : day
      }
      if let count = found.count { return Array(all.prefix(count)) }
      let days = found.until.map { last in all.filter { $0 <= last } } ?? all
      guard found.isUntilPaid else {
        guard (2..<60).contains(days.count) else { throw howMany }
        return days
      }
      guard let number = found.number, let whole = try whole(found) else { throw howMany }
      let part = try number.money(number.currency ?? whole.currency).minorUnits
      let count = (whole.minorUnits + part - 1) / part
      guard (2...12).contains(count) else { throw howMany }
      return Array(days.prefix(count))
    }

    private func lastOfMonth(_ day: Day) -> Day {
      let (year, month, _) = day.fields
      return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)) ?? day
    }

    private var howMany: Trouble {
      Trouble(index: 0, message: "how many times? write it as 1000 a month from january, six times")
    }

    /// What is open of the invoices that are named, or of all.
    private func whole(_ found: PlanReader.Found) throws(Trouble) -> Money? {
      var draft = Draft()
      draft.share = (.everything, 0, 1)
      draft.invoices = found.invoices
      var settling = Settling(context: context, restIsOfNamed: false, spent: spent)
      return try settling.settle(draft).amount
    }

    func promises(_ found: PlanReader.Found, on days: [Day]) throws(Trouble)
      -> [CapturedPromise]
    {
      var draft = Draft()
      draft.amounts = found.number.map { [$0] } ?? []
      draft.share = found.share
      draft.invoices = found.invoices
      draft.invoiceIndex = found.invoices.isEmpty ? nil : 0
      var first = Settling(context: context, restIsOfNamed: false, spent: spent)
      guard let amount = try first.settle(draft).amount else { return [] }
      let isEach = found.isEach && (found.number != nil || found.share?.value == .rest)
      let part = isEach ? amount.minorUnits : amount.minorUnits / days.count
      guard part > 0 else {
        throw Trouble(index: found.countIndex, message: "the parts would be nothing; write fewer")
      }
      let whole = found.isUntilPaid ? try self.whole(found)?.minorUnits : nil
      var settling = Settling(context: context, restIsOfNamed: false, spent: spent)
      var promises: [CapturedPromise] = []
      for (place, day) in days.enumerated() {
        var minor = part
        if place == days.count - 1 {
          if let whole { minor = whole - part * place }
          if !isEach { minor = amount.minorUnits - part * place }
        }
        var one = draft
        (one.share, one.days) = (nil, [day])
        one.amounts = [
          Number(
            digits: minor, places: amount.currency.decimals, currency: amount.currency, index: 0)
        ]
        promises.append(try settling.settle(one))
      }
      return promises
    }

    private func day(_ place: Int, from start: Day, step: PlanReader.Step) -> Day {
      switch step {
      case .days(let days): start + days * place
      case .months(let months): Capture.month(later: months * place, than: start)
      }
    }
  }
}
