import Accounts

extension Capture {
  /// What a line says that spreads money over instalments.
  ///
  /// `6000 in 6 from 15 jan` is six promises of 1000.00, the first on 15 January, the last with
  /// what rounding left over; `1000 a month from january, six times` begins on 1 January. A month
  /// too short for the day takes its last one. At most 60 instalments.
  package static func plan(_ text: String, in context: CaptureContext) -> CaptureResult {
    let words = words(text, keeping: Set(context.open.map { $0.invoice.lowercased() }))
    guard !words.isEmpty else { return .empty }
    do throws(Trouble) {
      try refuseLength(of: text, words)
      return .understood(try PlanReader(words: words, context: context).plan())
    } catch {
      return refusal(error, in: words)
    }
  }

  /// Reads instalments.
  struct PlanReader {
    let words: [Word]
    let context: CaptureContext

    enum Step { case week, fortnight, month, quarter }

    /// What the line has said so far.
    private struct Found {
      var number: Number?
      var share: (value: Share, index: Int, count: Int)?
      var isEach = false
      var count: Int?
      var countIndex = 0
      var step: Step?
      var start: Day?
      var invoices: [String] = []
    }

    /// The instalments.
    ///
    /// - Throws: when the line is no plan, or leaves out how much, how often or from when.
    func plan() throws(Trouble) -> [CapturedPromise] {
      var found = Found()
      var index = 0
      while index < words.count {
        index = try step(at: index, &found)
      }
      guard found.number != nil || found.share != nil || !found.invoices.isEmpty else {
        throw Trouble(
          index: 0, message: "no amount is in here; write a plan as 6000 in 6 from 15 jan")
      }
      guard let count = found.count else {
        throw Trouble(index: 0, message: "how many parts? write it as 6000 in 6 from 15 jan")
      }
      guard (2...60).contains(count) else {
        throw Trouble(
          index: found.countIndex, message: "a plan has 2 to 60 parts; write such a number")
      }
      guard let start = found.start else {
        throw Trouble(index: 0, message: "from which day? write it as 6000 in 6 from 15 jan")
      }
      return try promises(found, count: count, start: start)
    }

    private func step(at index: Int, _ found: inout Found) throws(Trouble) -> Int {
      if let next = pace(at: index, &found) { return next }
      if let next = parts(at: index, &found) { return next }
      if found.start == nil, let (day, next) = try start(at: index) {
        found.start = day
        return next
      }
      if let invoice = try InvoiceReader(words: words, context: context).invoice(at: index) {
        found.invoices.append(invoice.name)
        return invoice.next
      }
      if let amount = try AmountReader(words: words, context: context).amount(at: index) {
        guard found.number == nil, found.share == nil else {
          throw Trouble(index: index, message: "it is a second amount; write one")
        }
        found.number = amount.number
        found.isEach = found.isEach || ["of", "at", "x", "times"].contains(word(index - 1))
        return amount.next
      }
      if let share = ShareReader(words: words).share(at: index) {
        found.share = (share.share, index, share.next - index)
        return share.next
      }
      guard
        Vocabulary.links.contains(words[index].text) || Vocabulary.noise.contains(words[index].text)
          || PlanReader.fillers.contains(words[index].text)
      else {
        throw Trouble(index: index, message: "leave it out; write a plan as 6000 in 6 from 15 jan")
      }
      return index + 1
    }

    private static let fillers: Set<String> = [
      "and", "starting", "beginning", "start", "starts", "equal", "monthly", "weekly", "parts",
      "instalments", "installments", "plan", "each", "first", "over", "x", "times", "months",
    ]

    /// `a month`, `weekly`: the amount is that of each part.
    private func pace(at index: Int, _ found: inout Found) -> Int? {
      let steps: [String: Step] = [
        "week": .week, "weekly": .week, "fortnight": .fortnight, "fortnightly": .fortnight,
        "month": .month, "monthly": .month, "quarter": .quarter, "quarterly": .quarter,
      ]
      if word(index).hasSuffix("ly"), let step = steps[word(index)] {
        found.step = step
        // `in 6 monthly instalments` says how the whole is cut.
        found.isEach = found.isEach || found.count == nil
        return index + 1
      }
      guard ["a", "per", "each", "every"].contains(word(index)), let step = steps[word(index + 1)]
      else { return nil }
      found.step = step
      found.isEach = true
      return index + 2
    }

