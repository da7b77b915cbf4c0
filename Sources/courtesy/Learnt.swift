import Book
import CForeign
import Coach
import Texts

/// What was learnt from prompts, kept from one start to the next.
///
/// What is kept names the lesson it was learnt from, every example and every word that means the
/// same; so it is never stale. A line that comes before all is learnt waits, so that no answer
/// depends on time.
struct Learnt {
  private let shelf: PromptShelf
  private let stateFolder: String?

  /// What is learnt from a shelf of prompts; where the machine has no state folder, nothing is kept.
  init(_ shelf: PromptShelf) {
    self.shelf = shelf
    stateFolder = StateFolder.path(environment: Environment.value)
  }

  /// The hearing of the shelf's files: as it was kept, else learnt now and kept.
  func hearing(_ files: [PromptFile]) -> Hearing {
    let lesson = PromptShelf.lesson(files)
    return kept("hearing", { Hearing(lesson, kept: $0) }, { Hearing(lesson) }) {
      $0.kept(of: lesson)
    }
  }

  /// The tone of the shelf's files: as it was kept, else learnt now and kept.
  func tone() -> Tone {
    let key = ToneLesson.key(of: shelf.toneTexts)
    return kept("tone", { Tone(kept: $0, key: key) }, { Tone(shelf.toneLesson()) }) {
      $0.kept(key: key)
    }
  }

  /// Whether the tone of the shelf's files is kept; `true` where nothing can be.
  var hasTone: Bool {
    guard let stateFolder else { return true }
    let bytes = file("tone", in: stateFolder).read(first: 256) ?? []
    return Tone.isKept(bytes, key: ToneLesson.key(of: shelf.toneTexts))
  }

  /// Books without prompts of their own share what was learnt from those that ship.
  private func file(_ folder: String, in stateFolder: String) -> KeptFile {
    KeptFile(
      stateFolder: stateFolder, folder: folder, book: shelf.hasOwnFiles ? shelf.folder : nil)
  }

  /// Something learnt, from a folder of its own.
  private func kept<Model>(
    _ folder: String, _ remember: ([UInt8]) -> Model?, _ learn: () -> Model,
    _ bytes: (Model) -> [UInt8]
  ) -> Model {
    guard let stateFolder else { return learn() }
    let file = file(folder, in: stateFolder)
    if let model = file.read().flatMap(remember) { return model }
    let model = learn()
    file.write(bytes(model))
    // Learning fills a hundred megabytes for some seconds, and an allocator keeps what it had.
    foreign_memory_give_back()
    return model
  }
}
