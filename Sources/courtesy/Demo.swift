import Accounts
import ArgumentParser
import Book
import Texts

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// `courtesy demo`: the sample book.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open a copy of the sample book, thrown away again unless it is kept.")

  @Option(help: "Keep the copy in this new folder.")
  var keep: String?

  @Option(help: "The day the demo plays on, such as 2026-11-23; today if it is left out.")
  var on: String?

  @Flag(help: "For screen readers: nothing is redrawn, no colors.")
  var plain = false

  @Flag(
    help: "Write each typed line after `> ` and each journal line after `+ `, as in a bug report.")
  var transcript = false

  /// What call ids are drawn from, for tests.
  @Option(help: .hidden)
  var seed: UInt64?

  @Option(help: "Which of the two collectors you are.")
  var collector = "jo"

  func run() throws {
    let choice = BookChoice(
      collector: collector, plain: plain, transcript: transcript, seed: seed, at: on)
    try Demo.play(choice, keep: keep)
  }

  /// Opens the shell on a copy of the sample book.
  ///
  /// - Parameters:
  ///   - choice: who types, jo if it is left out; the day the demo plays on, today if it is left out.
  ///   - keep: the new folder in which the copy is kept; else it is thrown away again.
  /// - Throws: what is wrong with the choice, or what the disk refused.
  static func play(_ choice: BookChoice, keep: String?) throws {
    var choice = choice
    choice.collector = choice.collector ?? "jo"
    let path = try keep ?? Scratch.folder()
    defer { if keep == nil { Scratch.remove(path) } }
    guard let clock = WallClock(zone: "America/New_York", fixed: choice.at) else {
      throw ValidationError("`\(choice.at ?? "")` is no day; write it as 2026-11-23")
    }
    try write(to: path, today: clock.now.day)
    let book = try Opened(path: path, options: choice, isRemembered: keep != nil)
    try Loop(book, options: choice).run(first: nil)
  }

  /// Writes the sample book into a new or empty folder, moved to a day by whole weeks.
  static func write(to path: String, today: Day) throws {
    let files = ShippedTexts.below("SampleBook").map {
      (path: String($0.path.dropFirst("SampleBook/".count)), bytes: $0.bytes)
    }
    try SampleBook.write(files: files, to: path, anchor: anchor, today: today)
  }

  /// The Monday as of which the sample book is written.
  static let anchor = Day(number: 20_780)
}
