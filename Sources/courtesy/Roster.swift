import Book
import Shell

/// The customers with a card, by a first look at each: taken once, by whoever needs them first.
///
/// A prompt needs none of them, and of ten thousand the look takes a tenth of a second; so a thread
/// takes it while the first line is typed.
struct Roster: Sendable {
  /// The texts as they were before any card was looked at, so that what comes later is noticed.
  let texts: Once<TextWatch>
  /// The customers.
  let entries: Once<[Session.RosterEntry]>
  /// The customers by their names, to be found while they are typed.
  let names: Once<NameIndex>
  /// Whether there are so few that nobody would notice to wait for them.
  let isSmall: Bool

  /// More cards than these are not waited for while a line is typed.
  private static let few = 500

  /// The roster of a book, not looked at yet; of a book that nobody watches no stamps are taken.
  init(_ book: Opened, isWatched: Bool) {
    let texts = Once { TextWatch(book: book.folder) }
    let entries = Once {
      if isWatched { _ = texts.value }
      return book.roster()
    }
    self.texts = texts
    self.entries = entries
    names = Once { Typing.customers(of: entries.value) }
    isSmall = isWatched && !book.folder.holds(moreThan: Roster.few, in: "Customers")
  }
}
