package import Accounts
package import Coach
package import Texts

/// What a trainer is told about a glossary: mistakes with their place, then what could be filled in.
package enum GlossaryCheckPage {
  /// The rules by which a glossary is looked at on a day: this screen's columns, the coach's tone.
  package static func rules(
    on day: Day, beside: Glossary?, tone: @escaping @Sendable () -> Tone
  ) -> GlossaryRules {
    GlossaryRules(year: day.fields.year, beside: beside, width: { Columns.width($0) }) { sentence in
      let heard = tone().judge(sentence)
      guard heard.verdict != .courteous else { return nil }
      return .init(
        verdict: heard.verdict.rawValue, because: heard.because, instead: heard.instead)
    }
  }

  /// Lays reports out, all files together.
  ///
  /// - Parameters:
  ///   - reports: one for each file.
  ///   - isWhole: whether every gap is listed; else the first ten.
  ///   - width: the columns there are.
  /// - Returns: the page, its counts last.
  package static func page(
    _ reports: [GlossaryCheck.Report], isWhole: Bool, width: Int
  ) -> Page {
    let findings = reports.flatMap(\.findings)
    let gaps = reports.flatMap(\.gaps)
    var page = Page()
    for finding in findings { add(finding, to: &page, width: width) }
    let shown = isWhole ? gaps : Array(gaps.prefix(10))
    if !gaps.isEmpty { page.add(Page.Span(" Could be filled in:", .dim)) }
    for gap in shown {
      for row in Columns.wrap("\(gap.place): \(gap.message)", to: width - 2) {
        page.add(Page.Span(" " + row))
      }
    }
    if shown.count < gaps.count {
      page.add(Page.Span(" and \(gaps.count - shown.count) more; --all shows them", .dim))
    }
    page.gap()
    page.add(count(findings, gaps))
    return page
  }

  private static func count(_ findings: [Finding], _ gaps: [Finding]) -> Page.Span {
    let errors = findings.count { $0.severity == .error }
    let fill = gaps.isEmpty ? "" : ", \(gaps.count) to fill in"
    guard !findings.isEmpty else {
      return Page.Span(" Everything reads well\(fill).", .good)
    }
    return Page.Span(
      " \(errors) to mend, \(findings.count - errors) to know\(fill).",
      errors > 0 ? .careful : .dim)
  }

  /// A finding as `check` shows it, its sentences wrapped.
  private static func add(_ finding: Finding, to page: inout Page, width: Int) {
    let style: Page.Style = finding.severity == .error ? .careful : .plain
    let lines = finding.page(width: width).split(separator: "\n").map(String.init)
    for (index, line) in lines.enumerated() {
      let isSentence = index == 0 || index == lines.count - 1
      let rows = isSentence ? Columns.wrap(line, to: width - 3) : [line]
      for (row, text) in rows.enumerated() {
        page.add(Page.Span(row > 0 ? "  " + text : text, style))
      }
    }
    page.add()
  }
}
