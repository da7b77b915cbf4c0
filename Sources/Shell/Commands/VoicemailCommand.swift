import Accounts
import Coach

/// `vm`: what to say to a voicemail or a colleague, which names no amount.
package struct VoicemailCommand: ShellCommand {
  package static let usage = Usage(
    name: "vm", also: ["voicemail"], arguments: "[with NAME]",
    summary: "Show what to say to their voicemail, without any amount",
    example: "vm", place: .call)

  private let colleague: String?

  package init(arguments: String) throws(Refusal) {
    let words = arguments.split(separator: " ").map(String.init)
    colleague = words.first == "with" ? words.dropFirst().joined(separator: " ") : nil
  }

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let card = try session.card(try session.theCall().customer)
    var colleague = colleague
    if let name = colleague, !name.isEmpty {
      colleague = try session.person(named: name, on: card)
    }
    let scene = try session.scene(turn: turn)
    let resting = scene.dossier.resting(for: scene.contact?.name, on: turn.now.day)
    let facts = scene.conditions()
    let isWithColleague = colleague?.isEmpty == false
    let lines = scene.dossier.lines.filter {
      $0.purpose == .message && $0.key.hasPrefix("with-") == isWithColleague
        && scene.holds($0.when, facts: facts) && !resting.contains($0.key)
    }.compactMap { line in
      scene.filled(line.text).map {
        Suggestion(kind: .answer, key: line.key, text: $0, why: "names no amount")
      }
    }
    session.call?.leftMessage = true
    session.call?.unanswered = []
    var page = Page()
    let shown = Array(lines.prefix(2))
    for (index, line) in shown.enumerated() {
      page.add(label: "      \(index + 1) ", line.text, style: .strong, width: turn.width)
    }
    if let phone = scene.us?.phone {
      page.add(Page.Span("        "), Page.Span("and our number: \(phone)"))
    }
    page.add(
      Page.Span("        no amount, no invoice: others may be listening. `/bye` ends it.", .dim))
    session.latest = shown
    session.proposal = []
    guard let colleague, !colleague.isEmpty else { return [.show(page)] }
    session.call?.messageWith = colleague
    return [.show(page)]
  }
}
