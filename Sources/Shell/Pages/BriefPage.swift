import Accounts
package import Coach

/// The first screen of a call: at most one screen of 80 by 24, with room left for the first answer.
package struct BriefPage {
  /// What is shown.
  package private(set) var page: Page
  /// The numbered lines on it.
  package let numbered: [Suggestion]
  /// The rapport line on it.
  package let warm: Suggestion?
  /// The trade line on it.
  package let trade: Suggestion?
  /// Why each line stands there.
  package let reasons: [String]

  /// Lays a brief out.
  ///
  /// - Parameters:
  ///   - brief: what was chosen for the moment.
  ///   - clock: the customer's local time, such as `New York Mon 10:42`.
  ///   - width: the screen's columns.
  package init(_ brief: Brief, clock: String, width: Int) {
    var page = Page()
    let room = max(30, width - 1)
    for (index, line) in brief.opening.enumerated() {
      BriefPage.add(line, clock: index == 0 ? clock : "", strong: index == 0, to: &page, room: room)
    }
    page.gap()
    let warm = brief.warm.first
    let trade = brief.trade.first
    let talk = BriefPage.talk(warm: warm, trade: trade)
    let asks = BriefPage.asks(brief.ask)
    for rows in brief.warmFirst ? [talk, asks] : [asks, talk] {
      for row in rows { BriefPage.add(row, to: &page, room: room) }
    }
    if let learn = brief.learn {
      BriefPage.add(Row("Learn", "", learn.text, .plain), to: &page, room: room)
    }
    for (index, know) in brief.know.enumerated() {
      BriefPage.add(Row(index == 0 ? "Know" : "", "", know, .dim), to: &page, room: room)
    }
    self.page = page
    self.warm = warm
    self.trade = trade
    numbered = brief.ask.lines
    reasons = BriefPage.reasons(brief)
  }

  /// The same page with what their call is likely about, below the five lines.
  func adding(likely: String, width: Int) -> BriefPage {
    var more = self
    let line = [Page.Span(" Maybe ", .dim), Page.Span(Columns.clip(likely, to: width - 8))]
    let end = page.lines.firstIndex(of: []) ?? page.lines.endIndex
    more.page.lines.insert(line, at: end)
    return more
  }

  private struct Row {
    let label: String
    let mark: String
    let text: String
    let style: Page.Style

    init(_ label: String, _ mark: String, _ text: String, _ style: Page.Style) {
      self.label = label
      self.mark = mark
      self.text = text
      self.style = style
    }
  }

  private static func asks(_ choice: AskChoice) -> [Row] {
    var rows = choice.remark.map { [Row("Ask", "", $0, .careful)] } ?? []
    for (index, line) in choice.lines.enumerated() {
      rows.append(Row(rows.isEmpty ? "Ask" : "", "\(index + 1)", line.text, .plain))
    }
    return rows
  }

  private static func talk(warm: Suggestion?, trade: Suggestion?) -> [Row] {
    var rows: [Row] = []
    if let warm { rows.append(Row("Warm", "w", warm.text, .plain)) }
    if let trade { rows.append(Row(rows.isEmpty ? "Warm" : "", "t", trade.text, .plain)) }
    return rows
  }

  private static func add(_ row: Row, to page: inout Page, room: Int) {
    let label = " " + row.label.padding(6)
    let mark = row.mark.isEmpty ? "" : row.mark + " "
    for (index, piece) in pieces(of: row, room: room - 7 - mark.count).enumerated() {
      let lead = index == 0 ? Page.Span(label, .dim) : Page.Span(String(repeating: " ", count: 7))
      let key =
        index == 0 ? Page.Span(mark, .strong) : Page.Span(String(repeating: " ", count: mark.count))
      page.add(lead, key, Page.Span(piece, row.style))
    }
  }

  /// What is said aloud stands whole, however narrow the screen; else two rows, and what is cut says so.
  private static func pieces(of row: Row, room: Int) -> [String] {
    let pieces = Columns.wrap(row.text, to: room)
    guard row.style == .dim, pieces.count > 2 else { return pieces }
    let isRoom = Columns.width(pieces[1]) < room
    return [pieces[0], isRoom ? pieces[1] + "…" : Columns.clip(pieces[1] + " …", to: room)]
  }

  private static func add(
    _ line: BriefLine, clock: String, strong: Bool, to page: inout Page, room: Int
  ) {
    let label = line.label.isEmpty ? " " : " " + line.label.padding(6)
    let taken = Columns.width(label) + (clock.isEmpty ? 0 : Columns.width(clock) + 2)
    let limit = line.label.isEmpty ? 1 : 2
    let rows = Columns.join(line.parts, to: room - taken, lines: limit)
    for (index, text) in rows.enumerated() {
      let lead = index == 0 ? label : String(repeating: " ", count: Columns.width(label))
      var spans = [Page.Span(lead, .dim), Page.Span(text, strong ? .strong : .plain)]
      if !clock.isEmpty, index == 0 {
        let gap = room - Columns.width(lead) - Columns.width(text) - Columns.width(clock)
        spans.append(Page.Span(String(repeating: " ", count: max(2, gap)) + clock, .dim))
      }
      page.lines.append(spans)
    }
  }

  private static func reasons(_ brief: Brief) -> [String] {
    var reasons: [String] = []
    for line in brief.opening {
      reasons.append("\(line.label.isEmpty ? "Who" : line.label): \(line.why)")
    }
    for (index, line) in brief.ask.lines.enumerated() {
      reasons.append("\(index + 1): \(line.why)")
    }
    if let remark = brief.ask.remark { reasons.append("Ask: \(remark)") }
    if let warm = brief.warm.first { reasons.append("w: \(warm.why)") }
    if let trade = brief.trade.first { reasons.append("t: \(trade.why)") }
    if let learn = brief.learn { reasons.append("Learn: \(learn.why)") }
    return reasons
  }
}

extension String {
  /// The text with blanks behind it up to a width in columns.
  func padding(_ width: Int) -> String {
    let missing = width - Columns.width(self)
    return missing > 0 ? self + String(repeating: " ", count: missing) : self
  }
}
