package import Accounts
import Coach

/// A book's own glossary beside ours.
package enum GlossaryDifferencePage {
  /// Lays a difference out: what was added, replaced field by field, and what is the same.
  package static func page(
    _ own: Glossary, ours: Glossary?, width: Int, sortedBy isBefore: (String, String) -> Bool
  ) -> Page {
    var page = Page()
    page.add(Page.Span(" \(Columns.clip(own.name, to: 40))", .strong))
    guard let ours else {
      let count = own.terms.count + own.supplies.count + own.seasons.count + own.trends.count
      page.add(Page.Span(" No glossary of this trade ships; all \(count) entries are your own."))
      return page
    }
    let found = GlossaryDifference(own: own, ours: ours)
    add("added    ", found.added, isBefore, to: &page, width: width)
    for one in found.replaced.sorted(by: { isBefore($0.name, $1.name) }) {
      page.add(Page.Span(" replaced ", .dim), Page.Span(Columns.clip(one.name, to: width - 12)))
      for change in one.changes { add(change, to: &page, width: width) }
    }
    add("as ours  ", found.same, isBefore, to: &page, width: width)
    if !found.same.isEmpty {
      page.add(Page.Span("          these could be taken out", .dim))
    }
    page.add(Page.Span(" \(found.kept) of ours stand as they ship.", .dim))
    return page
  }

  private static func add(
    _ label: String, _ names: [String], _ isBefore: (String, String) -> Bool, to page: inout Page,
    width: Int
  ) {
    guard !names.isEmpty else { return }
    let text = names.sorted(by: isBefore).joined(separator: ", ")
    page.add(label: " \(label)", text, width: width)
  }

  private static func add(
    _ change: GlossaryDifference.Change, to page: inout Page, width: Int
  ) {
    let field = change.field.padding(12)
    page.add(label: "   \(field)ours   ", change.ours ?? "-", textStyle: .dim, width: width)
    page.add(label: "   \("".padding(12))yours  ", change.own ?? "-", width: width)
  }
}
