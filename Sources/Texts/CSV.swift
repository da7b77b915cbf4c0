/// Comma-separated values (RFC 4180), with the place of every field.
package enum CSV {
  /// One field of a row.
  package struct Field: Hashable, Sendable {
    /// The text, without its quotes.
    package let text: String
    /// The line the field begins in, from 1.
    package let line: Int
    /// The character the field begins at, from 1, its quote included.
    package let column: Int
    /// Whether it stood in quotes.
    package let isQuoted: Bool
    /// The stretch of the file it was read from.
    let range: Range<Int>
  }

  /// A row that could not be read and was left out.
  package struct Problem: Error, Hashable, Sendable {
    /// The line of the wrong character, from 1.
    package let line: Int
    /// Its column, from 1.
    package let column: Int
    /// What is wrong.
    package let message: String
    /// What to write instead.
    package let remedy: String
    /// The stretch of the file that is wrong.
    let range: Range<Int>
  }

  /// Reads rows; lines end with LF, CRLF or CR, blank lines are no rows, a byte order mark is none.
  ///
  /// A stray quote costs its own row and no other: reading goes on in the line below the one the
  /// broken field began in. Fields are not cleaned.
  package static func read(
    _ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")
  ) -> (rows: [[Field]], problems: [Problem]) {
    read(Sheet(bytes, file: ""), separator: separator)
  }

  static func read(
    _ sheet: Sheet, separator: UInt8
  ) -> (rows: [[Field]], problems: [Problem]) {
    var reader = CSVReader(sheet, separator: separator)
    return reader.read()
  }

  /// One row as a line without its end; fields that need quotes get them.
  package static func line(_ fields: [String]) -> String {
    // Without quotes a single empty field would be a blank line, which is no row.
    if fields == [""] { return "\"\"" }
    return fields.map(quoted).joined(separator: ",")
  }

  private static func quoted(_ field: String) -> String {
    let isPlain = field.utf8.allSatisfy {
      $0 != .quote && $0 != UInt8(ascii: ",") && $0 != .lineFeed && $0 != .carriageReturn
    }
    if isPlain, field.utf8.first != .blank, field.utf8.last != .blank { return field }
    let doubled = field.utf8.flatMap { $0 == .quote ? [$0, $0] : [$0] }
    return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
  }
}
