package import Accounts
import Coach
import Texts

/// Facts as a person reads them: a call is a short paragraph.
///
/// The head ends with the call's id and each fact begins with its number, which `fix` and `void` take:
/// `#7k3f9q2m.4`.
package enum JournalPage {
  /// The journal's own lines, the oldest first; of more than `limit` the latest.
  package static func lines(_ facts: [Fact], limit: Int = .max) -> Page {
    Page(lines: facts.suffix(limit).map { [Page.Span(JournalFormat.line(for: $0))] })
  }

  /// Calls and single facts, the latest first.
  ///
  /// - Parameters:
  ///   - facts: facts as they stand, oldest first.
  ///   - width: the screen's columns.
  ///   - limit: how many calls at most; a last line counts the others.
  /// - Returns: a short paragraph for each.
  package static func page(_ facts: [Fact], width: Int, limit: Int = .max) -> Page {
    var order: [String] = []
    var groups: [String: [Fact]] = [:]
    for (index, fact) in facts.enumerated() {
      let key = fact.id?.call ?? "-\(index)"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(fact)
    }
    var page = Page()
    for key in order.suffix(limit).reversed() {
      guard let group = groups[key] else { continue }
      page.lines += paragraph(group, width: width).lines
    }
    if order.count > limit {
      page.add(
        Page.Span(
          " and \(order.count - limit) earlier ones; words, --since or --last narrow or widen", .dim
        ))
    }
    return page
  }

  /// One conversation.
  static func talk(_ talk: Talk, width: Int) -> Page {
    paragraph(talk.facts, width: width)
  }

  private static func paragraph(_ facts: [Fact], width: Int) -> Page {
    guard let first = facts.first else { return Page() }
    let people = facts.compactMap(\.person).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let how = facts.lazy.compactMap { fact -> String? in
      if case .call(let kind, _) = fact.body { return Describe.began(kind) }
      return nil
    }.first
    let end = facts.lazy.compactMap { fact -> String? in
      if case .end(let ending) = fact.body, ending != .talked { return Describe.ended(ending) }
      return nil
    }.first
    var page = Page()
    let mark = "  @\(first.collector)" + (first.id.map { "  #\($0.call)" } ?? "")
    let head = [
      first.customer?.text, people.isEmpty ? nil : people.joined(separator: ", "), how, end,
    ]
    .compactMap { $0 }.joined(separator: " · ")
    page.add(
      Page.Span(" \(first.moment)  ", .dim),
      Page.Span(Columns.clip(head, to: width - 20 - Columns.width(mark)), .strong),
      Page.Span(mark, .dim))
    // Talking points that were used are shown only where they are all that was found.
    let isAboutUse = facts.allSatisfy { $0.body.word == "used" }
    for fact in facts {
      switch fact.body {
      case .call, .end: continue
      case .used where !isAboutUse: continue
      default: break
      }
      let number = fact.id.map { String($0.number) } ?? "-"
      let text = Columns.clip(Describe.short(fact.body), to: 5 * (width - 7))
      page.add(label: " " + number.padding(4), text, width: width)
    }
    return page
  }
}
