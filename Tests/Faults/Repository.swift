internal import Foundation

/// A folder under git.
struct Repository {
  private let rig: Rig
  private let folder: String

  /// A folder that is under git already.
  init(_ folder: String, _ rig: Rig) {
    (self.rig, self.folder) = (rig, folder)
  }

  /// Puts a folder under git, its journals merged line by line.
  init(new folder: String, _ rig: Rig) throws {
    self.init(folder, rig)
    guard try rig.run("/usr/bin/env", ["git", "--version"]).code == 0 else {
      throw Rig.Missing(description: "git is not installed")
    }
    try Data("*.journal merge=union text eol=lf\n".utf8)
      .write(to: URL(filePath: "\(folder)/.gitattributes"))
    try git("init", "-q", "-b", "main")
  }

  /// Runs git to a good end.
  func git(_ words: String...) throws {
    let ending = try run(words)
    guard ending.code == 0 else {
      throw Rig.Missing(description: "git \(words.first ?? ""): \(ending.complaint)")
    }
  }

  /// Runs git to any end.
  func run(_ words: String...) throws -> Rig.Ending { try run(words) }

  private func run(_ words: [String]) throws -> Rig.Ending {
    let who = [
      "-c", "user.name=jo", "-c", "user.email=jo@example.org", "-c", "commit.gpgsign=false",
    ]
    return try rig.run(
      "/usr/bin/env", ["git", "-C", folder] + who + words,
      environment: [
        "HOME": rig.folder.path(percentEncoded: false), "GIT_CONFIG_NOSYSTEM": "1",
      ])
  }
}
