package import Accounts

/// Which lines of a journal are read; the others are passed over unread.
package struct JournalFilter: Sendable {
  private let customer: [UInt8]?
  private let words: [[UInt8]]
  private let needle: ByteNeedle?

  /// Lets lines through.
  ///
  /// - Parameters:
  ///   - customer: only lines about this customer.
  ///   - words: words in lower case without accents, which must all occur somewhere in the line as
  ///     it stands in the file. More lines may come through than hold them as words: whether one
  ///     does is the caller's to say.
  package init(customer: Token? = nil, words: [String] = []) {
    let plain = words.map { Array($0.utf8) }.filter { word in
      !word.isEmpty && word.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x27 }
    }
    self.customer = customer.map { Array($0.text.utf8) }
    self.words = plain
    // A word is rarer than a customer, and the longest the rarest.
    if let longest = plain.max(by: { $0.count < $1.count }) {
      needle = ByteNeedle(folding: longest)
    } else {
      needle = self.customer.map { ByteNeedle(token: $0) }
    }
  }

  /// Gives every line that comes through, in order, without its line break.
  func lines(of bytes: [UInt8], _ visit: (Range<Int>) -> Void) {
    let span = bytes.span
    var at = JournalFormat.skippingMark(bytes)
    while at < span.count {
      guard let hit = needle.map({ $0.first(in: span, from: at) }) ?? at else { return }
      var start = hit
      while start > at, span[start - 1] != 0x0A { start -= 1 }
      let end = ByteSearch.line(span, from: hit).end
      if isWanted(bytes, start..<end) { visit(start..<end) }
      at = end + 1
    }
  }

  private func isWanted(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    if let customer {
      var cursor = JournalCursor(bytes, line)
      for _ in 0..<2 { _ = cursor.wholeWord() }
      guard bytes[cursor.wholeWord()].elementsEqual(customer) else { return false }
    }
    guard words.count > 1 else { return true }
    let piece = Array(bytes[line])
    return words.allSatisfy { ByteNeedle(folding: $0).first(in: piece.span, from: 0) != nil }
  }
}
