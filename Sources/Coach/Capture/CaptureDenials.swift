import Accounts

/// What is named only to be denied beside what holds: `not this friday but the following friday`.
extension Capture.Corrections {
  /// Drops `not friday` beside a day that holds, `not 5000` beside an amount.
  mutating func dropDenied() {
    for index in words.indices.reversed() where index < words.count {
      guard word(index) == "not", Capture.Vocabulary.idioms.match(words, at: index) == nil else {
        continue
      }
      var start = index + 1
      while ["the", "on", "by", "for", "a"].contains(word(start)) { start += 1 }
      guard start < words.count, let denied = pieces(start..<words.count).first,
        denied.range.lowerBound == start
      else { continue }
      drop(denied, from: index)
    }
  }

  private mutating func drop(_ denied: Piece, from index: Int) {
    var end = denied.range.upperBound
    let isBut = word(end) == "but"
    if isBut { end += 1 }
    let head = pieces(0..<index)
    let tail = end < words.count ? pieces(end..<words.count) : []
    let next = tail.first.flatMap { $0.sort == denied.sort && isClose(end, $0) ? $0 : nil }
    let last = head.last.flatMap {
      $0.sort == denied.sort && $0.range.upperBound == index ? $0 : nil
    }
    let others = (head + tail).count { $0.sort == denied.sort }
    guard others == 1, let holding = next ?? (isBut ? nil : last) else { return }
    if holding.sort == .day, holding.range.lowerBound >= end { settle(holding, without: denied) }
    if index > 0, words[index - 1].stop == .none { words[index - 1].stop = words[end - 1].stop }
    words.removeSubrange(index..<end)
  }

  /// Whether only small words stand before a piece.
  private func isClose(_ start: Int, _ piece: Piece) -> Bool {
    words[start..<piece.range.lowerBound].allSatisfy { Tail.links.contains($0.text) }
  }

  /// Of two readings of a day the one that was denied falls away.
  private mutating func settle(_ holding: Piece, without denied: Piece) {
    let left = days(holding.range).filter { !days(denied.range).contains($0) }
    guard days(holding.range).count > 1, left.count == 1, let day = left.first else { return }
    words[holding.range.lowerBound].text = day.description
    words[holding.range.lowerBound].stop = words[holding.range.upperBound - 1].stop
    words.removeSubrange(holding.range.dropFirst())
  }

  private func days(_ range: Range<Int>) -> [Day] {
    var reader = Capture.DayReader(words: Array(words[range]), context: context)
    reader.offersEnds = true
    return reader.quiet { () throws(Trouble) in try reader.day(at: 0) }?.days ?? []
  }
}
