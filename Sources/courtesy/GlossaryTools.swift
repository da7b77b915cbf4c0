import ArgumentParser
import Shell

/// `courtesy glossary`: the words of the trades, and the tools of the trainers who keep them.
struct GlossaryTools: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: GlossaryCommand.usage.name,
    abstract: "\(GlossaryCommand.usage.summary); make, check and share them.",
    discussion: """
      As in: courtesy glossary bridges weathering steel. A book's own Glossaries/TRADE.md adds to \
      ours and replaces single terms of it.
      """,
    subcommands: [
      GlossaryShow.self, GlossaryNew.self, GlossaryChecking.self, GlossaryPicture.self,
      GlossaryHandout.self, GlossaryCompare.self, GlossaryExport.self,
      GlossaryImport.self,
    ],
    defaultSubcommand: GlossaryShow.self)
}

/// Which book, and how the screen is.
struct GlossaryOptions: ParsableArguments {
  @Option(help: "The book's folder; else $COURTESY_BOOK, else the current folder.")
  var book: String?

  @Flag(help: "For screen readers: no colors.")
  var plain = false

  /// The moment, for tests: `2026-11-23`.
  @Option(help: .hidden)
  var at: String?

  /// Writes a page to the standard output.
  func show(_ page: Page) {
    print(page.text(colors: !plain && Colors.areWanted(on: 1)), terminator: "")
  }
}

/// `courtesy glossary [TRADE [TERM]]`: what `/glossary` shows in the shell.
struct GlossaryShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the trades, a trade's words, or one word.")

  @OptionGroup var options: BookOptions

  @Argument(
    help: ArgumentHelp("A trade, and a word of it.", valueName: "words"),
    completion: .custom { words, _, _ in ShellNames.offered(for: GlossaryCommand.usage, words) })
  var words: [String] = []

  func run() throws {
    let loop = try Loop(Opened(options), options: options)
    try loop.once("/\(GlossaryCommand.usage.name) \(words.joined(separator: " "))")
  }
}
