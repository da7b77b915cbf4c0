import Foundation
import Testing

/// A folder in which the whole program is run at a terminal; it goes when nobody looks at it.
final class Place {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "courtesy-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The book's folder.
  var book: String { folder.appending(path: "Book").path(percentEncoded: false) }

  /// Starts a program, Courtesy if no other is named, with a home of its own.
  func start(
    _ arguments: [String], program: String = "courtesy", columns: UInt16 = 80, rows: UInt16 = 24
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      arguments, program: program, columns: columns, rows: rows,
      environment: [
        "HOME": folder.path(percentEncoded: false), "NO_COLOR": "1", "PATH": "/usr/bin:/bin",
      ])
  }

  /// Makes the sample book and opens it, at its first prompt.
  func demo(on day: String = "2026-11-23") throws -> PseudoTerminal {
    let terminal = try start(["demo", "--keep", book, "--on", day])
    #expect(terminal.waits(for: "courtesy> "))
    return terminal
  }

  /// Opens the book again.
  func open(at moment: String, as collector: String = "jo") throws -> PseudoTerminal {
    try start(["--book", book, "--collector", collector, "--at", moment])
  }

  /// Does one launch line on the book, as another window would.
  func launch(_ arguments: [String], at moment: String, as collector: String = "jo") throws -> Int32
  {
    let program = try Driver.path(of: "courtesy")
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments =
      arguments + ["--book", book, "--collector", collector, "--at", moment]
    process.environment = ["HOME": folder.path(percentEncoded: false), "LANG": "C.UTF-8"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The line written last to jo's journal of the sample's month.
  func last() throws -> Substring {
    try text("Journal/jo/2026-11.journal").split(separator: "\n").last ?? ""
  }

  /// A file of the book.
  func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(book)/\(path)", encoding: .utf8)
  }

  /// Writes a file of the book, in its place.
  func write(_ text: String, to path: String) throws {
    try text.write(toFile: "\(book)/\(path)", atomically: false, encoding: .utf8)
  }
}
