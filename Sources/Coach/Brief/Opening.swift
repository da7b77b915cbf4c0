import Accounts

/// A line of the brief: a short label, what it says, and why it stands there.
package struct BriefLine: Hashable, Sendable {
  /// `Last`, `Thank`, `We owe` …; empty for the first two lines.
  package let label: String
  /// The parts of the line, the most useful first; a page joins them and leaves off what has no room.
  package let parts: [String]
  /// Why it stands there, as `? why` shows it.
  package let why: String

  /// Creates a line from its parts; empty ones are left out.
  package init(_ label: String, _ parts: [String?], why: String) {
    self.label = label
    self.parts = parts.compactMap { $0 }.filter { !$0.isEmpty }
    self.why = why
  }
}

extension Scene {
  /// The first five lines, enough to answer a surprise call: who; the person; where we left it; what
  /// came in and what we owe them; what is owed and as of when.
  package func opening() -> [BriefLine] {
    [who(), person(), lastTime(), thanksAndOurs(), owes()]
  }

  private func who() -> BriefLine {
    let own = customer.collector
    let since = customer.since.map { " since \($0.fields.year)" } ?? ""
    let keeper = own.map { id -> String in
      let name = dossier.company.collectors.first { $0.id == id }?.first ?? id.text
      return id == dossier.collector
        ? "with you\(since)" : "\(name)'s\(since), you are covering"
    }
    let isCovered = own.map { $0 != dossier.collector } ?? false
    return BriefLine(
      "",
      isCovered
        ? [customer.name, keeper, customer.makes] : [customer.name, customer.makes, keeper],
      why: "who they are, and whose they are")
  }

  private func person() -> BriefLine {
    guard let contact else {
      let people = customer.people.map {
        [$0.name, $0.role].compactMap { $0 }.joined(separator: ", ")
      }
      return BriefLine(
        "", people.isEmpty ? ["no one is on the card yet"] : people,
        why: "nobody is named yet; /with NAME says who it is")
    }
    let title = [contact.name, contact.role].compactMap { $0 }.joined(separator: ", ")
    let said = contact.say.map { "say \($0)" }
    let pays = customer.pays.map { habit in
      "pays \(habit.text.split(separator: ",").prefix(2).joined(separator: ","))"
    }
    return BriefLine(
      "", [title, contact.likes, pays, said, contact.best.map { "best \($0)" }],
      why: "the person, and how they like it")
  }

  private func lastTime() -> BriefLine {
    let talks = Talk.all(in: dossier.history).filter { $0.isEnded || $0.moment.day < now.day }
    let standing = standingPromise()
    let telling = talks.last { $0.reached && !gist(of: $0, besides: standing).isEmpty }
    guard let last = telling ?? talks.last else {
      return BriefLine("Last", ["this is the first talk"], why: "the journal holds no talk yet")
    }
    let words = gist(of: last, besides: standing)
    let who = last.person.map { ", \(dossier.person($0).first)" } ?? ""
    let agreed = dossier.nextTalk().map { "next: \($0.text)" }
    return BriefLine(
      "Last",
      [
        "\(last.moment.day.short)\(who): \(words.isEmpty ? "we talked" : words)",
        standing.map(said),
        agreed,
      ],
      why: "where we left it: their last word, and what was to come next")
  }

  /// What a talk came to, in their words where there are any.
  private func gist(of talk: Talk, besides standing: PromiseStanding?) -> String {
    var said: String?
    var ended: String?
    for fact in talk.facts {
      switch fact.body {
      case .promise(let promise) where fact.id != standing?.id || fact.id == nil:
        let amount = promise.amount.map { "\($0.grouped) " } ?? ""
        ended = "\(amount)\(promise.kind.rawValue) by \(promise.day.spoken)"
      case .heard(let situations, let text):
        let rapport: Set = [Token(.smallTalk), Token(.tradeTalk)]
        if situations.isEmpty || !rapport.isSuperset(of: situations) || said == nil { said = text }
      case .reason(_, _, let why): said = why ?? said
      case .note(let text): said = said ?? text
      case .resolved(let invoice, _, let why):
        ended = "\(invoice) answered\(why.map { ": \($0)" } ?? "")"
      case .dispute(let dispute): said = said ?? "\(dispute.invoice) \(dispute.reason)"
      case .end(.voicemail): ended = ended ?? "left a message"
      case .end(.noAnswer), .end(.busy): ended = ended ?? "no answer"
      default: break
      }
    }
    return [said, ended].compactMap { $0 }.joined(separator: "; ")
  }

