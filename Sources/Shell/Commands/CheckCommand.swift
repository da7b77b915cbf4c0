package import Texts

/// `check`: reads everything and says what is wrong.
package struct CheckCommand: ShellCommand {
  package static let usage = Usage(
    name: "check", summary: "Read the whole book and show what should be mended, and how",
    example: "check", place: .anywhere, launches: true)

  package init(arguments: String) throws(Refusal) {}

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    guard let findings = session.material.findings else { throw .missing(.findings) }
    session.material.findings = nil
    return [.show(CheckCommand.page(findings, width: turn.width))]
  }

  /// Every finding with its line and a caret, and the count.
  package static func page(_ findings: [Finding], width: Int) -> Page {
    guard !findings.isEmpty else { return Page(" Everything reads well.", .good) }
    var page = Page()
    for finding in findings.sorted() {
      page.lines +=
        Page(finding.page(width: width), finding.severity == .error ? .careful : .plain).lines
      page.add()
    }
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    page.add(
      Page.Span(" \(errors) to mend, \(warnings) to know.", errors > 0 ? .careful : .dim))
    return page
  }
}
