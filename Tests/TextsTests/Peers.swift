import Foundation

/// Programs we did not write, which judge what we write for them.
///
/// `recfix` and `hledger` are looked for on the path, Python and its packages in the folder that
/// `$COURTESY_PEERS` names, else where `.ci/run` puts them.
enum Peers {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let recfix = onPath("recfix")
  static let recsel = onPath("recsel")
  static let hledger = onPath("hledger")
  static let python = inPeers("python") ?? onPath("python3")
  /// The same, where the packages for calendars and contacts are installed.
  static let pythonWithPackages: String? = python.flatMap { path in
    run(path, ["-c", "import icalendar, vobject, vcard"], "")?.status == 0 ? path : nil
  }
  static let vcard = inPeers("vcard")
  /// The same, where the packages that check XML by schemas are installed.
  static let pythonWithSchemas = python(with: "lxml, elementpath")
  /// The same, where the packages for RDF and SKOS are installed.
  static let pythonWithGraphs = python(with: "rdflib, skosify")

  private static func python(with packages: String) -> String? {
    python.flatMap { run($0, ["-c", "import \(packages)"], "")?.status == 0 ? $0 : nil }
  }

  private static func onPath(_ name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }

  private static func inPeers(_ name: String) -> String? {
    let folder =
      ProcessInfo.processInfo.environment["COURTESY_PEERS"]
      ?? root.appending(path: ".build/peers/bin").path()
    let path = "\(folder)/\(name)"
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }

  /// Runs a program on a text that stands in a file of its own, which is its last argument.
  static func judge(
    _ program: String?, _ arguments: [String], _ text: String, as name: String = "text"
  ) throws -> (status: Int32, out: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "peer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return run(program ?? "", arguments + [file.path()], "") ?? (-1, "cannot be run")
  }

  private static func run(
    _ program: String, _ arguments: [String], _ input: String
  ) -> (status: Int32, out: String)? {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: out, as: UTF8.self))
  }
}
