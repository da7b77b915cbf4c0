import Accounts
import Book
import Coach
import Texts

/// The prompt files: those that ship and, with a book, the book's own after them.
struct PromptShelf {
  let folder: BookFolder?

  /// The names of the book's own prompt files.
  private var ownNames: [String] { folder?.list("Prompts", suffix: ".md") ?? [] }

  /// Whether the book has prompt files of its own.
  var hasOwnFiles: Bool { !ownNames.isEmpty }

  private var ownFiles: [(path: String, bytes: [UInt8])] {
    ownNames.compactMap { name in
      guard let folder, case .success(let bytes) = folder.read("Prompts/\(name)") else {
        return nil
      }
      return ("Prompts/\(name)", bytes)
    }
  }

  /// Every prompt file that can be read, but for the sentences that teach tone.
  func files() -> [PromptFile] {
    let shipped = ShippedTexts.below("Prompts").filter { !PromptShelf.isOfTone($0.path) }
    return (shipped + ownFiles).compactMap { PromptFile.read($0.bytes, file: $0.path).file }
  }

  /// The sentences that show what is kind and what is not, which are thousands, and everything that
  /// ships to be said.
  func toneLesson() -> ToneLesson {
    let shipped = ShippedTexts.below("Prompts").compactMap {
      PromptFile.read($0.bytes, file: $0.path).file
    }
    let own = ownFiles.compactMap { PromptFile.read($0.bytes, file: $0.path).file }
    return ToneLesson(
      (shipped + own).compactMap(\.said), prompts: shipped.compactMap(\.prompt),
      lines: PromptShelf.lines(shipped),
      glossaries: ShippedTexts.below("Glossaries").compactMap {
        GlossaryFormat.glossary($0.bytes, file: $0.path)
      })
  }

  /// The texts that `toneLesson` reads, which are two megabytes, one after the other.
  var toneTexts: some Sequence<(path: String, bytes: [UInt8])> {
    let shipped = ShippedTexts.paths(below: "Prompts") + ShippedTexts.paths(below: "Glossaries")
    let own = ownNames.map { "Prompts/\($0)" }
    return (shipped.map { ($0, false) } + own.map { ($0, true) }).lazy.compactMap { path, isOwn in
      isOwn
        ? (try? folder?.bytes(path)).map { (path: "own/\(path)", bytes: $0) }
        : ShippedTexts.one(path).map { (path: path, bytes: $0) }
    }
  }

  private static func isOfTone(_ path: String) -> Bool { path.hasPrefix("Prompts/tone-") }

  /// The prompts by situation, a book's own added to the shipped ones.
  static func prompts(_ files: [PromptFile]) -> [Situation: Prompt] {
    var prompts: [Situation: Prompt] = [:]
    for case .situation(let prompt) in files {
      prompts[prompt.situation] = prompts[prompt.situation]?.adding(prompt) ?? prompt
    }
    return prompts
  }

  /// What there is to learn from some files, in an order of its own.
  static func lesson(_ files: [PromptFile]) -> Lesson {
    let prompts = prompts(files)
    var idle: [String] = []
    var concepts: [Concept] = []
    for file in files {
      switch file {
      case .alike(let more): concepts = Concept.adding(more, to: concepts)
      case .idle(let more): idle += more.filter { !idle.contains($0) }
      case .situation, .lines, .said: continue
      }
    }
    return Lesson(
      prompts: Situation.allCases.compactMap { situation in
        prompts[situation].map { (situation: situation, heard: $0.heard) }
      }, idle: idle, concepts: concepts)
  }

  /// The lines that no word of the customer's sets off; a book's own replaces one of the same key.
  static func lines(_ files: [PromptFile]) -> [SpokenLine] {
    var lines: [SpokenLine] = []
    for case .lines(let more) in files {
      for line in more {
        lines.removeAll { $0.purpose == line.purpose && $0.key == line.key }
        lines.append(line)
      }
    }
    return lines
  }
}
