import Accounts
import ArgumentParser
import Texts

/// `courtesy glossary export TRADE`: the terms for another program.
struct GlossaryExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a glossary for another program: TBX, SKOS or CSV.",
    discussion: """
      As in: courtesy glossary export bridges --tbx > bridges.tbx. All of a term goes with it. What \
      no format can hold: trends, seasons and products. TBX and SKOS hold a near name only if it is \
      a term of the glossary, and SKOS then names the term itself. What is left out is told on the \
      standard error.
      """)

  /// The format.
  enum Form: String, EnumerableFlag {
    case tbx, skos, csv

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .tbx: "TBX-Basic, version 3 (ISO 30042:2019)."
      case .skos: "SKOS in Turtle."
      case .csv: "Comma-separated values with a header."
      }
    }

    /// The glossary in this format.
    func sent(_ glossary: Glossary) -> Exchange.Sent {
      switch self {
      case .tbx: TBXGlossary.text(glossary)
      case .skos: SKOSGlossary.text(glossary)
      case .csv: CSVGlossary.text(glossary)
      }
    }
  }

  @OptionGroup var options: GlossaryOptions

  @Argument(help: "A trade.")
  var trade: String

  @Flag var form: Form

  func run() throws {
    let glossary = try GlossaryDesk(options).glossary(named: trade)
    let sent = form.sent(glossary)
    print(sent.text, terminator: "")
    for line in sent.left { StandardError.write("left out: \(line)") }
  }
}