    /// `in 6`, `over 6 months`, `for 6 months`, `six times`, `6 payments`, `x6`, `6 x`.
    private func parts(at index: Int, _ found: inout Found) -> Int? {
      let isLed = ["in", "over", "for", "x"].contains(word(index))
      let place = isLed ? index + 1 : index
      guard let number = count(word(place)), found.count == nil else { return nil }
      var next = place + 1
      let isPaced = word(next).hasSuffix("ly")
      if isPaced || word(next) == "equal" { _ = pace(at: next, &found); next += 1 }
      let step = PlanReader.spans[word(next)]
      // `in 3 weeks from friday` is a day; only `over 3 weeks` and `for 3 weeks` cut the money up.
      guard step == nil || ["over", "for"].contains(word(index)) else { return nil }
      let unit = step != nil || PlanReader.counters.contains(word(next))
      guard isLed || unit || isMarked(place) else { return nil }
      // `for 4471` is no count.
      guard unit || word(index) != "for" else { return nil }
      found.step = found.step ?? step
      if !isLed, ["x", "times"].contains(word(next)) || isMarked(place) {
        found.isEach = true
      }
      if ["in", "over"].contains(word(index)), !isEachBefore(index) { found.isEach = false }
      found.count = number
      found.countIndex = place
      return unit ? next + 1 : next
    }

    private static let spans: [String: Step] = [
      "months": .month, "weeks": .week, "fortnights": .fortnight, "quarters": .quarter,
    ]

    private static let counters: Set<String> = [
      "times", "x", "payments", "parts", "instalments", "installments", "goes", "checks", "cheques",
    ]

    private func isEachBefore(_ index: Int) -> Bool {
      words[..<index].contains { ["per", "each", "every"].contains($0.text) || $0.text == "month" }
    }

    /// Whether a count is written `6x` or `x6`.
    private func isMarked(_ index: Int) -> Bool {
      word(index).contains("x") && words[index].hasDigit
    }

    private func count(_ text: String) -> Int? {
      let digits = text.filter { $0 != "x" }
      let bare = digits.allSatisfy(AmountReader.isDigit) ? digits : text
      guard (1...3).contains(bare.utf8.count) else { return nil }
      if let number = Int(bare) { return number }
      return ["a", "an"].contains(bare) ? nil : Names.number(bare)
    }

    /// `from 15 jan`, `from january`, `starting friday`, `on the 15th`.
    private func start(at index: Int) throws(Trouble) -> (Day, Int)? {
      let isLed = ["from", "starting", "beginning", "start", "starts", "on", "in"].contains(
        word(index))
      let place = isLed ? index + 1 : index
      let days = DayReader(words: words, context: context)
      if let found = days.quiet({ () throws(Trouble) in try days.day(at: place) }) {
        guard found.days.count == 1, let day = found.days.first, day >= context.today else {
          throw Trouble(
            index: place, count: found.next - place, message: "write the first day as 2027-01-15")
        }
        return (day, found.next)
      }
      guard isLed, let month = Names.month(word(place)), place < words.count else { return nil }
      let year = context.today.fields.year
      let first = [year, year + 1].compactMap { Day(year: $0, month: month, day: 1) }
        .first { $0 >= context.today }
      return first.map { ($0, place + 1) }
    }

    private func word(_ index: Int) -> String {
      words.indices.contains(index) ? words[index].text : ""
    }

    private func promises(_ found: Found, count: Int, start: Day) throws(Trouble)
      -> [CapturedPromise]
    {
      var draft = Draft()
      draft.amounts = found.number.map { [$0] } ?? []
      draft.share = found.share
      draft.invoices = found.invoices
      draft.invoiceIndex = found.invoices.isEmpty ? nil : 0
      var whole = Settling(context: context, restIsOfNamed: false)
      guard let amount = try whole.settle(draft).amount else { return [] }
      let part = found.isEach ? amount.minorUnits : amount.minorUnits / count
      guard part > 0 else {
        throw Trouble(index: found.countIndex, message: "the parts would be nothing; write fewer")
      }
      var settling = Settling(context: context, restIsOfNamed: false)
      var promises: [CapturedPromise] = []
      for place in 0..<count {
        let isLast = place == count - 1 && !found.isEach
        let minor = isLast ? amount.minorUnits - part * (count - 1) : part
        var part = draft
        part.share = nil
        part.days = [day(place, from: start, step: found.step ?? .month)]
        part.amounts = [
          Number(
            digits: minor, places: amount.currency.decimals, currency: amount.currency, index: 0)
        ]
        promises.append(try settling.settle(part))
      }
      return promises
    }

    private func day(_ place: Int, from start: Day, step: Step) -> Day {
      switch step {
      case .week: start + 7 * place
      case .fortnight: start + 14 * place
      case .month: Capture.month(later: place, than: start)
      case .quarter: Capture.month(later: 3 * place, than: start)
      }
    }
  }
}
