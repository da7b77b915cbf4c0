import Accounts

/// Money and days as people type them: `11.2k tomorrow`, `$5,000 against 4471 on dec 4`.
///
/// Nothing is guessed in silence. What has two readings comes back as both, and what has none names
/// the word that stands in the way. Rules that a typist may want to know:
///
/// - A bare number is an amount unless an open invoice is called so: `4471 friday` is all of 4471.
///   Taken firmly, such a number and a day alone are asked about.
/// - Taken firmly, `five on friday`, `2.5 friday` and `friday the 28th` are asked about.
/// - Taken firmly, who said it, a telephone number and what a check or an order is called go from
///   the line first, each only from a frame that shows what it is.
/// - A weekday is the next one after today, and on that weekday the one in seven days.
/// - `before the 15th` is taken as `by the 15th`; taken firmly, `before christmas` is asked about,
///   since to some that is the day before.
/// - `2000 on dec 5, jan 5 and feb 5` is 2000 on each of three months' days or more, where that is
///   no more than what is open; 1500 on two days is asked about.
/// - `2 checks on dec 1` are of one day; `2 payments from dec 1` are a month apart.
/// - An amount that names no invoice goes to the oldest first, whatever its size.
/// - Only money that has left (`mailed friday`, `sent nov 18`) may have a day in the past, and no
///   more than 31 days back.
package enum Capture {
  /// What a line of a promise, or of several, says.
  ///
  /// `firmly` takes only what stands as said: a condition (`if the county pays`), a hedge (`maybe`),
  /// a question, money that has left and talk of other things are refused by the word that shows it,
  /// where otherwise they are kept beside the promise. Takes time in proportion to the line's length;
  /// a line of more than 200 words is refused and no more than 20,000 characters are looked at.
  package static func promise(
    _ text: String, in context: CaptureContext, firmly: Bool = false
  ) -> CaptureResult {
    var words = words(text, keeping: Set(context.open.map { $0.invoice.lowercased() }))
    guard !words.isEmpty else { return .empty }
    // Only what comes behind the doubts may be looked at again.
    var isDoubted = true
    do throws(Trouble) {
      try refuseLength(of: text, words)
      words = Spelling.mended(words, in: context)
      words =
        try firmly
        ? Asides.settled(words, in: context) : Asides.lightly(words, in: context)
      words = try Corrections.settled(words, in: context)
      words = Clauses.pruned(words, in: context, firmly: firmly)
      if firmly { try refuseDoubt(text, words, in: context) }
      isDoubted = false
      if let plan = try plan(words, in: context, firmly: firmly) { return plan }
      let result = try read(words, in: context, firmly: firmly)
      return firmly ? withAmount(result, of: words, in: context) : result
    } catch {
      if firmly, !isDoubted, let result = secondLook(at: words, in: context) { return result }
      return refusal(error, in: words)
    }
  }

  /// - Throws: where a line asks, or says something that leaves a promise open.
  private static func refuseDoubt(
    _ text: String, _ words: [Word], in context: CaptureContext
  ) throws(Trouble) {
    let isPlan = PlanReader(words: words, context: context).isCertain
    if let caution = Caution.first(in: words, isPlan: isPlan) { throw caution }
    guard text.last(where: { !$0.isWhitespace }) == "?" else { return }
    throw Trouble(
      index: words.count - 1, message: "it asks; write the amount and the day they answered")
  }

  /// Whether plain words are a promise in short: money or an invoice and a day, and nothing else.
  ///
  /// `11200 fri` and `4471 friday` are, and whatever begins with the word `promise`; `pallet 4471
  /// came friday` is not, nor is what tells of money that has left.
  package static func looksLikePromise(_ text: String, in context: CaptureContext) -> Bool {
    let words = words(text, keeping: Set(context.open.map { $0.invoice.lowercased() }))
    guard words.count > 1, words.count <= 20, text.utf8.count <= 2_000 else { return false }
    if words[0].text == "promise" { return true }
    var scanner = Scanner(words: words, context: context)
    do throws(Trouble) { try scanner.scan() } catch { return false }
    return scanner.isBare && !scanner.isPast && scanner.elements.contains { $0.isDayAhead }
      && scanner.elements.contains { !$0.isDay }
  }

  static func refuseLength(of text: String, _ words: [Word]) throws(Trouble) {
    guard words.count > wordLimit || text.utf8.count > lengthLimit * 4 else { return }
    throw Trouble(
      index: 0, message: "the line is too long for a promise; write one such as 5000 fri")
  }

  static func read(
    _ words: [Word], in context: CaptureContext, firmly: Bool
  ) throws(Trouble) -> CaptureResult {
    var scanner = Scanner(words: words, context: context, isFirm: firmly)
    try scanner.scan()
    let hasDay = scanner.elements.contains { $0.isDay }
    guard !scanner.elements.isEmpty, hasDay || scanner.unknown == nil else {
      throw nothing(scanner.unknown ?? 0, in: words, isAll: scanner.elements.isEmpty)
    }
    var drafts = try Parting.drafts(of: scanner)
    try drafts.refuseParts(of: words)
    try drafts.refuseLoneDays()
    if !firmly { try scanner.refuseThings() }
    if firmly {
      try scanner.refuseOtherMatters()
      try drafts.refuseLoose(in: words)
      try drafts.refuseEarlyRest()
      drafts = try drafts.standing(on: context.today, in: words)
    } else {
      drafts = drafts.withoutTotal(context)
    }
    let all = try Choices.all(of: drafts, in: words, context)
    var readings: [[CapturedPromise]] = []
    for choice in all {
      for reading in try settled(choice, in: context) where !readings.contains(reading) {
        readings.append(reading)
      }
    }
    if firmly { readings = readings.map { $0.filter { !$0.hasLeft } } }
    return readings.count == 1 ? .understood(readings[0]) : .twoReadings(readings)
  }

  /// What drafts come to; two readings where `the rest` may be that of all or of the named invoices.
  private static func settled(_ drafts: [Draft], in context: CaptureContext) throws(Trouble)
    -> [[CapturedPromise]]
  {
    let ways = Settling.restReadings(of: drafts)
    var readings: [[CapturedPromise]] = []
    for way in ways {
      do throws(Trouble) {
        readings.append(try settled(drafts, in: context, restIsOfNamed: way))
      } catch {
        // Nothing may be left of the named invoice: then that reading falls away.
        guard way else { throw error }
        if ways.count == 1 {
          readings.append(try settled(drafts, in: context, restIsOfNamed: false))
        }
      }
    }
    return readings
  }

  private static func settled(
    _ drafts: [Draft], in context: CaptureContext, restIsOfNamed: Bool
  ) throws(Trouble) -> [CapturedPromise] {
    var settling = Settling(context: context, restIsOfNamed: restIsOfNamed)
    var promises: [CapturedPromise] = []
    for draft in drafts { promises.append(try settling.settle(draft)) }
    return promises
  }

  private static func nothing(_ index: Int, in words: [Word], isAll: Bool) -> Trouble {
    let near = Names.meant(by: words[index].text).map(\.name).sorted().first
    if let near { return Trouble(index: index, message: "did you mean \(near)?") }
    return Trouble(
      index: index,
      message: isAll
        ? "no amount, day or open invoice is in here; write one such as 5000 fri"
        : "it is no amount, day or open invoice; write it another way, or add the day")
  }

  /// A trouble in the words that were typed; a run of digits as long as a card's is masked.
  static func refusal(_ trouble: Trouble, in words: [Word]) -> CaptureResult {
    guard words.indices.contains(trouble.index) else { return .empty }
    let end = min(words.count, trouble.index + max(1, trouble.count))
    let typed = words[trouble.index..<end].map(\.raw).joined(separator: " ")
    let digits = typed.filter { $0.isNumber }
    let word =
      digits.count >= 13
      ? "…\(digits.suffix(4))" : typed.count > 40 ? "\(typed.prefix(39))…" : typed
    return .notUnderstood(
      word: String(String.UnicodeScalarView(word.unicodeScalars.prefix(200))),
      column: words[trouble.index].column, message: trouble.message)
  }
}
