internal import Accounts

/// What a fact says, read word by word.
extension JournalCursor {
  /// Reads the body up to the line's end.
  mutating func body() throws(JournalWrong) -> Fact.Body {
    let word = word()
    let body = try body(text(word), at: word)
    guard isAtEnd else {
      let extra = rest
      throw JournalWrong(
        extra, "`\(text(extra).prefix(60))` is not understood here",
        advice: "words of your own stand after a colon")
    }
    return body
  }

  private mutating func body(
    _ word: String, at range: Range<Int>
  ) throws(JournalWrong) -> Fact.Body {
    switch word {
    case "call": try call()
    case "heard": try heard()
    case "said": .said(try words())
    case "note": .note(try words())
    case "learned": .learned(try words())
    case "used": .used(keys())
    case "promise": .promise(try promise())
    case "paid": try paid()
    case "cleared": .cleared(try amount(), for: try references(), why: why())
    case "dispute": .dispute(try dispute())
    case "resolved": try resolved()
    case "reason": .reason(try token("a reason"), for: try references(), why: why())
    case "favor": try favor()
    case "owe": try owe()
    case "done": .done(try id(), why: why())
    case "next": .next(try when(), try colonWords())
    case "pause": try pause()
    case "lock": .lock(try token("a reason"), why: why())
    case "lift": .lift(try token("a reason"), why: why())
    case "end": .end(try ending())
    case "fix": .fix(try id(), try fixed())
    case "void": .void(try id(), why: why())
    default: try ownWord(word, at: range)
    }
  }

  private mutating func ownWord(
    _ word: String, at range: Range<Int>
  ) throws(JournalWrong) -> Fact.Body {
    if word.hasPrefix("x-"), let token = Token(word.dropFirst(2)) {
      if isOnColon { step() }
      return .extension(token, why(rest: ()))
    }
    let near = NearestWord.nearest(to: word, among: JournalWords.facts)
    throw JournalWrong(
      range, word.isEmpty ? "the fact is missing" : "no fact is called `\(word)`",
      advice: near.map { "the nearest is `\($0)`; words of your own begin with x-" }
        ?? "the facts are \(JournalWords.facts.joined(separator: ", ")), and your own x-…",
      instead: near)
  }

  private mutating func fixed() throws(JournalWrong) -> Fact.Body {
    var look = self
    let word = look.word()
    guard !JournalWords.unfixable.contains(text(word)) else {
      throw JournalWrong(
        word, "`fix` cannot write `\(text(word))`",
        advice: "it writes every fact but \(JournalWords.unfixable.joined(separator: ", "))")
    }
    return try body()
  }
}

extension JournalCursor {
  private mutating func call() throws(JournalWrong) -> Fact.Body {
    let kind: Fact.CallKind = try choice("a kind of call")
    guard eat("again") else { return .call(kind, again: nil) }
    let range = word()
    guard bytes[range].first == UInt8(ascii: "#"),
      let call = FactID.call(bytes[range.lowerBound + 1..<range.upperBound])
    else {
      throw JournalWrong(
        range, range.isEmpty ? "the id of the call is missing" : "`\(text(range))` is no call's id",
        advice: "a call's id is written as #7k3f9q2m, and the line's own comes last")
    }
    return .call(kind, again: call)
  }

  private mutating func heard() throws(JournalWrong) -> Fact.Body {
    var look = self
    let first = look.word()
    if text(first) == "-" {
      self = look
      return .heard([], try colonWords())
    }
    var situations = [try token("a situation")]
    while eat(mark: UInt8(ascii: ",")) { situations.append(try token("a situation")) }
    return .heard(situations, try colonWords())
  }

  private mutating func keys() -> [String] {
    var keys: [String] = []
    while !isAtEnd { keys.append(JournalText.harmless(text(wholeWord()))) }
    return keys.filter { !$0.isEmpty && $0 != "-" }
  }

  private mutating func ending() throws(JournalWrong) -> Fact.Ending {
    let range = word()
    let word = text(range)
    if word == "message-with" {
      let name = JournalText.harmless(text(rest))
      guard !name.isEmpty else {
        throw JournalWrong(
          rest, "the name is missing", advice: "write who took the message, or - for no one known")
      }
      finish()
      return .messageWith(name)
    }
    if let known = JournalWords.endings.first(where: { $0.word == word }) { return known.ending }
    throw notListed(range, "a way to end", JournalWords.endings.map(\.word) + ["message-with"])
  }

  /// The words that end the line, which may be none.
  private mutating func why(rest _: Void) -> String {
    isAtEnd ? "" : (try? words()) ?? ""
  }
}
