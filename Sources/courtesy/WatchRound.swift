import Accounts
import Book
import Coach
import Shell
import Texts

/// One look after the other at everything that may come in; it remembers what it has seen.
struct WatchRound {
  private let book: Opened
  private let library: Library
  private var tail: JournalTail
  private var texts: TextWatch
  private var words: DueWords

  /// How far back our own words are looked for, in days: whole months.
  private static let reach = 62

  /// Begins with the texts as they were, and with everything else as it is now.
  init(_ book: Opened, since texts: TextWatch) {
    self.book = book
    library = Library(book: book)
    tail = JournalTail(book: book.folder)
    self.texts = texts
    let now = book.clock.now
    words = DueWords(collector: book.collector, begun: now)
    for word in ["owe", "done", "void", "fix"] {
      words.take(
        JournalShelf.read(
          book: book.folder, filter: JournalFilter(words: [word]),
          since: now.day - WatchRound.reach
        ).facts)
    }
  }

  /// Looks.
  ///
  /// - Parameters:
  ///   - customer: who is on the line.
  ///   - own: the facts that this program itself has stored.
  /// - Returns: what the shell should know, and lines to show, each a page of one.
  mutating func look(
    during customer: Token?, besides own: Set<FactID>
  ) -> (news: Watch.News, pages: [Page]) {
    var news = Watch.News()
    var pages: [Page] = []
    let journal = tail.news()
    news.facts = journal.facts.filter { fact in fact.id.map { !own.contains($0) } ?? true }
    news.isRewritten = !journal.rewritten.isEmpty
    words.take(journal.facts)
    for fact in news.facts where customer != nil && fact.customer == customer {
      if let page = noted(fact) { pages.append(page) }
    }
    let changed = texts.changes()
    news.paths = Set(changed)
    if changed.contains(where: { $0.hasPrefix("Glossaries/") || $0.hasPrefix("Prompts/") }) {
      let stock = Stock(folder: book.folder)
      stock.prepare()
      news.stock = stock
      library.stock = stock
    }
    pages += told(changed + journal.rewritten)
    let now = book.clock.now
    for word in words.due(at: now, during: customer) {
      pages.append(line(" soon   ", word.reminder(at: now), .careful))
    }
    return (news, pages)
  }

  /// What another window noted, in a line; nothing of what was merely said aloud.
  private func noted(_ fact: Fact) -> Page? {
    switch fact.body {
    case .used, .said, .heard: nil
    default: line(" news   ", "@\(fact.collector): \(Describe.short(fact.body))", .good)
    }
  }

  /// Changed files with what should be mended in them, a line each; of many only how many.
  private func told(_ paths: [String]) -> [Page] {
    guard paths.count <= 3 else {
      return [line(" news   ", "\(paths.count) files have changed and are read anew", .dim)]
    }
    return paths.map { path in
      if path == "courtesy.md" {
        return line(" news   ", "courtesy.md has changed; it counts from the next start", .dim)
      }
      guard (try? book.folder.bytes(path, limit: 512 << 20)) != nil else {
        return line(" news   ", "\(path) has gone", .dim)
      }
      let findings = path.hasSuffix(".md") ? library.findings(in: path) : []
      guard let first = findings.first else {
        return line(" news   ", "\(path) has changed and is read anew", .dim)
      }
      let more = findings.count > 1 ? " (1 of \(findings.count); /check)" : ""
      return line(" mend   ", "\(first.place): \(first.message)\(more)", .careful)
    }
  }

  private func line(_ label: String, _ text: String, _ style: Page.Style) -> Page {
    var page = Page()
    let width = Window.size(of: 1)?.columns ?? 80
    page.add(Page.Span(label, style), Page.Span(Columns.clip(text, to: width - 10)))
    return page
  }
}
