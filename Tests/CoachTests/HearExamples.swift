import Accounts
import Coach
import Foundation

/// The examples that ship with Courtesy, and a hearing that learnt from them.
enum HearExamples {
  /// The `## Heard` bullets of every prompt file, in the order of the files' names.
  static let all: [(situation: Situation, heard: [String])] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Prompts").standardizedFileURL
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.sorted().compactMap { file in
      guard file.hasSuffix(".md"),
        let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
      else { return nil }
      return prompt(text)
    }
  }()

  /// A hearing of all of them.
  static let hearing = Hearing(prompts: all)

  private static func prompt(_ text: String) -> (situation: Situation, heard: [String])? {
    var situation: Situation?
    var section = ""
    var heard: [String] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("- situation: ") {
        situation = Situation(rawValue: String(line.dropFirst(13)))
      }
      if line.hasPrefix("## ") { section = String(line) }
      if section == "## Heard", line.hasPrefix("- ") { heard.append(String(line.dropFirst(2))) }
    }
    return situation.map { ($0, heard) }
  }
}
