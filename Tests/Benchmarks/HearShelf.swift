import Accounts
import Book
import Coach
import Texts

/// The prompt files of a folder.
struct HearShelf {
  private var prompts: [(situation: Situation, heard: [String])] = []
  private var idle: [String] = []
  /// Words that mean the same.
  private(set) var concepts: [Concept] = []

  /// Reads a folder; a file that cannot be read is passed over.
  init(folder: String) throws {
    let (above, name) = HearShelf.split(folder)
    let book = try BookFolder(path: above)
    for file in book.list(name, suffix: ".md") {
      guard case .success(let bytes) = book.read("\(name)/\(file)") else { continue }
      switch PromptFile.read(bytes, file: file).file {
      case .situation(let prompt): prompts.append((prompt.situation, prompt.heard))
      case .alike(let more): concepts = Concept.adding(more, to: concepts)
      case .idle(let more): idle += more
      case .lines, .said, nil: continue
      }
    }
    guard !concepts.isEmpty else {
      throw Complaint("\(folder) holds no words that mean the same; give --prompts DIR")
    }
  }

  /// The folder a path leads through, and the last name of it.
  static func split(_ path: String) -> (folder: String, name: String) {
    let parts = path.split(separator: "/")
    let above = parts.dropLast().joined(separator: "/")
    let folder = path.hasPrefix("/") ? "/\(above)" : above.isEmpty ? "." : above
    return (folder, parts.last.map(String.init) ?? ".")
  }

  /// What there is to learn.
  var lesson: Lesson { Lesson(prompts: prompts, idle: idle, concepts: concepts) }
}
