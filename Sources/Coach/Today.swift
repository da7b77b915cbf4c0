package import Accounts

/// One line of the day's list.
package struct TodayLine: Hashable, Sendable {
  /// Why it stands there.
  package enum Kind: Int, Hashable, Sendable {
    /// Our own word, past its time or due today.
    case ourWord
    /// A promise that is due or not seen yet.
    case promise
    /// A talk agreed for today or earlier.
    case callback
    /// A friendly call or a lunch, with nothing due.
    case friendly
    /// Something past its day.
    case pastDue
  }

  /// Why it stands there.
  package let kind: Kind
  /// The customer.
  package let customer: Token
  /// What, in a few words.
  package let text: String
  /// What decides the order within a kind; smaller first.
  package let rank: Int

  /// Creates a line.
  package init(kind: Kind, customer: Token, text: String, rank: Int) {
    self.kind = kind
    self.customer = customer
    self.text = text
    self.rank = rank
  }
}

/// The day's list: our own overdue word, promises and callbacks, friendly calls, the biggest past due.
package enum Today {
  /// Chooses about ten lines for a collector.
  ///
  /// Whoever asked us to stop calling, or is locked for another reason, stands only where a word of
  /// ours is due. A customer stands once, under the first reason that holds. Friendly calls go to the biggest
  /// customers with nothing due, those who could buy elsewhere first, whose rhythm has come round.
  ///
  /// - Parameters:
  ///   - dossiers: the customers with a card, in any order.
  ///   - now: the moment.
  ///   - limit: how many lines at most.
  /// - Returns: the lines in the order they should be called.
  package static func lines(_ dossiers: [Dossier], at now: Moment, limit: Int = 10) -> [TodayLine] {
    var all: [TodayLine] = []
    for dossier in dossiers { all += lines(of: dossier, at: now) }
    all.sort {
      ($0.kind.rawValue, $0.rank, $0.customer) < ($1.kind.rawValue, $1.rank, $1.customer)
    }
    var seen: Set<Token> = []
    var counts: [TodayLine.Kind: Int] = [:]
    var chosen: [TodayLine] = []
    for line in all where seen.insert(line.customer).inserted {
      counts[line.kind, default: 0] += 1
      if line.kind == .friendly, counts[.friendly, default: 0] > 2 { continue }
      chosen.append(line)
    }
    return Array(chosen.prefix(limit))
  }

  private static func lines(of dossier: Dossier, at now: Moment) -> [TodayLine] {
    let id = dossier.customer.id
    var found: [TodayLine] = []
    for word in dossier.ownWords() {
      guard let by = word.by, by.day <= now.day else { continue }
      let what = word.department.map { "\($0) is asked: \(word.text)" } ?? "our word: \(word.text)"
      found.append(
        TodayLine(kind: .ourWord, customer: id, text: "\(what), \(by.spoken)", rank: by.day.number))
    }
    guard dossier.locks().isEmpty else { return found }
    for standing in dossier.promises(on: now.day) {
      let promise = standing.promise
      let amount = standing.missing?.spoken ?? "a payment"
      if standing.state == .open, promise.day == now.day {
        found.append(
          TodayLine(kind: .promise, customer: id, text: "\(amount) is promised for today", rank: 1))
      } else if [.notSeenYet, .notSeen, .partlyKept].contains(standing.state) {
        let text = "\(amount) was due \(promise.day.spoken), not seen yet"
        found.append(TodayLine(kind: .promise, customer: id, text: text, rank: 0))
      }
    }
    if let talk = dossier.coveredTalk(on: now.day) {
      let name = dossier.company.collectors.first { $0.id == talk.collector }?.first
      let person = talk.person.map { " with \(dossier.person($0).first)" } ?? ""
      let text =
        "\(name ?? talk.collector.text) spoke\(person) for you on \(talk.moment.day.spoken)"
      found.append(TodayLine(kind: .callback, customer: id, text: text, rank: 0))
    }
    if let (when, text) = dossier.nextTalk(), when.day <= now.day {
      let rank = when.day.number * 1440 + (when.minute ?? 1439)
      found.append(
        TodayLine(kind: .callback, customer: id, text: "\(when.spoken): \(text)", rank: rank))
    }
    return found + [friendly(dossier, at: now), pastDue(dossier, at: now)].compactMap { $0 }
  }

  private static func pastDue(_ dossier: Dossier, at now: Moment) -> TodayLine? {
    let late = dossier.askable(at: now).filter { $0.item.daysPastDue(on: now.day) > 0 }
    guard let oldest = late.map({ $0.item.daysPastDue(on: now.day) }).max(),
      let currency = late.first?.amount.currency,
      dossier.ownWords().allSatisfy({ !$0.isOverdue(at: now) })
    else { return nil }
    let sum = late.filter { $0.amount.currency == currency }
      .reduce(Money.zero(currency)) { $0 + $1.amount }
    // Currencies are never converted: the book's own stand first, others after them.
    let whole = sum.minorUnits / currency.scale
    return TodayLine(
      kind: .pastDue, customer: dossier.customer.id,
      text: "\(sum.spoken) past its day, the oldest \(oldest) days",
      rank: (currency == dossier.company.currency ? 0 : 1_000_000_000) - min(whole, 999_999_999))
  }

  private static func friendly(_ dossier: Dossier, at now: Moment) -> TodayLine? {
    guard dossier.rests(at: now).allSatisfy({ $0.invoice != nil }),
      dossier.askable(at: now).allSatisfy({ $0.item.daysPastDue(on: now.day) < -7 })
    else { return nil }
    let last = Talk.all(in: dossier.history).last(where: \.reached)?.moment.day
    let rhythm = (dossier.customer.rhythm ?? .quarterly).days
    guard last.map({ now.day - $0 >= rhythm / 2 }) ?? true else { return nil }
    let size = dossier.volume(since: now.day - 365)
    let place: Int
    switch dossier.customer.elsewhere {
    case .easily: place = 0
    case .hardly: place = 1
    case .no, nil: place = 2
    }
    let ago = last.map { "last talk \($0.short)" } ?? "never spoken"
    return TodayLine(
      kind: .friendly, customer: dossier.customer.id, text: "a friendly call or a lunch: \(ago)",
      rank: place * 1_000_000_000 - min(size, 999_999_999))
  }
}

extension Dossier {
  /// The talk that was agreed and has not been held since.
  package func nextTalk() -> (when: When, text: String)? {
    var agreed: (when: When, text: String, said: Moment, call: String?)?
    for fact in history {
      switch fact.body {
      case .next(let when, let text): agreed = (when, text, fact.moment, fact.id?.call)
      case .call:
        guard let held = agreed, held.call != fact.id?.call, fact.moment.day >= held.when.day else {
          continue
        }
        agreed = nil
      default: break
      }
    }
    return agreed.map { ($0.when, $0.text) }
  }

  /// The latest talk another collector held for this one within two weeks, unless this one has
  /// spoken with them since.
  func coveredTalk(on today: Day) -> Talk? {
    guard customer.collector == collector, let last = Talk.all(in: history).last(where: \.reached),
      last.collector != collector, today - last.moment.day <= 14
    else { return nil }
    return last
  }

  /// What was paid since a day, in whole units of the customer's currency.
  package func volume(since day: Day) -> Int {
    history.reduce(0) { sum, fact in
      guard case .paid(let money, let paidOn, _, _) = fact.body, paidOn >= day,
        money.currency == currency
      else { return sum }
      return sum + money.minorUnits / currency.scale
    }
  }
}
