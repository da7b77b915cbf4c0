import Accounts

/// What the shell tells of itself.
enum HelpPage {
  /// The help on one word of the shell, at most ten lines.
  static func word(_ typed: String) throws(Refusal) -> Page {
    let topic = typed.drop { $0 == "/" }.lowercased()
    let usage = try CommandBook.standard.command(named: topic).usage
    var page = Page()
    page.add(Page.Span(" /\(usage.name) \(usage.arguments)", .strong))
    page.add(Page.Span("   \(usage.summary)."))
    page.addExample("/\(usage.example)")
    if !usage.also.isEmpty {
      page.add(
        Page.Span("   also   ", .dim), Page.Span(usage.also.map { "/\($0)" }.joined(separator: " "))
      )
    }
    if usage.place == .fact {
      page.add(
        Page.Span("   outside a call name the customer first: ", .dim),
        Page.Span("/\(usage.name) harlow …"))
    }
    return page.fitting(80)
  }

  /// Whether a text is the whole name of a word of the shell.
  static func isWord(_ text: String) -> Bool {
    CommandBook.standard.commands.contains { command in
      let usage = command.usage
      return ([usage.name] + usage.also).contains(text.lowercased())
    }
  }

  /// What is valid at this place, in groups.
  static func list(_ session: Session, width: Int) -> Page {
    var page = Page()
    for (key, meaning) in answers(session) + keys(session) {
      page.add(
        Page.Span(" \(key)".padding(14)), Page.Span(Columns.clip(meaning, to: width - 15), .dim))
    }
    for group in CommandBook.groups {
      let words = group.commands.map { $0.usage }.filter { session.allows($0) }
      let text = words.map { "/\($0.name)" }.joined(separator: " ")
      if !text.isEmpty { page.add(label: " \(group.title)".padding(7), text, width: width) }
    }
    page.add(
      Page.Span(
        session.call == nil
          ? " /help WORD explains one. To note, name the customer first: /note harlow …"
          : " /help WORD explains one; the beginning of a word is enough.", .dim))
    return page.fitting(width)
  }

  /// What answers the question on the screen.
  private static func answers(_ session: Session) -> [(String, String)] {
    switch session.question {
    case nil: []
    case .leave: [("Enter, -", "leave; the call stays open for next time. - : stay")]
    case .used: [("Enter, w t -", "what was used in the call: both, one, neither")]
    case .reading(let lines): [("1 to \(lines.count)", "which reading is meant")]
    }
  }

  /// The short keys that would do something now.
  private static func keys(_ session: Session) -> [(String, String)] {
    let look = ("? WORD", "a term, a person, an invoice; ? why explains the screen")
    guard let call = session.call else {
      return [("plain words", "search everything"), look]
    }
    let marks =
      (session.latest.isEmpty ? [] : ["1"]) + (session.latest.count > 1 ? ["2"] : [])
      + (call.warm == nil ? [] : ["w"]) + (call.trade == nil ? [] : ["t"])
    return [("plain words", "what they just said")]
      + (marks.isEmpty ? [] : [(marks.joined(separator: " "), "I said that line")])
      + (session.proposal.isEmpty ? [] : [("+", "note what the card proposes")]) + [look]
  }
}

extension Session {
  /// Whether a word would do something now, as far as that can be known without trying.
  fileprivate func allows(_ usage: Usage) -> Bool {
    switch usage.name {
    case "back": !parked.isEmpty
    case "bye": call != nil || !unfinished.isEmpty
    case "undo": undoable.contains { !$0.isEmpty }
    default: usage.place != .call || call != nil
    }
  }
}

extension Page {
  /// Adds a line to type, as an example.
  mutating func addExample(_ line: String) {
    add(Span("   as in  ", .dim), Span(line))
  }

  /// One thing, or a few, in ten lines; examples stand where there is one thing only.
  static func few(_ pages: [Page], width: Int) -> Page {
    var page = Page()
    var left = pages.count
    for next in pages {
      let lines = pages.count == 1 ? next.lines : next.lines.filter { !$0.isExample }
      guard page.lines.isEmpty || page.lines.count + lines.count < 10 else { break }
      page.lines += lines
      left -= 1
    }
    let isCut = page.lines.count > 10
    let more = left + (isCut ? page.lines.count - 9 : 0)
    if isCut { page.lines = Array(page.lines.prefix(9)) }
    if more > 0 {
      page.add(
        Span(isCut ? " … and \(more) lines more" : " and \(more) more; type more of it", .dim))
    }
    return page
  }
}

extension [Page.Span] {
  fileprivate var isExample: Bool { first?.text == "   as in  " }
}
