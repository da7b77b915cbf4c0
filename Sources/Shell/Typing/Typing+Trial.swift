import Accounts

extension Typing {
  /// What a command would note, or what is wrong with it.
  func tried(_ command: TypedCommand, _ usage: Usage) -> Foresight {
    let isWords = ["note", "learned"].contains(usage.name)
    guard usage.place == .fact, !isWords, !command.words.isEmpty,
      session.call != nil || customers.offers.count <= Typing.few
    else { return Foresight(usage.summary) }
    let line = ([usage.name] + command.words.map(\.text)).joined(separator: " ")
    do throws(Refusal) {
      return Foresight(try attempt(line) ?? usage.summary)
    } catch {
      guard case .unclear(let words) = error else { return Foresight(usage.summary) }
      return complaint(words, command, usage)
    }
  }

  /// What a line without its slash would note, or `nil` when it would be refused.
  func trial(_ line: String) -> String? { (try? attempt(line)) ?? nil }

  /// Runs a line on a copy of the session, and says what it would note.
  private func attempt(_ line: String) throws(Refusal) -> String? {
    var trial = session
    let effects = try CommandBook.standard.parse(line).run(in: &trial, turn: turn)
    var facts: [Fact] = []
    var warning: String?
    for effect in effects {
      switch effect {
      case .record(let fact): facts.append(fact)
      case .show(let page): warning = warning ?? careful(page)
      default: continue
      }
    }
    guard !facts.isEmpty else {
      return trial.question == nil ? nil : "two readings; Enter asks which one"
    }
    let noted = Noted.sentences(facts, in: session.company).joined(separator: "; ")
    return warning.map { "\($0): \(noted)" } ?? noted
  }

  /// The warning on a page, up to what takes it back.
  private func careful(_ page: Page) -> String? {
    let span = page.lines.joined().first { $0.style == .careful }
    return span.map {
      let words = $0.text.drop { $0 == " " }
      return String(words.prefix { $0 != ";" })
    }
  }

  /// A refusal, shown only when it is about a word that has been typed to its end.
  private func complaint(_ words: String, _ command: TypedCommand, _ usage: Usage) -> Foresight {
    let quoted = words.split(separator: "`", omittingEmptySubsequences: false)
    guard quoted.count > 2, let first = quoted[1].split(separator: " ").first,
      let word = command.complete.first(where: { $0.text.contains(first) })
    else { return Foresight(usage.summary) }
    return Foresight(words, mistakes: [word.range])
  }
}
