import Accounts

/// One line on its way to losing a person.
struct LineEraser {
  private let erasure: Erasure
  private let line: String
  private let file: String
  private let number: Int
  private var index = 0
  /// Whether the person spoke in the call: then what was learned is about them, named or not.
  private var isTheirs = false
  /// Whether every place goes, confirmed or not.
  var erasesAll = false
  private(set) var fields = 0
  private(set) var erased: [Mention] = []
  private(set) var left: [Mention] = []

  init(_ erasure: Erasure, line: String, file: String, number: Int) {
    self.erasure = erasure
    self.line = line
    self.file = file
    self.number = number
  }

  private var names: PersonNames { erasure.names }

  /// Words without the places that are to go.
  mutating func words(_ text: String, parts: Bool) -> String {
    without(names.places(in: text, parts: parts), text)
  }

  /// Words that are about the person as a whole.
  private mutating func whole(_ text: String) -> String {
    text == Erasure.mark ? text : without([text.startIndex..<text.endIndex], text)
  }

  private mutating func without(_ places: [Range<String.Index>], _ text: String) -> String {
    var out = ""
    var at = text.startIndex
    for range in places {
      let mention = Mention(
        file: file, number: number, line: line, index: index, text: text, range: range)
      index += 1
      guard erasesAll || erasure.confirmed.contains(mention.key) else {
        left.append(mention)
        continue
      }
      erased.append(mention)
      out += text[at..<range.lowerBound] + Erasure.mark
      at = range.upperBound
    }
    return out + text[at...]
  }

  /// A line of a journal: as a fact where it is one, else as words.
  mutating func journalLine() -> String {
    let read = JournalFormat.read(Array("\(JournalFormat.version)\n\(line)\n".utf8), file: file)
    guard read.facts.count == 1, let fact = read.facts.first else { return brokenLine() }
    isTheirs = fact.person.map { names.isTheirs($0, at: fact.customer) } ?? false
    if isTheirs { fields += 1 }
    let body = body(fact.body, of: fact.customer)
    guard isTheirs || body != fact.body else { return line }
    let new = JournalFormat.line(
      for: Fact(
        moment: fact.moment, customer: fact.customer, collector: fact.collector,
        person: isTheirs ? nil : fact.person, body: body, id: fact.id))
    return new
  }

  /// A line that cannot be read: its second field, if it has one, and words.
  private mutating func brokenLine() -> String {
    var parts = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      .map(String.init)
    if parts.count == 3, names.isName(parts[1]) {
      parts[1] = " - "
      fields += 1
    }
    return words(parts.joined(separator: "|"), parts: true)
  }

  /// What a fact says, its words gone over; amounts, days, invoices and ids stay as they are.
  private mutating func body(_ body: Fact.Body, of customer: Token?) -> Fact.Body {
    let parts = names.mayMean(at: customer)
    switch body {
    case .heard(let situations, let text): return .heard(situations, words(text, parts: parts))
    case .said(let text): return .said(words(text, parts: parts))
    case .note(let text): return .note(words(text, parts: parts))
    case .learned(let text) where isTheirs: return .learned(whole(text))
    case .learned(let text): return .learned(words(text, parts: parts))
    case .used(let keys): return .used(keys.map { words($0, parts: parts) })
    case .owe(let when, let text): return .owe(when, words(text, parts: parts))
    case .next(let when, let text): return .next(when, words(text, parts: parts))
    case .favor(let who, let by, let refs, let text):
      return .favor(who, by: by, for: refs, words(text, parts: parts))
    case .extension(let word, let text): return .extension(word, words(text, parts: parts))
    case .end(.messageWith(let name)) where names.isTheirs(name, at: customer):
      fields += 1
      return .end(.messageWith("someone"))
    case .end(.messageWith(let name)): return .end(.messageWith(words(name, parts: parts)))
    case .fix(let id, let inner): return .fix(id, self.body(inner, of: customer))
    case .call, .end: return body
    default: return reasoned(body, parts: parts)
    }
  }

  /// The same for facts whose words are a reason after the colon.
  private mutating func reasoned(_ body: Fact.Body, parts: Bool) -> Fact.Body {
    switch body {
    case .promise(let promise):
      return .promise(
        Promise(
          amount: promise.amount, kind: promise.kind, day: promise.day, invoices: promise.invoices,
          method: promise.method, why: why(promise.why, parts)))
    case .paid(let money, let day, let refs, let text):
      return .paid(money, on: day, for: refs, why: why(text, parts))
    case .cleared(let money, let refs, let text):
      return .cleared(money, for: refs, why: why(text, parts))
    case .dispute(let dispute):
      return .dispute(
        Dispute(
          invoice: dispute.invoice, amount: dispute.amount, reason: dispute.reason,
          why: why(dispute.why, parts)))
    case .resolved(let ref, let fault, let text):
      return .resolved(ref, fault, why: why(text, parts))
    case .reason(let reason, let refs, let text):
      return .reason(reason, for: refs, why: why(text, parts))
    case .done(let id, let text): return .done(id, why: why(text, parts))
    case .pause(let day, let refs, let text):
      return .pause(until: day, for: refs, why: why(text, parts))
    case .lock(let reason, let text): return .lock(reason, why: why(text, parts))
    case .lift(let reason, let text): return .lift(reason, why: why(text, parts))
    case .void(let id, let text): return .void(id, why: why(text, parts))
    default: return body
    }
  }

  private mutating func why(_ text: String?, _ parts: Bool) -> String? {
    text.map { words($0, parts: parts) }
  }
}
