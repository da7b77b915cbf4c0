import Accounts
import Book
import Coach
import LineEditor
import Shell
import Synchronization
import Texts

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// What comes in while a line is typed, noticed on a thread of its own.
///
/// It looks once a second: at the sizes of the journals, at the stamps of the texts, at the clock. What
/// concerns whoever is on the line is shown above the prompt at once; what the shell should know waits
/// in `take` until the line is done, so that nothing changes under the hands.
final class Watch: Sendable {
  /// What has changed since the loop last asked.
  struct News: Sendable {
    /// Facts that others have noted.
    var facts: [Fact] = []
    /// Files of the book that are no longer what they were.
    var paths: Set<String> = []
    /// Whether journals have been written anew rather than added to.
    var isRewritten = false
    /// The shared texts, read anew.
    var stock: Stock?

    /// Whether there is nothing.
    var isEmpty: Bool { facts.isEmpty && paths.isEmpty && !isRewritten && stock == nil }
  }

  private struct Shared {
    var customer: Token?
    var own: Set<FactID> = []
    var news = News()
    var isOver = false
  }

  private let book: Opened
  private let texts: Once<TextWatch>
  private let postbox: Postbox
  private let colors: Bool
  private let shared = Mutex(Shared())

  /// A watch that has not begun.
  ///
  /// - Parameters:
  ///   - book: what is watched.
  ///   - texts: the texts as they were before the first of them was read.
  ///   - postbox: where lines for the screen are left.
  ///   - colors: whether they may have colors.
  init(_ book: Opened, since texts: Once<TextWatch>, postbox: Postbox, colors: Bool) {
    self.book = book
    self.texts = texts
    self.postbox = postbox
    self.colors = colors
  }

  /// Begins; from here on every change is noticed.
  func begin() {
    HelperThread { [self] in
      var round = WatchRound(book, since: texts.value)
      while !shared.withLock({ $0.isOver }) {
        look(&round)
        usleep(1_000_000)
      }
    }?.detach()
  }

  /// Ends, at the latest a second from now.
  func end() { shared.withLock { $0.isOver = true } }

  /// Says who is on the line now, if anyone.
  func turns(to customer: Token?) { shared.withLock { $0.customer = customer } }

  /// Says that this program is about to store a fact, so that it is no news.
  func stores(_ id: FactID?) {
    guard let id else { return }
    _ = shared.withLock { $0.own.insert(id) }
  }

  /// Takes what has come in.
  func take() -> News {
    shared.withLock { shared in
      defer { shared.news = News() }
      return shared.news
    }
  }

  private func look(_ round: inout WatchRound) {
    let (customer, own) = shared.withLock { ($0.customer, $0.own) }
    let (news, pages) = round.look(during: customer, besides: own)
    if !news.isEmpty {
      shared.withLock { shared in
        shared.news.facts += news.facts
        shared.news.paths.formUnion(news.paths)
        shared.news.isRewritten = shared.news.isRewritten || news.isRewritten
        shared.news.stock = news.stock ?? shared.news.stock
      }
    }
    for page in pages {
      postbox.post(String(page.text(colors: colors).dropLast()))
    }
  }
}
