import Accounts
import Coach
import Foundation
import Texts

/// The tone that learnt from the sentences that ship.
enum ToneExamples {
  /// What there is to learn.
  static let lesson = ToneLesson(
    files.compactMap(\.said), prompts: files.compactMap(\.prompt),
    lines: files.flatMap { if case .lines(let lines) = $0 { lines } else { [SpokenLine]() } },
    glossaries: texts("Glossaries").compactMap {
      GlossaryFormat.glossary($0, file: "Glossaries/trade.md")
    })

  /// The sentences that ship as kind.
  static let courteous = files.compactMap(\.said).filter { $0.wording == .courteous }
    .flatMap(\.lines)

  private static let files = texts("Prompts").compactMap {
    PromptFile.read($0, file: "prompt.md").file
  }

  /// A tone that learnt it, once for all tests.
  static let tone = Tone(lesson)

  /// Lines `VERDICT TAB TEXT` of a file beside the tests.
  static func lines(_ name: String) -> [(label: String, text: String)] {
    let file = root.appending(path: "Tests/CoachTests/Unseen/\(name).tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let halves = line.split(separator: "\t", maxSplits: 1)
      return halves.count == 2 ? (String(halves[0]), String(halves[1])) : nil
    }
  }

  private static func texts(_ folder: String) -> [[UInt8]] {
    let path = root.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".md") }.compactMap {
      (try? Data(contentsOf: path.appending(path: $0))).map { [UInt8]($0) }
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL
}
