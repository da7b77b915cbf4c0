import Accounts
import Coach

extension Scene {
  /// The notes of a card as commands, without those that have a placeholder without a value.
  ///
  /// What a card says of our own days falls on working days, as `{tomorrow}` does in what is said:
  /// nobody in shipping answers on a Sunday. A day the collector types stays as it was typed.
  ///
  /// What the words on the screen name by the way is kept: the first `next` counts whose placeholders
  /// have values, so that `next {day}` stands before `next 3 days`, and its day is one of these words,
  /// not one named before. A promise says by which way the money goes.
  func proposals(_ notes: [String], heard: Capture.Mentions) -> [String] {
    var waiting = self
    waiting.day = heard.day
    var proposals: [String] = []
    for note in notes {
      let isNext = note.hasPrefix("next ")
      if isNext, proposals.contains(where: { $0.hasPrefix("next ") }) { continue }
      guard var line = (isNext ? waiting : self).filled(onWorkingDays(note)) else { continue }
      if line.hasPrefix("promise sent "), let method = heard.method { line += " by \(method)" }
      proposals.append(line)
    }
    return proposals
  }

  /// A note with `today`, `tomorrow`, `3 days` or `1 week` behind its first words written as a working day.
  private func onWorkingDays(_ note: String) -> String {
    var words = note.split(separator: " ").map(String.init)
    guard let command = words.first, ["favor", "owe", "next", "pause"].contains(command) else {
      return note
    }
    let place = command == "favor" ? 2 : 1
    guard words.indices.contains(place) else { return note }
    if words[place] == "tomorrow" {
      words[place] = workingDay(now.day + 1).description
    } else if words[place] == "today" {
      words[place] = workingDay(now.day).description
    } else if let count = Int(words[place]), words.indices.contains(place + 1),
      let unit = ["day": 1, "days": 1, "week": 7, "weeks": 7][Scene.bare(words[place + 1])]
    {
      let isEnd = words[place + 1].hasSuffix(":")
      words[place] = workingDay(now.day + count * unit).description + (isEnd ? ":" : "")
      words.remove(at: place + 1)
    }
    return words.joined(separator: " ")
  }

  private static func bare(_ word: String) -> String {
    word.hasSuffix(":") ? String(word.dropLast()) : word
  }

  /// The day itself, or the first working day after it.
  private func workingDay(_ day: Day) -> Day {
    let holidays = dossier.company.holidays
    return Holidays.isWorkingDay(day, in: holidays)
      ? day : Holidays.workingDays(from: day, count: 1, in: holidays)
  }
}
