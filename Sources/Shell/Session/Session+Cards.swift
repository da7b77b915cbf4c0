import Accounts
import Coach

extension Session {
  /// What a line says: one situation, or the two that stand in two parts of it.
  static func said(_ found: [HeardSituation]) -> [HeardSituation] {
    Array(found.prefix(found.first?.hasOwnPart == true ? 2 : 1))
  }

  /// What may well have been meant: what was said, and what else has 3 chances in 100 and more.
  static func likely(_ found: [HeardSituation]) -> [HeardSituation] {
    let count = said(found).count
    return found.prefix(count) + found.dropFirst(count).filter { $0.score >= 0.03 }
  }

  /// Shows the card of what was said, both when a line said two things; the runners-up in one line.
  mutating func cards(
    _ found: [HeardSituation], _ prompts: [Situation: Prompt], turn: Turn
  ) throws(Refusal) -> [Effect] {
    var said = Session.said(found)
    guard let best = said.first else { return [] }
    let isListening = best.situation.nature == .listen
    if isListening { said = [best] }
    for one in said {
      guard let silence = one.situation.silence, call?.quiet.contains(silence) == false else {
        continue
      }
      call?.quiet.append(silence)
    }
    var scene = try scene(turn: turn)
    var page = Page()
    let mentions = Capture.mentions(
      in: call?.heard?.text ?? "", CaptureContext(scene.dossier, now: turn.now))
    let possible = said.flatMap { prompts[$0.situation]?.notes ?? [] }
    proposal = isListening ? [] : scene.proposals(possible, heard: mentions)
    let notes = isListening ? Notes() : notes(turn: turn)
    // A day named before is not what is talked of now.
    scene.day = mentions.day
    let spoken = PromisedScene(scene, promises: notes.promises, isVague: notes.isInDoubt)
    add(linesFor: said.map(\.situation), prompts, spoken, to: &page, turn: turn)
    if !isListening {
      page.lines += notes.page(width: turn.width).lines
      add(runnersUp: found, after: said.count, to: &page, width: turn.width)
    }
    explain(found, prompts[best.situation], scene)
    return [.show(page)]
  }

  /// Adds up to three lines to say; of two situations up to two each, the second with its name.
  private mutating func add(
    linesFor said: [Situation], _ prompts: [Situation: Prompt], _ scene: PromisedScene,
    to page: inout Page,
    turn: Turn
  ) {
    latest = []
    let room = said.first?.nature == .listen ? 1 : said.count > 1 ? 2 : 3
    for situation in said {
      let lines = scene.lines(of: prompts[situation]?.say ?? []).prefix(room)
      if situation != said.first, !lines.isEmpty {
        page.add(Page.Span("        and \(situation.rawValue):", .dim))
      }
      for (index, line) in lines.enumerated() {
        latest.append(
          Suggestion(
            kind: .answer, key: "\(situation.rawValue)-\(index + 1)", text: line,
            why: "answers \(situation.rawValue)"))
        page.add(label: "      \(latest.count) ", line, style: .strong, width: turn.width)
      }
    }
  }

  /// Adds what else it may have been, as much as stands in one line.
  private func add(
    runnersUp found: [HeardSituation], after count: Int, to page: inout Page, width: Int
  ) {
    var line = "        or:"
    for (place, one) in found.enumerated().dropFirst(count).prefix(3) {
      let other = " \(one.situation.rawValue) +\(place + 1) "
      guard line.count + other.count <= width else { break }
      line += other
    }
    if line.hasSuffix(" ") { page.add(Page.Span(String(line.dropLast()), .dim)) }
  }

  private mutating func explain(_ found: [HeardSituation], _ prompt: Prompt?, _ scene: Scene) {
    reasons = found.prefix(3).map { one in
      let words = one.because.map { "\"\($0)\"" }.joined(separator: " ")
      let example = one.nearest.filter { $0 != "\"" }
      let near = example.isEmpty ? "" : ", nearest: \"\(example)\""
      return "\(one.situation.rawValue): \(words)\(near)"
    }
    if let sibling = prompt?.sibling, let parts = prompt?.parts.flatMap(scene.filled) {
      reasons.append("to tell it from \(sibling.rawValue) ask: \(parts)")
    }
  }
}
