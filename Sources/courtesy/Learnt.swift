import Book
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
    stateFolder = StateFolder.path(environment: Environment.all)
  }

  /// The hearing of the shelf's files: as it was kept, else learnt now and kept.
  func hearing(_ files: [PromptFile]) -> Hearing {
    let lesson = PromptShelf.lesson(files)
    guard let stateFolder else { return Hearing(lesson) }
    // Books without prompts of their own share what was learnt from those that ship.
    let file = KeptFile(
      stateFolder: stateFolder, folder: "hearing", book: shelf.hasOwnFiles ? shelf.folder : nil)
    if let bytes = file.read(), let hearing = Hearing(lesson, kept: bytes) { return hearing }
    let hearing = Hearing(lesson)
    file.write(hearing.kept(of: lesson))
    return hearing
  }
}
