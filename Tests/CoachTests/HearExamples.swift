import Accounts
import Coach
import Foundation
import Texts

/// The examples that ship with Courtesy, and a hearing that learnt from them.
enum HearExamples {
  private static let files: [PromptFile] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Prompts").standardizedFileURL
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
      return PromptFile.read([UInt8](bytes), file: name).file
    }
  }()

  /// The `## Heard` bullets of every prompt file, in the order of the files' names.
  static let all: [(situation: Situation, heard: [String])] = files.compactMap { file in
    if case .situation(let prompt) = file { (prompt.situation, prompt.heard) } else { nil }
  }

  /// What is said by the way.
  static let idle: [String] = files.flatMap { file in
    if case .idle(let lines) = file { lines } else { [String]() }
  }

  /// Words that mean the same.
  static let concepts: [Concept] = files.flatMap { file in
    if case .alike(let concepts) = file { concepts } else { [Concept]() }
  }

  /// Everything, or only some of the examples.
  static func lesson(_ prompts: [(situation: Situation, heard: [String])] = all) -> Lesson {
    Lesson(prompts: prompts, idle: idle, concepts: concepts)
  }

  /// A hearing of all of them.
  static let hearing = Hearing(lesson())
}
