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
    let options = try options()
    let path = try keep ?? Scratch.folder()
    defer { if keep == nil { Scratch.remove(path) } }
    guard let clock = WallClock(zone: "America/New_York", fixed: on) else {
      throw ValidationError("`\(on ?? "")` is no day; write it as 2026-11-23")
    }
    let files = ShippedTexts.below("SampleBook").map {
      (path: String($0.path.dropFirst("SampleBook/".count)), bytes: $0.bytes)
    }
    try SampleBook.write(files: files, to: path, anchor: Demo.anchor, today: clock.now.day)
    let book = try Opened(path: path, options: options, isRemembered: keep != nil)
    try Loop(book, options: options).run(first: nil)
  }

  private func options() throws -> BookOptions {
    var words = ["--collector", collector]
    if let on { words += ["--at", on] }
    if plain { words.append("--plain") }
    if transcript { words.append("--transcript") }
    if let seed { words += ["--seed", String(seed)] }
    return try BookOptions.parse(words)
  }

  /// The Monday as of which the sample book is written.
  private static let anchor = Day(number: 20_780)
}
