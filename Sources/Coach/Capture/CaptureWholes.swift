import Accounts

/// Second looks at a line that could not be read as one.
extension Capture {
  /// `5000 friday or 6000 monday` as both, and `10k: 4k friday, 6k monday` as its parts.
  ///
  /// `nil` where neither fits.
  static func secondLook(at words: [Word], in context: CaptureContext) -> CaptureResult? {
    choice(in: words, context) ?? parts(in: words, context)
  }

  /// The promises on both sides of the only `or`, each with its money and its day.
  private static func choice(in words: [Word], _ context: CaptureContext) -> CaptureResult? {
    let places = words.indices.filter { words[$0].text == "or" }
    guard places.count == 1, let place = places.first, place > 1, place + 2 < words.count else {
      return nil
    }
    let first = words[0].text == "either" ? 1 : 0
    guard let left = whole(Array(words[first..<place]), context),
      let right = whole(Array(words[(place + 1)...]), context), left != right
    else { return nil }
    return .twoReadings([left, right])
  }

  /// The promises of some words, where each has its money and its day.
  private static func whole(_ words: [Word], _ context: CaptureContext) -> [CapturedPromise]? {
    guard words.count > 1, let result = try? read(words, in: context, firmly: true),
      case .understood(let promises) = result,
      promises.allSatisfy({ $0.amount != nil && $0.by != nil })
    else { return nil }
    return promises
  }

  /// The parts of a sum that is told before or behind them, where they come to just that sum.
  private static func parts(in words: [Word], _ context: CaptureContext) -> CaptureResult? {
    let reader = AmountReader(words: words, context: context)
    var index = 0
    var tries = 0
    while index < words.count, tries < 6 {
      guard words[index].hasDigit || Names.number(words[index].text) != nil,
        let found = (try? reader.amount(at: index)) ?? nil
      else {
        index += 1
        continue
      }
      tries += 1
      var end = found.next
      while end < words.count, totals.contains(words[end].text) { end += 1 }
      var start = index
      while start > 0, leads.contains(words[start - 1].text) { start -= 1 }
      var rest = words
      rest.removeSubrange(start..<end)
      if let sum = try? found.number.money(found.number.currency ?? context.currency),
        let promises = whole(rest, context), promises.count > 1,
        promises.allSatisfy({ $0.amount?.currency == sum.currency }),
        promises.reduce(0, { $0 + ($1.amount?.minorUnits ?? 0) }) == sum.minorUnits
      {
        return .understood(promises)
      }
      index = found.next
    }
    return nil
  }

  private static let totals: Set<String> = [
    "in", "total", "all", "altogether", "overall", "together", "as", "follows", "split", "of",
  ]

  private static let leads: Set<String> = ["total", "of", "thats", "is", "makes", "in", "a", "the"]
}
