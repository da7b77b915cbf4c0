import Accounts
import Coach

/// `done N [TEXT]`: our own word, or a favor, is done.
package struct DoneCommand: WordsCommand {
  package static let usage = Usage(
    name: "done", arguments: "[N] [TEXT]",
    summary: "Say that our own word or a favor is done; alone it lists them",
    example: "done 1 rang Robert with credit's answer", place: .fact, launches: true)

  let words: String

  package func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect] {
    let (target, words) = try session.target(self.words, turn: turn)
    let all = try session.dossier(target.customer).ownWords().filter { $0.id != nil }
    let open = all.filter(\.isOurWord) + all.filter { !$0.isOurWord }
    guard !open.isEmpty else { throw .unclear("nothing of ours is open with \(target.customer)") }
    let halves = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = halves.first else { return [.show(DoneCommand.list(open, turn))] }
    let number = Int(first)
    if open.count > 1, number == nil {
      throw .unclear("which one? `/done` lists them, `/done 1 \(words)` names the first")
    }
    guard let word = number.map({ open.indices.contains($0 - 1) ? open[$0 - 1] : nil }) ?? open[0],
      let id = word.id
    else {
      throw .unclear("there are \(open.count); `/done` lists them")
    }
    let text = number == nil ? words : halves.count == 2 ? halves[1] : ""
    let body = Fact.Body.done(id, why: text.isEmpty ? nil : text)
    let fact = target.fact(body, by: session.collector)
    let page = Page(" noted  done: \(word.text)", .good)
    return [.record(fact), .show(page)]
  }

  private static func list(_ open: [OwnWord], _ turn: Turn) -> Page {
    var page = Page()
    for (index, word) in open.enumerated() {
      let by = word.by.map { ", by \($0.spoken)" } ?? ""
      let whom = word.department.map { "\($0): " } ?? ""
      let late = word.isOverdue(at: turn.now)
      page.add(
        Page.Span("  \(index + 1) ", .strong),
        Page.Span("\(whom)\(word.text)\(by)", late ? .careful : .plain))
    }
    return page
  }
}
