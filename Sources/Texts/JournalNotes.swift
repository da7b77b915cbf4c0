internal import Accounts

/// What is found wrong with a journal, told line by line.
struct JournalNotes {
  private let bytes: [UInt8]
  private let file: String
  private var noted: [(finding: Finding, id: FactID?)] = []
  /// How many lines had no room in the list: a file of rubbish must not fill the memory.
  private var more = 0
  private static let limit = 10_000

  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The findings, without errors of lines that these ids' corrections settle.
  func findings(without settled: Set<FactID>) -> [Finding] {
    let open = noted.filter { note in note.id.map { !settled.contains($0) } ?? true }
    guard more > 0 else { return open.map(\.finding) }
    let last = Finding(
      file: file, line: 0, column: 0, length: 0, severity: .error,
      message: "\(more) more lines are wrong", remedy: "see whether this is a journal at all",
      excerpt: "")
    return open.map(\.finding) + [last]
  }

  /// Notes something about the file as a whole.
  mutating func file(_ message: String, _ remedy: String) {
    add(
      Finding(
        file: file, line: 0, column: 0, length: 0, severity: .warning,
        message: "this journal \(message)", remedy: remedy, excerpt: ""))
  }

  /// Notes something about a line.
  mutating func note(
    _ line: JournalLine, _ range: Range<Int>?, _ severity: Finding.Severity,
    _ message: String, _ remedy: String, id: FactID? = nil
  ) {
    guard noted.count < JournalNotes.limit else { return more += 1 }
    // Columns are counted in the cleaned line, because that is what the caret stands under.
    let before = range.map { Clean.line(text(line.range.lowerBound..<$0.lowerBound)).count }
    let token = range.map { max(1, Clean.line(text($0)).count) }
    add(
      Finding(
        file: file, line: line.number, column: before.map { $0 + 1 } ?? 0, length: token ?? 0,
        severity: severity, message: Clean.line(message), remedy: Clean.line(remedy),
        excerpt: excerpt(line)), id)
  }

  private mutating func add(_ finding: Finding, _ id: FactID? = nil) {
    if noted.count < JournalNotes.limit { noted.append((finding, id)) } else { more += 1 }
  }

  private func excerpt(_ line: JournalLine) -> String {
    let end = min(line.range.upperBound, line.range.lowerBound + 2000)
    return String(Clean.line(text(line.range.lowerBound..<end)).prefix(500))
  }

  /// The bytes of a range, as text.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The bytes of a line.
  func slice(_ line: JournalLine) -> ArraySlice<UInt8> { bytes[line.range] }
}
