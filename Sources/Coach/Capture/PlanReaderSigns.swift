/// What tells that a line speaks of instalments.
extension Capture.PlanReader {
  /// `fridays`, but not `friday's run`.
  func isPlural(_ index: Int) -> Bool {
    word(index).hasSuffix("days") && word(index).utf8.count > 6
      && words[index].raw.lowercased() == word(index) && Capture.Names.weekday(word(index)) != nil
  }

  /// Whether a line has anything that a count or a pace of instalments is read from: without one
  /// it is no plan, and nothing more has to be looked at.
  var isPossible: Bool {
    words.indices.contains { index in
      let text = words[index].text
      if Self.paces.contains(text) || Self.counters.contains(text) { return true }
      if text.hasSuffix("days") || (words[index].hasDigit && text.contains("x")) { return true }
      guard Self.leads.contains(text), index + 1 < words.count else { return false }
      let next = words[index + 1].text
      return words[index + 1].hasDigit || ["the", "next"].contains(next)
        || Capture.Names.number(next) != nil
    }
  }

  private static let moneys: Set<String> = [
    "bucks", "dollars", "usd", "euros", "eur", "pounds", "quid", "gbp", "cad", "francs", "cents",
  ]

  private static let leads: Set<String> = ["in", "over", "into", "next", "for"]

  private static let paces = Set(units.keys).union(spans.keys).union(["each", "every", "bi"])

  /// Whether a line has a word that instalments are told with.
  var isLikely: Bool {
    isCertain
      || words.contains {
        Capture.PlanReader.counters.contains($0.text) || Capture.PlanReader.spans[$0.text] != nil
      }
  }

  /// Whether a line can only be meant as instalments.
  var isCertain: Bool {
    words.indices.contains { index in
      if word(index).hasSuffix("ly"), Capture.PlanReader.units[word(index)] != nil { return true }
      if word(index) == "every" || isPlural(index) { return true }
      if word(index) == "per", Capture.PlanReader.units[word(index + 1)] != nil { return true }
      guard ["a", "each"].contains(word(index)), index > 0,
        Capture.PlanReader.units[word(index + 1)] != nil, words[index + 1].text != "day"
      else { return false }
      let isMoney =
        words[index - 1].hasDigit || Capture.NumberWords.scales[word(index - 1)] != nil
        || Self.counters.contains(word(index - 1)) || Self.moneys.contains(word(index - 1))
      let behind = word(index + 2)
      let isDay =
        ["from", "on", "today", "tomorrow", "after", "before", "later"].contains(behind)
        || Capture.Names.weekday(behind) != nil
      return word(index) == "each"
        || (isMoney && (!isDay || Capture.Names.month(word(index + 3)) != nil))
    }
  }
}
