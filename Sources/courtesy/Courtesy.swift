import ArgumentParser
import Shell

/// The program: launch commands around one shell.
@main
struct Courtesy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "courtesy",
    abstract: "A call assistant for those who collect receivables by being liked.",
    discussion: """
      Begin with `courtesy demo`, which opens a sample book and throws it away again. Your own book \
      is a folder of plain text: `courtesy init MyBook` makes one.
      """,
    version: "0.1.0",
    subcommands: [
      Open.self, Demo.self, Init.self, CheckBook.self, JournalSearch.self, Hear.self,
      CaptureText.self,
    ] + Launches.all,
    defaultSubcommand: Open.self)
}

/// `courtesy`: the shell on a book.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the shell on a book (what `courtesy` alone does).")

  @OptionGroup var options: BookOptions

  func run() throws {
    try Loop(Opened(options), options: options).run(first: nil)
  }
}
