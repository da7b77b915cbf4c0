import Accounts

/// Money and days as people type them: `11.2k tomorrow`, `$5,000 against 4471 on dec 4`.
///
/// Nothing is guessed in silence. What has two readings comes back as both, and what has none names
/// the word that stands in the way. Rules that a typist may want to know:
///
/// - A bare number is an amount unless an open invoice is called so.
/// - A weekday is the next one after today, and on that weekday the one in seven days.
/// - `before the 15th` is taken as `by the 15th`.
/// - An amount that names no invoice goes to the oldest first, whatever its size.
/// - Only money that has left (`mailed friday`, `sent nov 18`) may have a day in the past, and no
///   more than 31 days back.
package enum Capture {
  /// What a line of a promise, or of several, says.
  ///
  /// Takes time in proportion to the line's length; a line of more than 200 words is refused and no more than 20,000 characters are looked at.
  package static func promise(_ text: String, in context: CaptureContext) -> CaptureResult {
    let words = words(text, keeping: Set(context.open.map { $0.invoice.lowercased() }))
    guard !words.isEmpty else { return .empty }
    do throws(Trouble) {
      try refuseLength(of: text, words)
      if let plan = try? PlanReader(words: words, context: context).plan() {
        return .understood(plan)
      }
      return try read(words, in: context)
    } catch {
      return refusal(error, in: words)
    }
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

  private static func read(_ words: [Word], in context: CaptureContext) throws(Trouble)
    -> CaptureResult
  {
    var scanner = Scanner(words: words, context: context)
    try scanner.scan()
    let hasDay = scanner.elements.contains { $0.isDay }
    guard !scanner.elements.isEmpty, hasDay || scanner.unknown == nil else {
      throw nothing(scanner.unknown ?? 0, in: words, isAll: scanner.elements.isEmpty)
    }
    let drafts = try Parting.drafts(of: scanner)
    var readings: [[CapturedPromise]] = []
    for choice in try choices(drafts) {
      for restIsOfNamed in [false, true] {
        var settling = Settling(context: context, restIsOfNamed: restIsOfNamed)
        do throws(Trouble) {
          var promises: [CapturedPromise] = []
          for draft in choice { promises.append(try settling.settle(draft)) }
          if !readings.contains(promises) { readings.append(promises) }
        } catch {
          // Nothing may be left of the named invoice: then that reading falls away.
          if !restIsOfNamed { throw error }
        }
      }
    }
    return readings.count == 1 ? .understood(readings[0]) : .twoReadings(readings)
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

  /// The drafts with one amount and one day each, in every combination, at most four.
  private static func choices(_ drafts: [Draft]) throws(Trouble) -> [[Draft]] {
    var all: [[Draft]] = [[]]
    for draft in drafts {
      var options: [Draft] = []
      for number in draft.amounts.isEmpty ? [nil] : draft.amounts.map(Optional.some) {
        for day in draft.days.isEmpty ? [nil] : draft.days.map(Optional.some) {
          var option = draft
          option.amounts = number.map { [$0] } ?? []
          option.days = day.map { [$0] } ?? []
          options.append(option)
        }
      }
      guard all.count * options.count <= 4 else {
        throw Trouble(
          index: draft.dayIndex?.0 ?? draft.amounts.first?.index ?? 0,
          message: "too much in this line has two readings; write the day as 2026-12-04")
      }
      all = all.flatMap { start in options.map { start + [$0] } }
    }
    return all
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
