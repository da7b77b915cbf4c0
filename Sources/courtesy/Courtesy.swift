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
      CaptureText.self, ToneText.self, CalendarFile.self, ContactsFile.self, ExportPerson.self,
      ErasePerson.self,
    ] + Launches.all,
    defaultSubcommand: Open.self)

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let launch = PlainLaunch(words) else { return answer(LaunchLine.ordered(words)) }
    do { try launch.run() } catch { end(error) }
  }
}

/// The words of the launch line.
enum LaunchLine {
  /// The words with the book's options behind the command, where people also type them before it:
  /// `courtesy --book MyBook check`.
  static func ordered(_ words: [String]) -> [String] {
    let known = Set(
      Courtesy.configuration.subcommands.flatMap {
        [$0.configuration.commandName ?? ""] + $0.configuration.aliases
      })
    let index = leadingOptions(words[...])
    guard index < words.count, known.contains(words[index]) else { return words }
    let rest = toolFirst(words[(index + 1)...], of: words[index])
    let isTool = index > 0 && rest.first.map { tools(of: words[index]).contains($0) } ?? false
    let head = [words[index]] + rest.prefix(isTool ? 1 : 0)
    return head + words[..<index] + rest.dropFirst(isTool ? 1 : 0)
  }

  /// How many words at the beginning are options of the book and their values.
  private static func leadingOptions(_ words: ArraySlice<String>) -> Int {
    var index = words.startIndex
    while index < words.endIndex, words[index].hasPrefix("--") {
      let takesValue = ["--book", "--collector", "--at", "--seed"].contains(words[index])
      index += takesValue ? 2 : 1
    }
    return index - words.startIndex
  }

  /// The words behind a command, its tool before options: `--book MyBook check` as `check --book
  /// MyBook`.
  private static func toolFirst(_ words: ArraySlice<String>, of command: String) -> [String] {
    let index = words.startIndex + leadingOptions(words)
    guard index < words.endIndex, tools(of: command).contains(words[index]) else {
      return Array(words)
    }
    return [words[index]] + words[..<index] + words[(index + 1)...]
  }

  /// The names of a command's own commands.
  private static func tools(of command: String) -> [String] {
    guard command == GlossaryTools.configuration.commandName else { return [] }
    return GlossaryTools.configuration.subcommands.compactMap { $0.configuration.commandName }
  }
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
