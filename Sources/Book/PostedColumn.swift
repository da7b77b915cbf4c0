internal import Accounts

/// The column of the open-items file that says up to which day cash was posted.
struct PostedColumn {
  /// The day to write.
  let day: Day

  /// The file with the day in every row that has such a column.
  func filled(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let header = lines.first,
      let column = fields(header).firstIndex(where: { bytes[$0].elementsEqual("posted".utf8) })
    else { return bytes }
    let rows = lines.dropFirst().map { row -> [UInt8] in
      let fields = fields(row)
      guard column < fields.count else { return Array(row) }
      return bytes[row.startIndex..<fields[column].lowerBound] + Array(day.description.utf8)
        + bytes[fields[column].upperBound..<row.endIndex]
    }
    return Array(([Array(header)] + rows).joined(separator: [0x0A]))
  }

  /// The places of a row's fields; a comma in quotation marks parts nothing.
  private func fields(_ row: ArraySlice<UInt8>) -> [Range<Int>] {
    var fields: [Range<Int>] = []
    var start = row.startIndex
    var isQuoted = false
    for (index, byte) in zip(row.indices, row) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard byte == UInt8(ascii: ","), !isQuoted else { continue }
      fields.append(start..<index)
      start = index + 1
    }
    return fields + [start..<row.endIndex]
  }
}
