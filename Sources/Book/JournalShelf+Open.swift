package import Accounts
internal import Texts

extension JournalShelf {
  /// A collector's facts from a day's month on, or none when every call in them has its end.
  ///
  /// The start of the program asks for calls without an end, and nearly always there is none: that
  /// is seen from the first words and the ids alone. A line that was taken back, or an id that is
  /// longer than those the program writes, makes it read everything.
  ///
  /// - Parameters:
  ///   - book: the book.
  ///   - collector: whose files.
  ///   - since: leaves out the files of months before this day's.
  /// - Returns: the facts, for `Chronicle` to fold.
  package static func factsWithOpenCalls(
    book: BookFolder, collector: Token, since: Day
  ) -> [Fact] {
    let files = MonthFile.all(book: book, since: since).files
    var begun: Set<UInt64> = []
    var ended: Set<UInt64> = []
    var isPlain = true
    let reader = MonthReader(book)
    for file in files where file.collector == collector.text {
      guard case .success(let bytes) = reader.bytes(file) else { continue }
      _ = JournalFormat.scan(bytes, file: file.path, only: [.call, .end]) { glance in
        switch glance.word {
        case .call, .end:
          guard let call = IDKey.call(of: glance.key) else {
            isPlain = false
            return
          }
          if glance.word == .call { begun.insert(call) } else { ended.insert(call) }
        case .void: isPlain = false
        default: break
        }
      }
    }
    guard !isPlain || !begun.isSubset(of: ended) else { return [] }
    return read(book: book, filter: nil, since: since, collector: collector).facts
  }
}
