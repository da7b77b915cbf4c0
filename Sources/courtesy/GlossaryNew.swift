import Accounts
import ArgumentParser
import Book
import Shell
import Texts

/// `courtesy glossary new TRADE`: a glossary of the book's own, to be filled in.
struct GlossaryNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a glossary of your own from a template that explains itself.",
    discussion: """
      Writes Glossaries/TRADE.md in the book, and never over a file. Twenty terms are enough to \
      begin. A customer whose trade has no glossary is no mistake.
      """)

  @OptionGroup var options: GlossaryOptions

  @Argument(help: "The trade's id, such as signs.")
  var trade: String

  func run() throws {
    let desk = try GlossaryDesk(options)
    let folder = try desk.book("new")
    let trade = try GlossaryNew.token(trade)
    let ours = GlossaryDesk.shipped(GlossaryDesk.path(trade))
    let name =
      ours?.name ?? trade.text.split(separator: "-").joined(separator: " ").capitalizedFirst
    let text = GlossaryFormat.template(trade: trade, name: name, addsTo: ours != nil)
    try folder.writeNew(GlossaryDesk.path(trade), Array(text.utf8))
    var page = Page()
    page.add(Page.Span(" \(GlossaryDesk.path(trade)) is ready", .good))
    page.add(
      Page.Span(
        ours == nil
          ? " Twenty terms are enough to begin; the notes in it say how."
          : " It adds to ours of \(ours?.terms.count ?? 0) terms, and replaces those of the same name."
      ))
    page.add(Page.Span(" courtesy glossary check \(trade) reads it as a trainer would", .dim))
    options.show(page)
  }

  /// A trade's id as it was typed, or how it could be written.
  static func token(_ text: String) throws -> Token {
    guard let token = Token(text) else {
      let shown = Columns.clip(Clean.line(text), to: 40)
      let other = slug(text)
      throw Complaint(
        "`\(shown)` is no trade's id; use lower-case letters, digits and hyphens, such as `\(Token(other) == nil ? "signs" : other)`"
      )
    }
    return token
  }
}

extension GlossaryDesk {
  /// The book in which something is written.
  func book(_ tool: String) throws -> BookFolder {
    guard let folder else {
      throw Complaint(
        "this folder is no book: it has no courtesy.md; `courtesy --book DIR glossary \(tool) …` names one"
      )
    }
    return folder
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
