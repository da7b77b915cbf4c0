import Accounts
import ArgumentParser

/// Which book, who types, and how the screen is.
struct BookOptions: ParsableArguments {
  @Option(
    help: "The book's folder; else $COURTESY_BOOK, else the current folder.",
    completion: .directory)
  var book: String?

  @Option(help: "Who types; else $COURTESY_COLLECTOR, else who typed last here, else the only one.")
  var collector: String?

  @Flag(help: "For screen readers: nothing is redrawn, no colors.")
  var plain = false

  @Flag(
    help: "Write each typed line after `> ` and each journal line after `+ `, as in a bug report.")
  var transcript = false

  /// What call ids are drawn from, for tests; the system's randomness if it is left out.
  @Option(help: .hidden)
  var seed: UInt64?

  /// The moment, for tests: `2026-11-23` or `2026-11-23 10:42`.
  @Option(help: .hidden)
  var at: String?

  /// The options as plain values.
  var choice: BookChoice {
    BookChoice(
      book: book, collector: collector, plain: plain, transcript: transcript, seed: seed, at: at)
  }
}

extension Opened {
  /// Opens the book that the launch line's options name.
  init(_ options: BookOptions) throws {
    try self.init(options.choice)
  }
}

extension Loop {
  /// A loop on a book, with the screen that the launch line's options ask for.
  convenience init(_ book: Opened, options: BookOptions, about customer: Token? = nil) throws {
    try self.init(book, options: options.choice, about: customer)
  }
}
