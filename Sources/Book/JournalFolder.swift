package import Accounts
internal import Texts

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// One collector's journal: a folder with one file a month, which only grows.
///
/// Each append stands for itself: it opens, locks, writes, waits for the disk, looks whether the
/// file's name still means the file it wrote to, and closes. So nothing is lost when an editor or a
/// merge puts another file under the name between two facts, and nothing is read but the file's
/// first 4 KiB and its last byte.
package struct JournalFolder: Sendable {
  private let book: BookFolder
  private let collector: Token
  private let acknowledged: Acknowledged?
  private let patience: Int

  /// How often a line is written again because the file was exchanged meanwhile.
  private static let tries = 8

  /// A journal that need not exist yet.
  ///
  /// - Parameters:
  ///   - book: the book it belongs to.
  ///   - collector: whose it is; only this collector's facts are appended.
  ///   - stateFolder: where the last acknowledged lines are kept, so that lines an editor's save
  ///     has dropped are noticed; `nil` keeps none.
  ///   - patience: how long another program's lock is waited for, in milliseconds.
  package init(
    book: BookFolder, collector: Token, stateFolder: String?, patience: Int = 5000
  ) {
    self.book = book
    self.collector = collector
    self.patience = patience
    acknowledged = stateFolder.map {
      Acknowledged(folder: $0, book: book.root, collector: collector)
    }
  }

  /// Puts a fact at the end of its month's file.
  ///
  /// Returns only when the line is on the disk, under the file's name. No older byte is ever
  /// changed; a last line that was cut off is ended with ` #torn`. The same fact may be appended
  /// again: one id with one content is one fact.
  ///
  /// - Parameters:
  ///   - fact: a fact with an id.
  ///   - target: the day in the head of the fact that a `fix` or `void` is about, in whose month's
  ///     file it has to stand.
  /// - Returns: the fact as every reader will read it: words cleaned, card numbers cut.
  /// - Throws: `BookError`; nothing was stored unless its `mayBeStored` says otherwise.
  @discardableResult
  package func append(_ fact: Fact, beside target: Day? = nil) throws(BookError) -> Fact {
    JournalFolder.ignoreFileSizeSignal
    let month = JournalFormat.month(of: target ?? fact.moment.day)
    let path = "Journal/\(collector)/\(month).journal"
    let (stored, line) = try checked(fact, path)
    for count in 0..<JournalFolder.tries {
      let folder = try book.openFolder(["Journal", collector.text], creating: true)
      try folder.lock(path: "Journal/\(collector)", patience: patience)
      let append = JournalAppend(
        book: book, path: path, isKnown: { count > 0 || acknowledged?.knows(month) == true })
      guard try append.write(line, in: folder, isAgain: count > 0) else { continue }
      acknowledged?.add(line, month: month)
      return stored
    }
    throw BookError(
      path: path,
      message: "another program keeps exchanging this file, so the line is not known to "
        + "be stored", remedy: "close the file elsewhere and try again", mayBeStored: true)
  }

  /// The lines of this journal that were acknowledged on this machine and are no longer there.
  ///
  /// An editor that had loaded the file before they were written drops them when it saves. They are
  /// put back by `putBack`.
  package func missing() -> [Fact] {
    lost().compactMap { JournalFormat.read(Array("\($0.line)\n".utf8), file: "").facts.first }
  }

  /// Appends the missing lines again, unchanged, to the files they were in.
  ///
  /// - Returns: how many there were.
  @discardableResult
  package func putBack() throws(BookError) -> Int {
    let lost = lost()
    for (month, line) in lost {
      guard let fact = JournalFormat.read(Array("\(line)\n".utf8), file: "").facts.first,
        let day = Day(iso: "\(month)-01")
      else { continue }
      try append(fact, beside: day)
    }
    return lost.count
  }

  /// Forgets the acknowledged lines, for one who took lines out on purpose.
  package func forgetMissing() { acknowledged?.clear() }

  private func lost() -> [(month: String, line: String)] {
    let kept = acknowledged?.lines() ?? []
    var months: [String: MonthIDs] = [:]
    var seen: Set<FactID> = []
    return kept.filter { month, line in
      guard let id = FactID(line.split(separator: " ").last ?? "") else { return false }
      let ids = months[month] ?? ids(month)
      months[month] = ids
      return !ids.contains(id) && seen.insert(id).inserted
    }
  }

  /// The ids of a month's lines: a line that was edited but kept its id is not missing.
  private func ids(_ month: String) -> MonthIDs {
    let path = "Journal/\(collector)/\(month).journal"
    return MonthIDs((try? book.read(path, limit: JournalShelf.limit).get()) ?? [])
  }

  /// The fact as the reader reads it, and its line.
  ///
  /// What the program writes its own reader must read back, so that is tried before.
  private func checked(_ fact: Fact, _ path: String) throws(BookError) -> (Fact, String) {
    let line = JournalFormat.line(for: fact)
    let read = JournalFormat.read(Array("\(JournalFormat.version)\n\(line)\n".utf8), file: path)
    guard fact.id != nil, fact.collector == collector, read.findings.isEmpty,
      let stored = read.facts.first, read.facts.count == 1, stored.id == fact.id,
      JournalFormat.line(for: stored) == line
    else {
      throw BookError(
        path: path,
        message: "this cannot stand in a journal, so nothing was written"
          + (read.findings.first.map { ": \($0.message)" } ?? ""))
    }
    guard line.utf8.count <= 1 << 16 else {
      throw BookError(
        path: path, message: "this is longer than 64 KB, so nothing was written",
        remedy: "say it in several notes")
    }
    return (stored, line)
  }

  /// A write beyond the size limit must come back as an error instead of ending the program.
  static let ignoreFileSizeSignal: Void = {
    _ = signal(SIGXFSZ, SIG_IGN)
  }()
}
