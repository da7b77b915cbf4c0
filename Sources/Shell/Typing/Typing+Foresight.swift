import Accounts
import Coach
import Texts

extension Typing {
  /// What Enter would do, found by trying it: nothing is kept of the trial.
  package func foresee(_ line: String) -> Foresight {
    guard session.question == nil, !line.allSatisfy(\.isWhitespace) else { return Foresight() }
    let lines = line.split(separator: "\n").count
    if lines > 1 { return Foresight("one note of \(lines) lines") }
    if let command = TypedCommand(line, bare: session.call == nil) {
      let seen = foresee(command, line)
      return isHushed ? Foresight(mistakes: seen.mistakes) : seen
    }
    guard !isHushed, session.call != nil else { return Foresight() }
    switch Typed(line).kind {
    case .pick(let mark): return picked(mark)
    case .words(let text): return heard(text)
    default: return Foresight()
    }
  }

  /// `1`, `w`: the line that is said.
  private func picked(_ mark: String) -> Foresight {
    let line =
      switch mark {
      case "w": session.call?.warm
      case "t": session.call?.trade
      default:
        Int(mark).flatMap {
          session.latest.indices.contains($0 - 1) ? session.latest[$0 - 1] : nil
        }
      }
    return Foresight(line.map { "said: \($0.text)" })
  }

  /// What plain words in a call are taken for.
  private func heard(_ text: String) -> Foresight {
    guard text.contains(" "), text.utf8.count > 7 else { return Foresight() }
    if let promise = session.promised(text, context) {
      return trial("promise \(promise)").map { Foresight("+ would note \($0)") } ?? Foresight()
    }
    guard let found = hearing?.likeliest(in: text, leaning: leaning), found.nature != .listen else {
      return Foresight()
    }
    return Foresight("will be heard as \(found.rawValue)")
  }

  private func foresee(_ command: TypedCommand, _ line: String) -> Foresight {
    let usage: Usage
    do throws(Refusal) {
      guard !command.name.isEmpty else { return Foresight() }
      usage = try CommandBook.standard.command(named: command.name).usage
    } catch {
      return unknown(command, error)
    }
    guard !command.isNaming else { return Foresight(usage.summary) }
    let slot = usage.slot(after: [], departments: departments)
    if slot == .customer || session.call == nil && usage.place == .fact {
      let customer = customer(command)
      if usage.place != .fact || !customer.mistakes.isEmpty { return customer }
    }
    if slot == .person { return person(command, usage) }
    if let slip = invoice(command, usage) { return slip }
    return tried(command, usage)
  }

  /// A word of the shell that there is not, or that could be several.
  private func unknown(_ command: TypedCommand, _ refusal: Refusal) -> Foresight {
    guard case .unclear(let words) = refusal else { return Foresight() }
    let name = command.name.lowercased()
    let couldBe = CommandBook.standard.commands.contains { $0.usage.name.hasPrefix(name) }
    return Foresight(words, mistakes: couldBe ? [] : [command.word.range])
  }

  /// The customer that a first argument names.
  private func customer(_ command: TypedCommand) -> Foresight {
    guard let word = command.words.first else { return Foresight(command.usage?.summary) }
    // The beginning of an id goes before a word of a name.
    let ids = customers.beginnings(word.text) ?? 0..<0
    let found = ids.isEmpty ? customers.find(word.text, limit: 4) : NameIndex.Found(beginnings: ids)
    if found.fit != .letters, found.total > 0 {
      let total = found.total
      let names = found.places.prefix(4).map { customers.offers[$0] }
      if let exact = names.first, total == 1 || exact.text == Words.fold(word.text) {
        return Foresight(exact.note)
      }
      return Foresight(names.map(\.text).joined(separator: ", ") + (total > 4 ? " …" : ""))
    }
    guard word.text.first?.isLetter == true, customers.offers.count <= Typing.few else {
      return Foresight()
    }
    let near = NearestWord.nearest(to: Words.fold(word.text), among: customers.offers.map(\.text))
    let shown = Columns.clip(word.text, to: 24)
    guard let found = try? session.candidates(word.text) else {
      // People's names have not been read yet, so that it may still be one of them.
      return Foresight(near.map { "no customer is called `\(shown)`; \($0)?" })
    }
    guard found.isEmpty else { return Foresight() }
    return Foresight(
      "no customer `\(shown)`" + (near.map { "; \($0)?" } ?? ""), mistakes: [word.range])
  }

  /// More customers than these are not compared letter by letter while someone types.
  static let few = 2000

  /// Who speaks now.
  private func person(_ command: TypedCommand, _ usage: Usage) -> Foresight {
    let typed = command.words.map(\.text).joined(separator: " ")
    guard let card = session.ready?.customer, !typed.isEmpty else {
      return Foresight(usage.summary)
    }
    do throws(Refusal) {
      let name = try session.person(named: typed, on: card)
      guard let known = card.people.first(where: { $0.name == name }) else {
        let names = card.people.flatMap { [$0.first, $0.name] }
        let near = NearestWord.nearest(to: typed, among: names)
        return Foresight("\(name), on no card" + (near.map { "; \($0)?" } ?? ""))
      }
      return Foresight([known.name, known.role].compactMap { $0 }.joined(separator: ", "))
    } catch {
      guard case .unclear(let words) = error else { return Foresight() }
      return Foresight(words)
    }
  }

  /// A number where an invoice belongs, or almost one, that is none of theirs.
  private func invoice(_ command: TypedCommand, _ usage: Usage) -> Foresight? {
    guard !own.isEmpty, session.call != nil, usage.arguments.contains("INVOICE") else {
      return nil
    }
    for (index, word) in command.words.enumerated() {
      let bare = word.text.filter { $0 != "#" && $0 != "," }
      let isNumber = bare.count > 2 && bare.allSatisfy(\.isNumber)
      let isUnfinished = word == command.unfinished && invoices.contains { $0.text.hasPrefix(bare) }
      guard isNumber, !own.contains(bare), !isUnfinished else { continue }
      let before = index > 0 ? command.words[index - 1].text.lowercased() : ""
      let isMeant = before == "for" || index == 0 && usage.pieces.first == "INVOICE"
      let near = invoices.lazy.map(\.text).first {
        $0.utf8.count == bare.utf8.count && NearestWord.distance($0, bare) == 1
      }
      guard isMeant || near != nil else { continue }
      let taken = isMeant ? "" : ", so an amount"
      return Foresight(
        "no invoice \(bare)\(taken)" + (near.map { "; \($0)?" } ?? ""), mistakes: [word.range])
    }
    return nil
  }
}