  /// The latest promise that is still to be seen.
  private func standingPromise() -> PromiseStanding? {
    dossier.promises(on: now.day).last {
      [.open, .notSeenYet, .notSeen, .partlyKept].contains($0.state)
    }
  }

  private func said(_ standing: PromiseStanding) -> String {
    let promise = standing.promise
    let amount = promise.amount?.grouped ?? "a payment"
    let how = promise.method.map { " by \($0)" } ?? ""
    if let seen = standing.seen, let missing = standing.missing, missing.isPositive {
      let rest =
        standing.state == .open
        ? "the rest by \(promise.day.spoken)" : "the rest was due \(promise.day.spoken)"
      return "\(seen.grouped) of \(amount) came, \(rest)"
    }
    switch standing.state {
    case .open: return "\(amount)\(how) is promised by \(promise.day.spoken)"
    case .notSeenYet where promise.day <= standing.said.day,
      .notSeen where promise.day <= standing.said.day:
      return "\(amount)\(how) left them \(promise.day.spoken), not seen yet"
    default: return "\(amount)\(how) was due \(promise.day.spoken), not seen yet"
    }
  }

  private func thanksAndOurs() -> BriefLine {
    let words = dossier.ownWords().filter(\.isOurWord)
    let overdue = words.filter { $0.isOverdue(at: now) }
    let rest = words.filter { !$0.isOverdue(at: now) }
    var parts = overdue.map { "We owe \(whom($0)), past its time: \(described($0))" }
    let thanks = payments()
    parts += thanks.map { "Thank: \($0)" }
    parts += rest.map { "We owe \(whom($0)): \(described($0))" }
    if words.isEmpty { parts.append("we owe them nothing") }
    return BriefLine(
      overdue.isEmpty ? (thanks.isEmpty ? "Ours" : "Thank") : "Ours", parts.map(unlabelled),
      why: "our own word first when its time has passed, then what came in, with thanks")
  }

  /// To whom our word was given.
  private func whom(_ word: OwnWord) -> String {
    word.person.map { dossier.person($0).first } ?? contact?.first ?? "them"
  }

  private func unlabelled(_ part: String) -> String {
    part.hasPrefix("Thank: ") ? String(part.dropFirst(7)) : part
  }

  private func described(_ word: OwnWord) -> String {
    word.by.map { "\(word.text), by \($0.spoken)" } ?? word.text
  }

  /// What came in since the last talk, and whether it was as said.
  private func payments() -> [String] {
    let talks = Talk.all(in: dossier.history).filter { $0.isEnded && $0.reached }
    let since = talks.last?.moment.day ?? now.day - 60
    let kept = dossier.promises(on: now.day).filter { $0.state == .kept }
    return dossier.history.compactMap { fact in
      guard case .paid(let money, let day, let invoices, _) = fact.body, day >= since else {
        return nil
      }
      let promised = kept.contains {
        !Set($0.promise.invoices).isDisjoint(with: invoices) || $0.promise.amount == money
      }
      return "\(money.grouped) came on \(day.short)\(promised ? ", as they said" : "")"
    }.suffix(2).reversed()
  }

  private func owes() -> BriefLine {
    let balances = dossier.balances()
    guard let first = balances.first else {
      return BriefLine("Owes", ["nothing is open"], why: "the open-items file has no row of theirs")
    }
    let sums = balances.filter { !$0.owed.isEmpty }.map(\.total.spoken).joined(separator: " and ")
    let posted = first.posted.map { "cash posted to \($0.spoken)" } ?? "posting day unknown"
    let credits = balances.filter { !$0.credits.isEmpty }.map {
      "credits \(Money(minorUnits: -$0.credit.minorUnits, currency: $0.currency).grouped)"
    }
    let items = balances.flatMap(\.owed).map { item -> String in
      let days = item.daysPastDue(on: now.day)
      let age =
        days > 0 ? "\(OpenItem.days(days)) past" : days == 0 ? "due today" : "due \(item.due.short)"
      return "\(item.invoice) \(item.open.grouped), \(age)"
    }
    return BriefLine(
      "Owes", ["\(sums.isEmpty ? "nothing" : sums), \(posted)"] + credits + items,
      why: "from open-items.csv: what is owed, credits beside it, and to which day cash was posted")
  }
}
