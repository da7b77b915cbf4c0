package import Accounts
internal import Texts

extension JournalShelf {
  /// The facts of a collector's calls without an end, from a day's month on, and of those calls on
  /// which it depends whether one has its end; none when every call has.
  ///
  /// The start of the program asks for calls without an end, and nearly always there is none: that
  /// is seen from the first words and the ids alone. An id that is longer than those the program
  /// writes makes it read everything.
  ///
  /// - Parameters:
  ///   - book: the book.
  ///   - collector: whose files.
  ///   - since: leaves out the files of months before this day's.
  /// - Returns: the facts, for `Chronicle` to fold.
  package static func factsWithOpenCalls(
    book: BookFolder, collector: Token, since: Day
  ) -> [Fact] {
    let files = MonthFile.all(book: book, since: since).files.filter {
      $0.collector == collector.text
    }
    let reader = MonthReader(book)
    var calls = OpenCalls()
    for file in files {
      guard case .success(let bytes) = reader.bytes(file) else { continue }
      _ = JournalFormat.scan(bytes, file: file.path, only: [.call, .end]) { glance in
        calls.take(glance, in: bytes)
      }
    }
    guard calls.isPlain else {
      return read(book: book, filter: nil, since: since, collector: collector).facts
    }
    guard calls.hasOpen else { return [] }
    return files.flatMap { file -> [Fact] in
      guard case .success(let bytes) = reader.bytes(file) else { return [] }
      var facts: [Fact] = []
      _ = JournalFormat.scan(bytes, file: file.path, only: []) { glance in
        guard calls.concern(glance), let fact = JournalFormat.fact(bytes, glance.range) else {
          return
        }
        facts.append(fact)
      }
      return facts
    }
  }
}
