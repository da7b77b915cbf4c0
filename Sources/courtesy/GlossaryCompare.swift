import Accounts
import ArgumentParser
import Shell
import Texts

/// `courtesy glossary diff`: the book's own glossary beside what ships.
struct GlossaryCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what your own glossary adds to ours and replaces in it.",
    discussion: """
      Field by field, as both stand now: after an upgrade too, when what ships may have changed \
      under a term of yours.
      """)

  @OptionGroup var options: GlossaryOptions

  @Argument(help: "A trade; else all of the book's own.")
  var trade: String?

  func run() throws {
    let desk = try GlossaryDesk(options)
    _ = try desk.book("diff")
    let known = desk.ownTrades
    let wanted = try trade.map { try [GlossaryNew.token($0)] } ?? known
    guard !wanted.isEmpty else {
      throw Complaint(
        "the book has no glossary of its own; `courtesy glossary new TRADE` begins one")
    }
    let order = NameOrder.here(nil)
    for (number, trade) in wanted.enumerated() {
      guard let bytes = try desk.own(trade) else { throw desk.unknown(trade.text, among: known) }
      let path = GlossaryDesk.path(trade)
      guard let own = GlossaryFormat.read(bytes, file: path).glossary else { continue }
      if number > 0 { print() }
      options.show(
        GlossaryDifferencePage.page(
          own, ours: GlossaryDesk.shipped(path), width: 80, sortedBy: order))
    }
  }
}
