import Foundation

/// The built program, run in a folder of its own.
///
/// Its environment holds a home, a state folder and a temporary folder below that folder, the
/// locale C.UTF-8, and nothing else: no terminal is named.
struct Program {
  /// How a run ended.
  struct Ending {
    /// The lines of the standard output.
    let screen: [String]
    /// The lines of the error output.
    let errors: [String]
    /// The exit code.
    let code: Int32
  }

  /// What went wrong with a run itself.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The folder of this run; `deinit` has no place in a value, so `remove()` ends it.
  private let folder: URL

  /// Where all runs keep what was learnt from the prompts: it is the same for all of them.
  private static let learnt: URL = {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "courtesy-learnt-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }()

  /// Makes a new, empty folder to run in.
  ///
  /// - Parameter learnsAlone: whether nothing is taken over that other runs have learnt.
  /// - Throws: what the disk refused.
  init(learnsAlone: Bool = false) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "courtesy-\(UUID().uuidString)")
    for name in ["work", "home", "state", "tmp"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    guard !learnsAlone else { return }
    let state = folder.appending(path: "state/courtesy")
    try FileManager.default.createDirectory(
      at: state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try FileManager.default.createSymbolicLink(
      at: state.appending(path: "hearing"), withDestinationURL: Program.learnt)
  }

  /// Changes a byte in the middle of a file of the state folder.
  func spoil(_ path: String) throws {
    let file = folder.appending(path: "state").appending(path: path)
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count / 2] ^= 0x10
    try bytes.write(to: file)
  }

  /// Removes the folder.
  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file below the folder in which the program runs.
  func write(_ lines: [String], to path: String) throws {
    let file = folder.appending(path: "work").appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(lines.map { "\($0)\n" }.joined().utf8).write(to: file)
  }

  /// Runs the program on typed lines and waits for its end, at most a minute.
  ///
  /// The lines and what comes go through files, so that no full pipe can hold either side up.
  func run(_ arguments: [String], typing: String) throws -> Ending {
    let process = Process()
    process.executableURL = try Program.file()
    process.arguments = arguments
    process.currentDirectoryURL = folder.appending(path: "work")
    process.environment = [
      "HOME": path("home"), "XDG_STATE_HOME": path("state"), "TMPDIR": path("tmp"),
      "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
    ]
    let input = folder.appending(path: "typed")
    try Data(typing.utf8).write(to: input)
    process.standardInput = try FileHandle(forReadingFrom: input)
    let (screen, errors) = (try fresh("screen"), try fresh("errors"))
    process.standardOutput = screen
    process.standardError = errors
    try process.run()
    let deadline = Date(timeIntervalSinceNow: 60)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.01) }
    guard !process.isRunning else {
      process.terminate()
      throw Failure(description: "courtesy \(arguments.joined(separator: " ")) took over a minute")
    }
    guard process.terminationReason == .exit else {
      throw Failure(description: "courtesy \(arguments.joined(separator: " ")) crashed")
    }
    return Ending(
      screen: try lines("screen"), errors: try lines("errors"), code: process.terminationStatus)
  }

  /// The folder in which the program runs.
  var place: URL { folder.appending(path: "work") }

  private func path(_ name: String) -> String {
    folder.appending(path: name).path(percentEncoded: false)
  }

  private func fresh(_ name: String) throws -> FileHandle {
    try Data().write(to: folder.appending(path: name))
    return try FileHandle(forWritingTo: folder.appending(path: name))
  }

  /// The lines of an output, long runs folded, the folder's own path as `TEMP`.
  private func lines(_ name: String) throws -> [String] {
    let text = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = String(line).replacing(folder.path(percentEncoded: false), with: "TEMP")
      return Transcript.folded(line.hasPrefix(">") ? line.trimmingBlanks() : line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The program beside the test bundle.
  static func file() throws -> URL {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let known = bundles + [URL(filePath: CommandLine.arguments[0])]
    for place in known {
      var folder = place
      for _ in 0..<4 {
        folder = folder.deletingLastPathComponent()
        let file = folder.appending(path: "courtesy")
        let values = try? file.resourceValues(forKeys: [.isRegularFileKey])
        if values?.isRegularFile == true {
          return file
        }
      }
    }
    throw Failure(description: "the program is not beside the tests; build it with `swift build`")
  }
}
