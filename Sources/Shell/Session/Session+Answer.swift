import Accounts
import Coach
import Texts

extension Session {
  /// Does what a typed line says.
  mutating func answer(_ typed: Typed, turn: Turn) throws(Refusal) -> [Effect] {
    if undoable.last?.isEmpty != true { undoable.append([]) }
    if let question, let effects = try reply(typed, to: question, turn: turn) { return effects }
    switch typed.kind {
    case .empty: return []
    case .command(let line):
      return try CommandBook.standard.parse(line).run(in: &self, turn: turn)
    case .lookup(let words): return try lookup(words, turn: turn)
    case .agree(let words): return try agree(words, turn: turn)
    case .pick(let mark): return try pick(mark, turn: turn)
    case .pasted(let lines):
      return try NoteCommand(arguments: lines.joined(separator: " / ")).run(in: &self, turn: turn)
    case .words(let text): return try plain(text, turn: turn)
    }
  }

  /// Plain words: what the customer said in a call, a search at the desk.
  private mutating func plain(_ text: String, turn: Turn) throws(Refusal) -> [Effect] {
    let word = text.split(separator: " ").first.map { $0.lowercased() } ?? ""
    if text.lowercased() == word, ["quit", "exit", "q", "help", "bye"].contains(word),
      word != "bye" || call != nil
    {
      return try CommandBook.standard.parse(word).run(in: &self, turn: turn)
    }
    if call != nil { return try hear(text, turn: turn) }
    let isCommand = CommandBook.standard.commands.contains { $0.usage.name == word }
    if isCommand { return try CommandBook.standard.parse(text).run(in: &self, turn: turn) }
    return try search(text, turn: turn)
  }

  /// The answer to a pending question, or `nil` when the line is none.
  private mutating func reply(
    _ typed: Typed, to question: Question, turn: Turn
  ) throws(Refusal) -> [Effect]? {
    switch question {
    case .leave: return answerLeave(typed)
    case .used(let call, let customer, let began, let number, let points):
      self.question = nil
      let id = FactID(call: call, number: number)
      let said: [Suggestion]
      var rest: [Effect] = []
      switch typed.kind {
      case .empty: said = points
      case .pick("w"): said = points.filter { $0.kind == .warm }
      case .pick("t"): said = points.filter { $0.kind == .trade }
      case .words("-"), .words("n"), .words("no"), .words("none"): return []
      default:
        said = points
        rest = try answer(typed, turn: turn)
      }
      let fact = Fact(
        moment: began, customer: customer, collector: collector, person: nil,
        body: .used(said.map(\.usedWord)), id: id)
      return (said.isEmpty ? [] : [.record(fact)]) + rest
    case .reading(let lines):
      guard case .pick(let mark) = typed.kind, let number = Int(mark) else {
        if case .empty = typed.kind { return [] }
        self.question = nil
        return nil
      }
      guard lines.indices.contains(number - 1) else {
        throw .unclear("there are \(lines.count) readings; type 1 to \(lines.count)")
      }
      self.question = nil
      return try CommandBook.standard.parse(lines[number - 1]).run(in: &self, turn: turn)
    }
  }

  /// `1`, `w` …: I said that one.
  private mutating func pick(_ mark: String, turn: Turn) throws(Refusal) -> [Effect] {
    guard call != nil else {
      if let number = Int(mark), latest.indices.contains(number - 1) {
        return try CommandBook.standard.parse(latest[number - 1].text).run(in: &self, turn: turn)
      }
      throw .unclear("`\(mark)` picks a line of a call; no call is open")
    }
    let chosen: Suggestion?
    switch mark {
    case "w": chosen = call?.warm
    case "t": chosen = call?.trade
    default: chosen = Int(mark).flatMap { latest.indices.contains($0 - 1) ? latest[$0 - 1] : nil }
    }
    guard let chosen else {
      throw .unclear(
        latest.isEmpty
          ? "no line `\(mark)` is on the screen; `/talk` shows some"
          : "there is no line `\(mark)`; type 1 to \(latest.count)")
    }
    let (target, _) = try target("", turn: turn)
    var facts = [target.fact(.said(chosen.text), by: collector)]
    if chosen.kind != .answer {
      facts.append(target.fact(.used([chosen.usedWord]), by: collector, offset: 1))
    }
    call?.unanswered.removeAll { $0.key == chosen.key }
    return facts.map(Effect.record)
  }

  /// `+`: note what the card proposes.
  private mutating func agree(_ words: String, turn: Turn) throws(Refusal) -> [Effect] {
    if let number = Int(words) { return try choose(number, turn: turn) }
    guard !proposal.isEmpty else {
      throw .unclear("nothing is proposed to be noted; type what they said, or `/note …`")
    }
    let lines = proposal
    proposal = []
    var records: [Effect] = []
    var shows: [Effect] = []
    for line in lines {
      var ahead = self
      ahead.ahead = records.count
      let effects: [Effect]
      do throws(Refusal) {
        effects = try CommandBook.standard.parse(line).run(in: &ahead, turn: turn)
      } catch {
        guard case .unclear(let words) = error else { throw error }
        shows.append(.show(Page(" left   /\(line): \(words)", .careful)))
        continue
      }
      self = ahead
      for effect in effects {
        if case .record = effect { records.append(effect) } else { shows.append(effect) }
      }
    }
    ahead = 0
    return records + shows
  }
}
