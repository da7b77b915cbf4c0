import Accounts
import Shell

/// How lines that were stored and are no longer in the journal are spoken of.
enum MissingLines {
  /// What is missing, and the word that brings it back; nothing when nothing is.
  static func offer(_ lost: [Fact], width: Int) -> Page {
    var page = Page()
    guard !lost.isEmpty else { return page }
    let lines = lost.count == 1 ? "1 line is" : "\(lost.count) lines are"
    page.add(
      Page.Span(" missing", .careful),
      Page.Span(" \(lines) no longer in your journal, as after an editor's save; /putback"))
    for fact in lost.prefix(3) {
      let words = "\(fact.moment.day) \(fact.customer?.text ?? "-")  \(Describe.short(fact.body))"
      page.add(Page.Span("         \(Columns.clip(words, to: width - 10))", .dim))
    }
    return page
  }

  /// What was done about it.
  static func settled(_ lost: [Fact], _ effect: Effect) -> Page {
    guard !lost.isEmpty else { return Page(" no line is missing", .dim) }
    let lines = lost.count == 1 ? "1 line" : "\(lost.count) lines"
    return effect == .letGo
      ? Page(" \(lines) will not be offered again", .dim) : Page(" noted  \(lines) put back", .good)
  }
}
