import Accounts
import Book
import LineEditor
import Shell
import Texts

extension Loop {
  /// Takes the customers over once somebody has looked at the cards, or looks.
  func knowRoster(waiting: Bool) {
    guard shell.session.material.roster == nil else { return }
    let roster = waiting ? library.roster.entries.value : library.roster.entries.made
    if let roster { shell.session.material.take(roster: roster) }
  }

  /// Takes in what came while a line was typed; nothing on the screen changes.
  func takeNews() {
    guard let news = watch?.take(), !news.isEmpty else { return }
    for fact in news.facts { shell.session.material.add(fact) }
    if news.isRewritten {
      shell.session.material.forgetHistory()
      let lost = MissingLines.offer(book.journal.missing(), width: editor.width)
      if !lost.lines.isEmpty { show(lost) }
    }
    if let stock = news.stock {
      library.stock = stock
      shell.session.material.forgetTexts()
    }
    if news.paths.contains("open-items.csv") { shell.session.material.items = nil }
    for path in news.paths where path.hasPrefix("Customers/") {
      guard let id = Token(path.dropFirst(10).dropLast(3)) else { continue }
      let isRead = shell.session.material.cards[id] != nil || shell.session.material.hasAllCards
      let entry = book.rosterEntry(of: id)
      knowRoster(waiting: true)
      shell.session.renew(entry, id)
      guard isRead, entry != nil else { continue }
      library.fetch(.card(id), into: &shell.session.material)
    }
    guard news.paths.contains(where: { $0.hasPrefix("Customers/") }) else { return }
    let roster = shell.session.material.roster ?? []
    let names = Once { Typing.customers(of: roster) }
    typist?.take(customers: names)
    HelperThread { _ = names.value }?.detach()
  }
}
