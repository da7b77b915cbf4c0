import Foundation

/// The program the tests run; it is built beside them.
enum Driver {
  struct Missing: Error {}

  static func path(of program: String = "editor-driver") throws -> String {
    var folders = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    folders.append(Bundle.main.bundleURL)
    folders.append(URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent())
    for folder in folders {
      let path = folder.appending(path: program).path
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    throw Missing()
  }

  /// Runs the driver on pipes and returns what it wrote.
  static func output(for input: Data, environment: [String: String] = [:]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: try path())
    process.environment = ["LANG": "C.UTF-8"].merging(environment) { $1 }
    let (reading, writing) = (Pipe(), Pipe())
    process.standardInput = reading
    process.standardOutput = writing
    try process.run()
    DispatchQueue.global().async {
      try? reading.fileHandleForWriting.write(contentsOf: input)
      try? reading.fileHandleForWriting.close()
    }
    let output = try writing.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  /// The number the driver says for texts too long to say.
  static func hash(_ text: String) -> String {
    var hash: UInt32 = 0
    for scalar in text.unicodeScalars { hash = hash &* 31 &+ scalar.value }
    return "got \(text.unicodeScalars.count) [hash \(hash)]"
  }
}
