package import Accounts
internal import Book
package import Foundation
package import Texts

/// A book, a program that writes to it, and ways to disturb that.
package struct Rig: Sendable {
  /// The folder of everything, gone with `clear`.
  package let folder: URL
  /// The writing program.
  package let writer: URL

  /// Makes a rig around the program that was built beside this one.
  package init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "faults-\(UUID().uuidString)")
    for name in ["book", "state"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    writer = try Rig.besides("journal-driver")
  }

  /// Removes everything.
  package func clear() { try? FileManager.default.removeItem(at: folder) }

  /// The book's folder.
  package var root: String { folder.appending(path: "book").path(percentEncoded: false) }

  /// The folder in which the writer remembers what it said.
  package var state: String { folder.appending(path: "state").path(percentEncoded: false) }

  /// Something that cannot be tried here, and why.
  package struct Missing: Error, CustomStringConvertible {
    package let description: String
  }

  private static func besides(_ name: String) throws -> URL {
    var folders = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    folders.append(Bundle.main.bundleURL)
    folders.append(URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent())
    for folder in folders {
      let file = folder.appending(path: name)
      if FileManager.default.isExecutableFile(atPath: file.path(percentEncoded: false)) {
        return file
      }
    }
    throw Missing(description: "\(name) is not built: swift build --product \(name)")
  }

  // MARK: Running

  /// What a run of the program left.
  package struct Ending: Sendable {
    /// The exit code, or `nil` when a signal ended it.
    package let code: Int32?
    /// The ids it said were stored.
    package let acknowledged: [String]
    /// What it complained of.
    package let complaint: String
  }

  /// A program under way.
  package final class Run {
    private let process = Process()
    private let out: URL
    private let err: URL

    init(_ program: URL, _ words: [String], _ environment: [String: String], in folder: URL) throws
    {
      let name = UUID().uuidString
      out = folder.appending(path: "\(name).out")
      err = folder.appending(path: "\(name).err")
      for file in [out, err] { try Data().write(to: file) }
      process.executableURL = program
      process.arguments = words
      process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try FileHandle(forWritingTo: out)
      process.standardError = try FileHandle(forWritingTo: err)
      try process.run()
    }

    /// Ends it at once, whatever it does.
    package func kill() { _ = Rig.kill(process.processIdentifier, SIGKILL) }

    /// Whether it has not ended yet.
    package var isGoing: Bool { process.isRunning }

    /// Waits for the end.
    package func end() -> Ending {
      process.waitUntilExit()
      let said = (try? String(contentsOf: out, encoding: .utf8)) ?? ""
      let complaint = (try? String(contentsOf: err, encoding: .utf8)) ?? ""
      for file in [out, err] { try? FileManager.default.removeItem(at: file) }
      return Ending(
        code: process.terminationReason == .exit ? process.terminationStatus : nil,
        acknowledged: said.split(separator: "\n").map(String.init), complaint: complaint)
    }
  }

  private static func kill(_ process: Int32, _ signal: Int32) -> Int32 {
    #if canImport(Darwin)
      Darwin.kill(process, signal)
    #else
      Glibc.kill(process, signal)
    #endif
  }

  /// Starts the writer.
  package func start(
    _ call: String, count: Int, book: String? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    let words = ["append", book ?? root, "jo", call, String(count)]
    return try Run(writer, words, ["JOURNAL_STATE": state].merging(environment) { $1 }, in: folder)
  }

  /// Runs any program to its end.
  @discardableResult
  package func run(
    _ program: String, _ words: [String], environment: [String: String] = [:]
  ) throws -> Ending {
    try Run(URL(filePath: program), words, environment, in: folder).end()
  }

  // MARK: Looking

  /// The month's file of a collector.
  package func file(_ collector: String = "jo") -> URL {
    URL(filePath: "\(root)/Journal/\(collector)/2026-11.journal")
  }

  /// Its bytes.
  package func bytes(_ collector: String = "jo") -> [UInt8] {
    Array((try? Data(contentsOf: file(collector))) ?? Data())
  }

  /// What the journals hold.
  package func read() throws -> (facts: [Fact], findings: [Finding]) {
    JournalShelf.read(book: try BookFolder(path: root))
  }

  /// The interposed library, or why there is none.
  package func library() throws -> String {
    #if os(Linux)
      let source = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "interpose.c").path(percentEncoded: false)
      let made = folder.appending(path: "interpose.so").path(percentEncoded: false)
      if FileManager.default.fileExists(atPath: made) { return made }
      for compiler in ["cc", "clang", "gcc"] {
        let ending = try run(
          "/usr/bin/env", [compiler, "-shared", "-fPIC", "-O1", "-o", made, source],
          environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
        if ending.code == 0 { return made }
      }
      throw Missing(description: "no C compiler (cc, clang, gcc) that makes a library is installed")
    #else
      throw Missing(description: "interposing is tried on Linux only")
    #endif
  }
}
