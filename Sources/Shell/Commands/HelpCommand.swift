import Accounts

/// `help`: the words of the shell.
package struct HelpCommand: ShellCommand {
  package static let usage = Usage(
    name: "help", arguments: "[WORD]",
    summary: "List the words that are valid here, or explain one",
    example: "help promise", place: .anywhere)

  private let topic: String

  package init(arguments: String) throws(Refusal) {
    topic = arguments.drop { $0 == "/" }.lowercased()
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    guard topic.isEmpty else { return [.show(try HelpCommand.page(on: topic))] }
    return [.show(HelpCommand.list(inCall: session.call != nil, width: turn.width))]
  }

  /// The help on one word, at most ten lines.
  static func page(on topic: String) throws(Refusal) -> Page {
    let usage = try CommandBook.standard.command(named: topic).usage
    var page = Page()
    page.add(Page.Span(" /\(usage.name) \(usage.arguments)", .strong))
    page.add(Page.Span("   \(usage.summary)."))
    page.add(Page.Span("   as in  ", .dim), Page.Span("/\(usage.example)"))
    if !usage.also.isEmpty {
      page.add(
        Page.Span("   also   ", .dim), Page.Span(usage.also.map { "/\($0)" }.joined(separator: " "))
      )
    }
    if usage.place == .fact {
      page.add(
        Page.Span("   outside a call name the customer first: ", .dim),
        Page.Span("/\(usage.name) harlow …"))
    }
    return page
  }

  /// The words that are valid here, in groups.
  static func list(inCall: Bool, width: Int) -> Page {
    var page = Page()
    if inCall {
      page.add(Page.Span(" plain words  "), Page.Span("what they just said", .dim))
      page.add(Page.Span(" 1 2 w t      "), Page.Span("I said that line", .dim))
      page.add(Page.Span(" +            "), Page.Span("note what the card proposes", .dim))
    } else {
      page.add(Page.Span(" plain words  "), Page.Span("search everything", .dim))
    }
    page.add(
      Page.Span(" ? WORD       "),
      Page.Span("a term, a person, an invoice; ? why explains the screen", .dim))
    let places: Set<Usage.Place> = inCall ? [.call, .fact, .anywhere] : [.anywhere, .fact]
    let words = CommandBook.standard.commands.map { $0.usage }.filter { places.contains($0.place) }
    for row in Columns.wrap(words.map { "/\($0.name)" }.joined(separator: " "), to: width - 2) {
      page.add(Page.Span(" \(row)"))
    }
    page.add(Page.Span(" /help WORD explains one; the beginning of a word is enough.", .dim))
    return page
  }
}
