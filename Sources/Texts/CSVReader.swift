/// Walks once over the bytes of a table.
struct CSVReader {
  private let sheet: Sheet
  private let separator: UInt8
  private var index = 0
  /// The line, from 0, and the place up to which its characters are counted.
  private var line = 0
  private var counted = (offset: 0, column: 1)

  init(_ sheet: Sheet, separator: UInt8) {
    self.sheet = sheet
    self.separator = separator
  }

  mutating func read() -> (rows: [[CSV.Field]], problems: [CSV.Problem]) {
    var rows: [[CSV.Field]] = []
    var problems: [CSV.Problem] = []
    while index < sheet.bytes.count {
      do throws(CSV.Problem) {
        let row = try row()
        if row.count != 1 || row[0].isQuoted || !row[0].text.isEmpty { rows.append(row) }
      } catch {
        problems.append(error)
      }
    }
    return (rows, problems)
  }

  private var byte: UInt8? { index < sheet.bytes.count ? sheet.bytes[index] : nil }

  private var isAtLineEnd: Bool {
    byte.map { $0 == .lineFeed || $0 == .carriageReturn } ?? true
  }

  private mutating func row() throws(CSV.Problem) -> [CSV.Field] {
    var fields: [CSV.Field] = []
    while true {
      fields.append(byte == .quote ? try quotedField() : try plainField())
      guard byte == separator else {
        passLineEnd()
        return fields
      }
      index += 1
    }
  }

  private mutating func plainField() throws(CSV.Problem) -> CSV.Field {
    let start = index
    let place = place(of: start)
    while let byte, byte != separator, !isAtLineEnd {
      if byte == .quote {
        let problem = problem(index..<index + 1, "a quote stands inside a field without quotes")
        passLine()
        throw problem
      }
      index += 1
    }
    return field(String(decoding: sheet.bytes[start..<index], as: UTF8.self), start, place)
  }

  private mutating func quotedField() throws(CSV.Problem) -> CSV.Field {
    let start = index
    let startLine = line
    let place = place(of: start)
    var text: [UInt8] = []
    index += 1
    while let byte {
      if byte == .quote {
        index += 1
        if self.byte != .quote {
          guard isAtLineEnd || self.byte == separator else {
            let problem = problem(index - 1..<index, "text follows a closing quote")
            resume(below: startLine)
            throw problem
          }
          return field(String(decoding: text, as: UTF8.self), start, place, isQuoted: true)
        }
      }
      text.append(byte)
      if byte == .lineFeed || byte == .carriageReturn {
        passLineEnd(keeping: &text)
      } else {
        index += 1
      }
    }
    resume(below: startLine)
    throw problem(start..<start + 1, "this quote is never closed")
  }

  private func field(
    _ text: String, _ start: Int, _ place: (line: Int, column: Int), isQuoted: Bool = false
  ) -> CSV.Field {
    CSV.Field(
      text: text, line: place.line, column: place.column, isQuoted: isQuoted, range: start..<index)
  }

  private func problem(_ range: Range<Int>, _ message: String) -> CSV.Problem {
    let place = sheet.place(of: range.lowerBound)
    return CSV.Problem(
      line: place.line, column: place.column, message: message,
      remedy: "write the whole field in quotes, and a quote inside it twice", range: range)
  }

  /// Counts on from the field before, so that a long row is counted only once.
  private mutating func place(of offset: Int) -> (line: Int, column: Int) {
    if counted.offset > offset
      || line < sheet.lines.count && counted.offset < sheet.lines[line].lowerBound
    {
      counted = (line < sheet.lines.count ? sheet.lines[line].lowerBound : offset, 1)
    }
    counted = (
      offset, counted.column + sheet.characters(counted.offset..<max(counted.offset, offset))
    )
    return (line + 1, counted.column)
  }

  private mutating func passLineEnd() {
    var ignored: [UInt8] = []
    passLineEnd(keeping: &ignored)
  }

  /// Passes one line end; the LF of a CRLF is kept in a quoted field.
  private mutating func passLineEnd(keeping text: inout [UInt8]) {
    guard let byte else { return }
    index += 1
    if byte == .carriageReturn, self.byte == .lineFeed {
      text.append(.lineFeed)
      index += 1
    }
    line += 1
  }

  private mutating func passLine() {
    while !isAtLineEnd { index += 1 }
    passLineEnd()
  }

  private mutating func resume(below start: Int) {
    line = start
    index = sheet.lines.indices.contains(start) ? sheet.lines[start].upperBound : sheet.bytes.count
    passLineEnd()
  }
}
