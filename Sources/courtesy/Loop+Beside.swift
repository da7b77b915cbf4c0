import Accounts
import Book
import LineEditor
import Shell

/// What goes on beside the loop, on threads of its own, while a person reads and types.
extension Loop {
  /// Begins it at the first wait for a key.
  func lookOut() {
    let (stock, roster) = (library.stock, library.roster)
    if isWatched {
      watch = Watch(book, since: roster.texts, postbox: editor.postbox, colors: colors)
    }
    editor.beforeFirstWait = { [unowned self] in
      HelperThread {
        _ = roster.names.value
        stock.prepareScreen()
        stock.prepareTone()
      }?.detach()
      turn(to: shell.session.call?.customer)
      watch?.begin()
    }
  }

  /// Turns to a customer, or to none: news of this one comes first, and what they say will be heard.
  ///
  /// The model that hears is read when the first call begins: at a prompt without one it would only
  /// fill the memory.
  func turn(to customer: Token?) {
    watch?.turns(to: customer)
    guard customer != nil, !hears else { return }
    hears = true
    HelperThread { [stock = library.stock] in _ = stock.hearing.value }?.detach()
  }
}
