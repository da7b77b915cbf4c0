import Accounts
import Book
import Coach
import Texts

/// The texts that are the same all day, each read once, and the model that hears.
///
/// They may be prepared on a thread beside the loop; a value that is needed earlier is made there
/// and then.
struct Stock: Sendable {
  /// The prompts by situation.
  let prompts: Once<[Situation: Prompt]>
  /// The lines that no word of the customer's sets off.
  let lines: Once<[SpokenLine]>
  /// The model that hears the prompts.
  let hearing: Once<Hearing>
  /// What tells an ask from a demand.
  let tone: Once<Tone>
  private let learnt: Learnt
  private let glossaries: Once<[(trade: Token, glossary: Once<Glossary?>)]>

  /// A stock of which nothing has been read yet.
  init(folder: BookFolder) {
    let shelf = PromptShelf(folder: folder)
    let files = Once { shelf.files() }
    let prompts = Once { PromptShelf.prompts(files.value) }
    self.prompts = prompts
    lines = Once { PromptShelf.lines(files.value) }
    let learnt = Learnt(shelf)
    self.learnt = learnt
    hearing = Once { learnt.hearing(files.value) }
    tone = Once { learnt.tone() }
    glossaries = Once {
      Stock.trades(in: folder).map { trade in
        (trade, Once { Stock.glossary(trade, in: folder) })
      }
    }
  }

  /// Reads everything, what a call's first screen needs before what its first line needs.
  func prepare() {
    prepareScreen()
    _ = hearing.value
  }

  /// Learns tone where what is kept is not of these texts, so that no `/say` waits a second.
  ///
  /// Tone that is kept is read when it is needed: it would only fill the memory.
  func prepareTone() {
    if !learnt.hasTone { _ = tone.value }
  }

  /// Reads what a call's first screen needs.
  func prepareScreen() {
    _ = lines.value
    for (_, glossary) in glossaries.value { _ = glossary.value }
  }

  /// The trades that have a glossary, sorted.
  var trades: [Token] { glossaries.value.map(\.trade) }

  /// The glossary of a trade, or `nil` where there is none.
  func glossary(_ trade: Token) -> Glossary? {
    glossaries.value.first { $0.trade == trade }?.glossary.value
  }

  /// The trades that ship and the book's own, sorted.
  static func trades(in folder: BookFolder) -> [Token] {
    let shipped = ShippedTexts.below("Glossaries").map { $0.path.dropFirst(11).dropLast(3) }
    let own = folder.list("Glossaries", suffix: ".md").map { $0.dropLast(3) }
    return Set((shipped + own).compactMap { Token($0) }).sorted()
  }

  private static func glossary(_ trade: Token, in folder: BookFolder) -> Glossary? {
    let path = "Glossaries/\(trade).md"
    let shipped = ShippedTexts.one(path).flatMap { GlossaryFormat.glossary($0, file: path) }
    guard case .success(let bytes) = folder.read(path),
      let own = GlossaryFormat.glossary(bytes, file: path)
    else { return shipped }
    return shipped?.adding(own) ?? own
  }
}
