import Accounts
import Book
import Coach
import Texts

/// The prompt files: those that ship and, with a book, the book's own after them.
struct PromptShelf {
  let folder: BookFolder?

  /// Every prompt file that can be read.
  func files() -> [PromptFile] {
    let own = (folder?.list("Prompts", suffix: ".md") ?? []).compactMap {
      name -> (path: String, bytes: [UInt8])? in
      guard let folder, case .success(let bytes) = folder.read("Prompts/\(name)") else {
        return nil
      }
      return ("Prompts/\(name)", bytes)
    }
    return (ShippedTexts.below("Prompts") + own).compactMap {
      PromptFile.read($0.bytes, file: $0.path).file
    }
  }

  /// The prompts by situation, a book's own added to the shipped ones.
  static func prompts(_ files: [PromptFile]) -> [Situation: Prompt] {
    var prompts: [Situation: Prompt] = [:]
    for case .situation(let prompt) in files {
      prompts[prompt.situation] = prompts[prompt.situation]?.adding(prompt) ?? prompt
    }
    return prompts
  }

  /// The model that hears these prompts.
  func hearing() -> Hearing { PromptShelf.hearing(PromptShelf.prompts(files())) }

  /// The model that hears some prompts, trained in the order of the situations.
  static func hearing(_ prompts: [Situation: Prompt]) -> Hearing {
    Hearing(
      prompts: Situation.allCases.compactMap { situation in
        prompts[situation].map { (situation: situation, heard: $0.heard) }
      })
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
