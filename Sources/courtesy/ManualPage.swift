import ArgumentParser
import LineEditor
import Shell

/// Manual pages, made from what the launch commands, the shell's words and the keys say of themselves.
enum ManualPage {
  /// `courtesy(1)`: everything in brief.
  static func program() -> String {
    let configuration = Courtesy.configuration
    var page = Roff(title: "courtesy", version: configuration.version)
    page.section("Name")
    page.paragraphs("courtesy - \(ended(configuration.abstract))")
    page.section("Synopsis")
    page.paragraphs("courtesy [--book DIR] [--collector NAME] [COMMAND] [WORDS]")
    page.section("Description")
    page.paragraphs(configuration.discussion)
    commands(into: &page)
    words(into: &page)
    page.section("Keys")
    for entry in KeyList.all {
      page.item(entry.keys.joined(separator: ", "), "\(entry.does) (\(entry.name))")
    }
    surroundings(into: &page)
    return page.text
  }

  /// `courtesy-NAME(1)`: one launch command.
  static func command(_ command: any ParsableCommand.Type) -> String {
    let configuration = command.configuration
    let name = name(of: command)
    var page = Roff(title: "courtesy-\(name)", version: Courtesy.configuration.version)
    page.section("Name")
    page.paragraphs("courtesy-\(name) - \(ended(configuration.abstract))")
    page.section("Synopsis")
    let help = HelpText(Courtesy.helpMessage(for: command, columns: 100))
    page.paragraphs(help.usage)
    if !configuration.discussion.isEmpty {
      page.section("Description")
      page.paragraphs(configuration.discussion)
    }
    for part in help.parts {
      page.section(part.title)
      for item in part.items { page.item(item.name, item.words) }
    }
    page.section("See also")
    page.paragraphs("courtesy(1)")
    return page.text
  }

  /// The launch commands, sorted by name.
  static var commands: [any ParsableCommand.Type] {
    Courtesy.configuration.subcommands.sorted { name(of: $0) < name(of: $1) }
  }

  /// The word that calls a launch command.
  static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? "\(command)".lowercased()
  }

  private static func commands(into page: inout Roff) {
    page.section("Commands")
    page.paragraphs("courtesy COMMAND --help and courtesy-COMMAND(1) tell the options of each.")
    for command in commands { page.item(name(of: command), command.configuration.abstract) }
  }

  private static func words(into page: inout Roff) {
    page.section("Words of the shell")
    for group in CommandBook.groups {
      page.part(group.title)
      for command in group.commands {
        let usage = command.usage
        let arguments = usage.arguments.isEmpty ? "" : " \(usage.arguments)"
        page.item("/\(usage.name)\(arguments)", "\(usage.summary).", example: "/\(usage.example)")
      }
    }
  }

  private static func surroundings(into page: inout Roff) {
    for (title, items) in around {
      page.section(title)
      for (name, words) in items { page.item(name, words) }
    }
  }

  private static let around: [(String, [(String, String)])] = [
    (
      "Environment",
      [
        ("COURTESY_BOOK", "the book's folder, where --book is not given"),
        ("COURTESY_COLLECTOR", "who types, where --collector is not given"),
        ("COURTESY_TYPING", "how much is shown while you type: full, less or off"),
        ("VISUAL, EDITOR", "what /edit opens"),
        ("PAGER", "what shows long answers; cat for none"),
        ("NO_COLOR, CLICOLOR, CLICOLOR_FORCE", "whether there are colors"),
        ("EDITRC", "the file of key bindings, else ~/.editrc; lines that begin with courtesy:"),
        ("XDG_STATE_HOME", "where the machine remembers what is no part of a book"),
      ]
    ),
    (
      "Files",
      [
        ("courtesy.md", "who we are; a folder with it is a book"),
        ("Customers/NAME.md", "an account card"), ("open-items.csv", "what is open"),
        ("Journal/COLLECTOR/MONTH.journal", "what was said and agreed; it only grows"),
        ("Glossaries/TRADE.md, Prompts/NAME.md", "the book's own words and lines to say"),
      ]
    ),
    (
      "Exit status",
      [
        ("0", "done, or found"), ("1", "refused, to be mended, or nothing found"),
        ("2", "the journal could not be asked"), ("64", "the launch line is not understood"),
      ]
    ),
  ]

  private static func ended(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
