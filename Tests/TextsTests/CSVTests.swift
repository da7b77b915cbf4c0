import Foundation
import Testing
import Texts

@Suite struct CSVTests {
  @Test(
    arguments: [
      ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
      ("a,b\r\n\r\nc,\r\n", [["a", "b"], ["c", ""]]),
      ("\"a,\"\"b\"\"\",\"x\ny\"\n", [["a,\"b\"", "x\ny"]]),
      ("\"\"\n", [[""]]),
      (",\n", [["", ""]]),
      (" \"\n\na\n", [["a"]]),
      ("\"x\"y\nz\n", [["z"]]),
      ("a\n\"open\nb\n", [["a"], ["b"]]),
      ("a,\"b\nc\",\"d\"e\nf", [["f"]]),
      ("", []),
    ] as [(String, [[String]])])
  func `rows are read, and a stray quote costs only its own`(text: String, expected: [[String]]) {
    let rows = CSV.read(bytes(text)).rows.map { $0.map(\.text) }
    #expect(rows == expected)
  }

  @Test func `every field knows its line and column`() {
    let rows = CSV.read(bytes("é,\"ü\r\n,\",x\r\ny,z")).rows
    #expect(rows.map { $0.map(\.line) } == [[1, 1, 2], [3, 3]])
    #expect(rows.map { $0.map(\.column) } == [[1, 3, 4], [1, 3]])
    #expect(rows[0].map(\.isQuoted) == [false, true, false])
  }

  @Test func `a line is written as it will be read`() {
    let fields = ["", " a", "b,c", "d\"e", "f\r\ng", "h"]
    #expect(CSV.read(bytes(CSV.line(fields))).rows.map { $0.map(\.text) } == [fields])
    #expect(CSV.read(bytes(CSV.line([""]))).rows.map { $0.map(\.text) } == [[""]])
  }

  @Test func `a long hostile table is read in one go`() {
    let text = String(repeating: "a,\"\"\"b,\"\n\"x\"y,", count: 20_000)
    let (rows, problems) = CSV.read(bytes(text))
    #expect(rows.count + problems.count > 0)
  }

  @Test(
    .enabled("python3 is not on this machine, so its csv module cannot be asked") { python3 != nil }
  )
  func `three hundred random tables read as Python's csv reads them`() throws {
    var random = Seeded(state: 20_261_123)
    let tables = (0..<300).map { _ in table(using: &random) }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("courtesy-csv-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (number, table) in tables.enumerated() {
      try Data(table.utf8).write(to: folder.appendingPathComponent("\(number).csv"))
    }
    let answers = try JSONDecoder().decode([[[String]]].self, from: python(reading: folder))
    #expect(answers.count == tables.count)
    for (table, answer) in zip(tables, answers) {
      let (rows, problems) = CSV.read(bytes(table))
      #expect(problems == [])
      #expect(rows.map { $0.map(\.text) } == answer, "\(table.debugDescription)")
    }
  }

  private func python(reading folder: URL) throws -> Data {
    let script = """
      import csv, json, sys
      tables = []
      for number in range(300):
          with open(sys.argv[1] + "/%d.csv" % number, newline="", encoding="utf-8") as file:
              tables.append([row for row in csv.reader(file) if row])
      print(json.dumps(tables))
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(python3))
    process.arguments = ["-c", script, folder.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }

  /// A well-formed table: what `CSV.line` writes, with quotes now and then where none are needed.
  private func table(using random: inout Seeded) -> String {
    let pieces = ["a", "é", "👩‍👩‍👧", ",", "\"", "\n", "\r\n", " ", "12.50", ";", "\t", "שלום"]
    let end = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
    var text = ""
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let fields = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (0..<Int.random(in: 0...4, using: &random))
          .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
      text += CSV.line(fields) + end
    }
    return text
  }
}

/// Where Python is on this machine.
private let python3 = (ProcessInfo.processInfo.environment["PATH"] ?? "")
  .split(separator: ":").map { "\($0)/python3" }
  .first { FileManager.default.isExecutableFile(atPath: $0) }
