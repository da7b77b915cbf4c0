extension Capture {
  /// Reads numbers told in words: `two and a half grand`, `twenty-two hundred`, `5 thousand 200`.
  struct NumberWords {
    /// The words.
    let words: [Word]

    /// A number that was found.
    struct Found {
      /// The number in thousandths.
      var thousandths: Int
      /// The index behind its words.
      var next: Int
      /// The zeros of its greatest multiplier: 3 for `grand`, 0 for none.
      var zeros: Int
    }

    /// What a number is multiplied with, as zeros.
    static let scales: [String: Int] = [
      "hundred": 2, "hundreds": 2, "k": 3, "ks": 3, "thousand": 3, "thousands": 3, "grand": 3,
      "thou": 3, "gs": 3, "million": 6, "mil": 6,
    ]

    /// The number whose words begin at an index, or `nil` when none does.
    ///
    /// - Throws: where number words stand side by side that make no number, as `eleven two` do.
    func number(at index: Int) throws(Trouble) -> Found? {
      if let found = fewOrHalf(at: index) { return found }
      var sum = Sum(next: index)
      while try take(&sum, from: index) {}
      return sum.result
    }

    /// `half a grand`, `a couple thousand`, `a couple of hundred`.
    private func fewOrHalf(at index: Int) -> Found? {
      var next = ["a", "an"].contains(word(index)) ? index + 1 : index
      let factor: Int
      switch word(next) {
      case "half": factor = 500
      case "couple": factor = 2_000
      default: return nil
      }
      next += 1
      while ["a", "of"].contains(word(next)) { next += 1 }
      guard let zeros = scale(at: next) else { return nil }
      return Found(thousandths: factor * NumberWords.power(zeros), next: next + 1, zeros: zeros)
    }

    /// What has been added up so far, in thousandths.
    private struct Sum {
      var next: Int
      var total = 0
      /// The number before the next multiplier.
      var group: Int?
      /// The zeros of the multiplier that went before; the next has to be less.
      var last = 99
      var zeros = 0
      /// The end and the sum where the last multiplier stood, to go back to.
      var mark: (next: Int, total: Int)?
      var isJoined = false

      var result: Found? {
        if let mark, isJoined, let group, group < 10_000 {
          return Found(thousandths: mark.total, next: mark.next, zeros: zeros)
        }
        guard mark != nil || group != nil else { return nil }
        return Found(thousandths: total + (group ?? 0), next: next, zeros: zeros)
      }
    }

    /// Takes in one more word; whether there may be another.
    private func take(_ sum: inout Sum, from index: Int) throws(Trouble) -> Bool {
      let place = sum.next
      guard place < words.count, place == index || words[place - 1].stop == .none else {
        return false
      }
      if let zeros = scale(at: place) { return multiply(&sum, zeros) }
      if word(place) == "and" { return join(&sum) }
      if word(place) == "point", let group = sum.group, let digit = unit(at: place + 1) {
        (sum.group, sum.next) = (group + digit * 100, place + 2)
        return true
      }
      guard let number = plain(at: place, isFirst: place == index, sum) else { return false }
      guard let group = sum.group else {
        (sum.group, sum.next) = (number * 1_000, place + 1)
        return true
      }
      guard fits(number, behind: group / 1_000) else {
        guard sum.mark == nil || !sum.isJoined else { return false }
        throw Trouble(
          index: index, count: place + 1 - index, message: "write it in digits, such as 5200")
      }
      (sum.group, sum.next) = (group + number * 1_000, place + 1)
      return true
    }

    /// `twenty` takes `two`, `two hundred` takes `fifty`.
    private func fits(_ number: Int, behind group: Int) -> Bool {
      if (20...90).contains(group), group % 10 == 0 { return (1...9).contains(number) }
      if group > 100, group % 100 >= 20, group % 10 == 0 { return (1...9).contains(number) }
      return group >= 100 && group % 100 == 0 && number < 100
    }

    private func multiply(_ sum: inout Sum, _ zeros: Int) -> Bool {
      guard let group = sum.group, group < 1_000_000, zeros < sum.last || sum.mark == nil else {
        // `five thousand and two thousand`: the second is a number of its own.
        if let mark = sum.mark, sum.group != nil {
          (sum.next, sum.total, sum.group) = (mark.next, mark.total, nil)
        }
        return false
      }
      sum.zeros = max(sum.zeros, zeros)
      sum.next += 1
      sum.isJoined = false
      if zeros == 2 {
        sum.group = group * 100
        sum.mark = (sum.next, sum.total + group * 100)
      } else {
        sum.total += group * NumberWords.power(zeros)
        (sum.group, sum.last) = (nil, zeros)
        sum.mark = (sum.next, sum.total)
      }
      return true
    }

    /// `and a half` before a multiplier, `and fifty` behind one.
    private func join(_ sum: inout Sum) -> Bool {
      let behind = word(sum.next + 1) == "a" ? sum.next + 2 : sum.next + 1
      if let group = sum.group, word(behind) == "half", scale(at: behind + 1) != nil {
        (sum.group, sum.next) = (group + 500, behind + 1)
        return true
      }
      if sum.group == nil, sum.last == 3, word(behind) == "half", word(behind + 1) != "of" {
        // `a grand and a half`
        (sum.total, sum.next) = (sum.total + 500_000, behind + 1)
        sum.mark = (sum.next, sum.total)
        return true
      }
      guard sum.mark != nil, sum.zeros > 0,
        let number = Names.number(word(sum.next + 1)) ?? hundreds(at: sum.next + 1),
        !["a", "an"].contains(word(sum.next + 1)), number < 100, !sum.isJoined
      else { return false }
      sum.next += 1
      sum.isJoined = true
      return true
    }

    /// The `2` of `and 2 hundred`.
    private func hundreds(at index: Int) -> Int? {
      index + 1 < words.count && words[index + 1].text == "hundred" ? words[index].small : nil
    }

    /// A number word, or digits before a multiplier.
    private func plain(at index: Int, isFirst: Bool, _ sum: Sum) -> Int? {
      let text = word(index)
      if ["a", "an", "another"].contains(text) {
        return isFirst && scale(at: index + 1) != nil && word(index + 1) != "k" ? 1 : nil
      }
      // `the big one five days later`
      if text == "one", !isFirst || Names.number(word(index + 1)) != nil,
        scale(at: index + 1) == nil,
        sum.group == nil || isFirst
      {
        return nil
      }
      if let number = Names.number(text) { return number }
      guard let digits = words[index].small, isFirst || sum.mark != nil else { return nil }
      let half =
        word(index + 1) == "and" && (word(index + 2) == "half" || word(index + 3) == "half")
      return scale(at: index + 1) != nil || half || word(index + 1) == "point" ? digits : nil
    }

    private func unit(at index: Int) -> Int? {
      guard index < words.count else { return nil }
      return (words[index].small ?? Names.number(words[index].text)).flatMap {
        (0...9).contains($0) ? $0 : nil
      }
    }

    private func scale(at index: Int) -> Int? {
      index > 0 && index < words.count && words[index - 1].stop == .none
        ? NumberWords.scales[words[index].text] : nil
    }

    private func word(_ index: Int) -> String {
      words.indices.contains(index) ? words[index].text : ""
    }

    /// Ten to a power, 0 to 6.
    static func power(_ zeros: Int) -> Int { (0..<zeros).reduce(1) { product, _ in product * 10 } }
  }
}
