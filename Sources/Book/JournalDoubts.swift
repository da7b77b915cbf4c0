internal import Accounts
internal import Texts

/// What only a look at all files tells of a line: what it is about is not there, or is there twice.
struct JournalDoubts {
  /// Reads the files again where a line is doubtful.
  let reader: MonthReader
  /// All its months' files.
  let files: [MonthFile]
  /// Where corrections stand.
  private(set) var corrections: [(path: String, line: Range<Int>)] = []

  /// No more are looked for among lines that cannot be read.
  private static let limit = 100

  /// Doubts about nothing yet.
  init(_ reader: MonthReader, _ files: [MonthFile]) {
    (self.reader, self.files) = (reader, files)
  }

  /// Remembers where a `fix` or `void` stands.
  mutating func take(_ glance: JournalGlance, in file: MonthFile) {
    guard glance.word == .fix || glance.word == .void else { return }
    corrections.append((file.path, glance.range))
  }

  /// A finding for each correction of a fact that stands nowhere.
  ///
  /// - Parameter known: the ids of all facts that can be read.
  /// - Returns: warnings, file by file, a hundred at most.
  func ofNothing(among known: KeySet) -> [Finding] {
    var findings: [Finding] = []
    for file in files {
      let mine = corrections.filter { $0.path == file.path }
      guard !mine.isEmpty, findings.count < JournalDoubts.limit,
        case .success(let bytes) = reader.bytes(file)
      else { continue }
      for (_, line) in mine where findings.count < JournalDoubts.limit {
        guard let fact = JournalFormat.fact(bytes, line), let target = fact.body.target,
          !known.contains(IDKey.key(target)), !stands(target, inMonthOf: file)
        else { continue }
        let isFix = if case .fix = fact.body { true } else { false }
        findings.append(
          finding(
            bytes, line, file.path, target, .warning,
            "no line of the journals has the id \(target), which is corrected here",
            (isFix ? "the fact counts as it stands here" : "nothing is taken back")
              + "; look at the id, or fetch what another machine has written"))
      }
    }
    return findings
  }

  /// A finding about an id, with the first line of its file that ends in it.
  func placed(_ finding: Finding) -> Finding {
    guard let id = FactID(finding.message.prefix { $0 != " " }),
      let file = files.first(where: { $0.path == finding.file }),
      case .success(let bytes) = reader.bytes(file), let line = line(of: id, in: bytes)
    else { return finding }
    return self.finding(
      bytes, line, file.path, id, finding.severity, finding.message, finding.remedy, atEnd: true)
  }

  /// Whether a line of the same month ends in an id, even one that cannot be read.
  private func stands(_ id: FactID, inMonthOf file: MonthFile) -> Bool {
    files.filter { $0.month == file.month }.contains { other in
      guard case .success(let bytes) = reader.bytes(other) else { return false }
      return line(of: id, in: bytes) != nil
    }
  }

  /// The first line that ends in an id.
  private func line(of id: FactID, in bytes: [UInt8]) -> Range<Int>? {
    let wanted = Array(" \(id)".utf8)
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: true).first { line in
      (line.last == 0x0D ? line.dropLast() : line).suffix(wanted.count).elementsEqual(wanted)
    }.map { $0.startIndex..<$0.endIndex }
  }

  private func finding(
    _ bytes: [UInt8], _ line: Range<Int>, _ path: String, _ id: FactID,
    _ severity: Finding.Severity, _ message: String, _ remedy: String, atEnd: Bool = false
  ) -> Finding {
    let excerpt = Clean.line(String(decoding: bytes[line], as: UTF8.self)).prefix(500)
    let name = id.description
    let all = excerpt.ranges(of: name)
    let place = (atEnd ? all.last : all.first)?.lowerBound ?? excerpt.startIndex
    return Finding(
      file: path, line: bytes[..<line.lowerBound].count { $0 == 0x0A } + 1,
      column: excerpt.distance(from: excerpt.startIndex, to: place) + 1, length: name.count,
      severity: severity, message: message, remedy: remedy, excerpt: String(excerpt))
  }
}

extension Fact.Body {
  /// The fact that a correction is about.
  fileprivate var target: FactID? {
    switch self {
    case .fix(let id, _), .void(let id, _): id
    default: nil
    }
  }
}
