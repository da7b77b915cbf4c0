import Accounts

/// Trends: those that want to be looked at again, and their order.
extension GlossaryCheck {
  mutating func checkTrends(_ section: Outline.Section) {
    var above: (year: Int, line: Int)?
    for entry in section.entries {
      guard let year = Int(entry.title.text.prefix { $0 != ":" }) else { continue }
      let digits = entry.title.range.lowerBound..<entry.title.range.lowerBound + 4
      if let above, year > above.year {
        marks.warning(
          digits, "trends stand newest first, and this stands below \(above.year)",
          "put it above line \(above.line)")
      } else {
        above = (year, entry.title.line)
      }
      if year > rules.year {
        marks.warning(digits, "\(year) has not come yet", "write the year it happened")
      }
      checkAge(entry)
    }
  }

  /// What was to be looked at again by a year that has passed may no longer be so.
  private mutating func checkAge(_ entry: Outline.Entry) {
    guard let words = entry.body.facts.first(where: { $0.key.text == "check after" })?.value,
      let year = Int(words.text), year < rules.year, year > 999
    else { return }
    marks.warning(
      words, "this was to be looked at after \(year)",
      "see whether it is still so, and write a later year")
  }
}
