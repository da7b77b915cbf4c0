import Accounts
import ArgumentParser
import Shell

/// `courtesy glossary handout TRADE`: a sheet to read before the first call, with cards to cut out.
struct GlossaryHandout: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Write a sheet to read before the first call, and flash cards.",
    discussion: """
      As in: courtesy glossary handout bridges --html --cards > bridges.html. The HTML is one file \
      without scripts, for a phone and for paper, A4 or Letter; print its cards on both sides, \
      turned over the long edge. The six terms of each chapter that others are explained with most \
      stand on it, with --all every one.
      """)

  /// How the sheet is written.
  enum Form: String, EnumerableFlag {
    case text, markdown, html

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .text: "Plain text of 72 columns."
      case .markdown: "Markdown."
      case .html: "One HTML file."
      }
    }
  }

  @OptionGroup var options: GlossaryOptions

  @Argument(help: "A trade.")
  var trade: String

  @Flag var form: Form = .text

  @Flag(help: "Add cards to cut out: the term in front, meaning and question on the back.")
  var cards = false

  @Flag(help: "Take every term, not the core of each chapter.")
  var all = false

  func run() throws {
    let desk = try GlossaryDesk(options)
    let glossary = try desk.glossary(named: trade)
    let handout = Handout(
      glossary, year: desk.today.fields.year, size: all ? .all : .core, hasCards: cards,
      sortedBy: NameOrder.here(glossary.language))
    let text =
      switch form {
      case .text: HandoutText.text(handout)
      case .markdown: HandoutMarkdown.text(handout)
      case .html: HandoutHTML.text(handout)
      }
    print(text, terminator: "")
  }
}
