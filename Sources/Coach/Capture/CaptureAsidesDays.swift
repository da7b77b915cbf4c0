import Accounts

/// Days told in short, and what else leaves their account on them.
extension Capture.Asides {
  /// `or maybe the 11th` is `or the 11th`; `will sign off 3000` and `sign off on 4471` pay.
  mutating func tidyChoices() {
    for index in words.indices.reversed() where index < words.count {
      if word(index) == "or", ["maybe", "perhaps", "possibly", "else"].contains(word(index + 1)),
        index + 2 < words.count
      {
        remove(index + 1..<index + 2)
      }
      if word(index) == "sign", word(index + 1) == "off",
        ["will", "to", "ill", "hell", "shell", "theyll"].contains(word(index - 1))
      {
        remove(index..<index + (word(index + 2) == "on" ? 3 : 2))
      }
      joinLatest(index)
    }
  }

  private static let latest = Capture.Phrases<Bool>([
    ("at the? latest", true), ("latest|tops", true), ("at worst", true), ("worst case", true),
  ])

  /// `by friday, monday at the latest`: either of the two.
  private mutating func joinLatest(_ index: Int) {
    guard index > 1, let (_, next) = Self.latest.match(words, at: index),
      let start = (1..<index).last(where: { dayEnd($0) == index }),
      words[start - 1].stop != .none, (0..<start).contains(where: { dayEnd($0) == start })
    else { return }
    var or = words[index]
    (or.text, or.stop) = ("or", .none)
    words[index - 1].stop = words[next - 1].stop
    words.removeSubrange(index..<next)
    words[start - 1].stop = .none
    words.insert(or, at: start)
  }

  /// `the 15th of december, january and february`: a day for each month.
  mutating func nameMonths() {
    for index in words.indices.reversed() where index < words.count {
      guard word(index) == "of" || word(index) == "in", index > 0,
        let number = Capture.DayReader(words: words, context: context).dayNumber(at: index - 1),
        words[index - 1].small == nil, let first = Capture.Names.month(word(index + 1))
      else { continue }
      var months = [(first, index + 1)]
      var place = index + 2
      while place < words.count {
        let next = word(place) == "and" ? place + 1 : place
        guard next > place || words[place - 1].stop == .pause, isBareMonth(next),
          let month = Capture.Names.month(word(next))
        else { break }
        months.append((month, next))
        place = next + 1
      }
      guard months.count > 1 else { continue }
      spell(months, number)
      remove(index - 1..<index + 1)
    }
  }

  private func isBareMonth(_ index: Int) -> Bool {
    index + 1 >= words.count || words[index].stop != .none || !words[index + 1].hasDigit
  }

  /// Writes the months as days, each behind the one before it.
  private mutating func spell(_ months: [(month: Int, index: Int)], _ number: Int) {
    var year = context.today.fields.year
    var last = context.today
    for (month, index) in months {
      while let day = Day(year: year, month: month, day: number), day < last { year += 1 }
      guard let day = Day(year: year, month: month, day: number) else { return }
      words[index].text = day.description
      last = day
    }
  }

  private static let outgoings: Set<String> = [
    "rent", "payroll", "taxes", "tax", "bills", "salaries", "wages", "mortgage", "insurance",
  ]

  private static let leaving: Set<String> = [
    "is", "are", "has", "have", "been", "goes", "go", "gets", "out", "paid", "done", "through",
    "over", "cleared", "clears", "clear", "settled", "covered", "gone", "behind", "them", "him",
    "of", "the", "way",
  ]

  /// Drops `when rent is out` behind a day that is told.
  mutating func dropOutgoings() {
    for index in words.indices.dropFirst().reversed() where index < words.count {
      guard ["when", "once", "after"].contains(word(index)) else { continue }
      let start = ["the", "their", "his", "her", "our"].contains(word(index + 1)) ? 2 : 1
      guard Self.outgoings.contains(word(index + start)) else { continue }
      var end = index + start + 1
      while end < words.count, words[end - 1].stop == .none, Self.leaving.contains(word(end)) {
        end += 1
      }
      let isTold = (0..<index).contains { dayEnd($0) == index }
      guard end > index + start + 1, isEnd(end), isTold else { continue }
      remove(index..<end)
    }
  }
}
