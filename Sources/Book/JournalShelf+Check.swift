internal import Accounts
package import Texts

extension JournalShelf {
  /// Everything that is wrong with the journals: every line checked against the whole grammar, and
  /// ids that stand for different facts found across all files.
  ///
  /// Holds one file and a number for each fact, never the facts: a million take about 40 MB.
  package static func check(book: BookFolder) -> [Finding] {
    var findings: [Finding] = []
    var ids = KeySet()
    var repeated: Set<UInt64> = []
    let files = MonthFile.all(book: book)
    findings += files.findings
    let reader = MonthReader(book)
    var doubts = JournalDoubts(reader, files.files)
    for file in files.files {
      switch reader.bytes(file) {
      case .success(let bytes):
        let month = file.number
        var strays = 0
        findings += JournalFormat.scan(bytes, file: file.path) { glance in
          if glance.key != 0, !ids.insert(glance.key) { repeated.insert(glance.key) }
          if glance.month != month, glance.word != .fix, glance.word != .void { strays += 1 }
          doubts.take(glance, in: file)
        }
        findings += CardNumberCheck.findings(bytes, file: file.path)
        if strays > 0 { findings.append(file.elsewhere(strays)) }
      case .failure(let finding): findings.append(finding)
      }
    }
    findings += doubts.ofNothing(among: ids)
    guard !repeated.isEmpty else { return findings }
    return findings + rivals(files.files, book, among: repeated).map(doubts.placed)
  }

  /// Ids that stand for different facts, among those that occur more than once.
  private static func rivals(
    _ files: [MonthFile], _ book: BookFolder, among repeated: Set<UInt64>
  ) -> [Finding] {
    // Most repeated lines are the same line, as a merge leaves them: only a hash of each is kept.
    var hashes: [UInt64: UInt64] = [:]
    var different: Set<UInt64> = []
    let reader = MonthReader(book)
    for file in files {
      guard case .success(let bytes) = reader.bytes(file) else { continue }
      _ = JournalFormat.scan(bytes, file: file.path) { glance in
        guard repeated.contains(glance.key) else { return }
        let hash = hash(bytes[glance.range])
        if hashes.updateValue(hash, forKey: glance.key) ?? hash != hash {
          different.insert(glance.key)
        }
      }
    }
    guard !different.isEmpty else { return [] }
    return Chronicle(facts(files, book, with: different)).findings
  }

  /// The facts with some ids, and all corrections.
  static func facts(
    _ files: [MonthFile], _ book: BookFolder, with keys: Set<UInt64>
  ) -> [Fact] {
    var facts: [Fact] = []
    let reader = MonthReader(book)
    for file in files {
      guard case .success(let bytes) = reader.bytes(file) else { continue }
      _ = JournalFormat.scan(bytes, file: file.path) { glance in
        guard keys.contains(glance.key) || glance.word == .fix || glance.word == .void,
          let fact = JournalFormat.fact(bytes, glance.range)
        else { return }
        facts.append(fact)
      }
    }
    return facts
  }

  /// FNV-1a.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension MonthFile {
  /// The month as glances have it: the year times 12 and the month from 0.
  var number: Int {
    let parts = month.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 12 + parts[1] - 1 : 0
  }

  /// Facts of other months: what looks for a month's facts would not find them.
  func elsewhere(_ count: Int) -> Finding {
    Finding(
      file: path, line: 0, column: 0, length: 0, severity: .warning,
      message: "\(count == 1 ? "1 fact belongs" : "\(count) facts belong") to another month's file",
      remedy: "a search for the latest calls may pass over them; move the lines to their month",
      excerpt: "")
  }
}
