/// What tells that a line speaks of instalments.
extension Capture.PlanReader {
  /// `fridays`, but not `friday's run`.
  func isPlural(_ index: Int) -> Bool {
    word(index).hasSuffix("days") && word(index).utf8.count > 6
      && words[index].raw.lowercased() == word(index) && Capture.Names.weekday(word(index)) != nil
  }

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
      let isMoney = words[index - 1].hasDigit || Capture.NumberWords.scales[word(index - 1)] != nil
      let behind = word(index + 2)
      let isDay =
        ["from", "on", "today", "tomorrow", "after", "before", "later"].contains(behind)
        || Capture.Names.weekday(behind) != nil
      return word(index) == "each"
        || (isMoney && (!isDay || Capture.Names.month(word(index + 3)) != nil))
    }
  }
}
