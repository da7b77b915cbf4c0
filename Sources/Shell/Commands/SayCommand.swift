import Accounts
import Coach

/// `say …`: looks at my own sentence before I say it.
package struct SayCommand: ShellCommand {
  package static let usage = Usage(
    name: "say", arguments: "SENTENCE", summary: "Look at your own sentence before you say it",
    example: "say Could 4471 go in Wednesday's run?", place: .call)

  private let sentence: String

  package init(arguments: String) throws(Refusal) {
    guard !arguments.isEmpty else {
      throw .unclear("which sentence? `/\(SayCommand.usage.example)`")
    }
    sentence = arguments
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, _) = try session.target("", turn: turn)
    let judgement = try session.tone().judge(sentence)
    let fact = target.fact(.said(sentence), by: session.collector)
    guard judgement.verdict != .courteous else {
      let doubt = judgement.doubt.map { "Noted; some may hear it as \($0.rawValue)." }
      return [.record(fact), .show(Page(" \(doubt ?? "Kindly said; noted.")", .good))]
    }
    var page = Page()
    let because = judgement.because.map { "\"\($0)\"" }.joined(separator: ", ")
    page.add(
      Page.Span(" Hm     ", .careful),
      Page.Span("this sounds \(judgement.verdict.rawValue): \(because)"))
    session.latest = []
    if let instead = judgement.instead {
      page.add(Page.Span("      1 ", .strong), Page.Span(instead))
      session.latest = [
        Suggestion(kind: .answer, key: "instead", text: instead, why: "the same wish as an ask")
      ]
    }
    page.add(Page.Span("        kept as you typed it; nothing was said for you", .dim))
    return [
      .record(target.fact(.note("thought of saying: \(sentence)"), by: session.collector)),
      .show(page),
    ]
  }
}
