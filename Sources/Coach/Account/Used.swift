package import Accounts

extension Dossier {
  /// For how many days a talking point rests after it was offered to a person.
  ///
  /// Three of the customer's own rhythms, and never less than 45 days, so that the weekly caller is
  /// not asked after the same thing each month and the half-yearly one not for over a year.
  package var restOfTalkingPoints: Int { max(45, (customer.rhythm ?? .monthly).days * 3) }

  /// The keys of talking points that still rest for a person on a day, without their `w:` or `t:`.
  ///
  /// Rapport rests for the person it was offered to; a point offered when no one was named rests for
  /// everyone. What was learnt (`l:`) rests for the whole customer.
  package func resting(for person: String?, on today: Day) -> Set<String> {
    var speaker: [String: String] = [:]
    var keys: Set<String> = []
    for fact in history {
      if let call = fact.id?.call, let name = fact.person { speaker[call] = name }
    }
    for fact in history where fact.moment.day > today - restOfTalkingPoints {
      guard case .used(let used) = fact.body else { continue }
      let to = fact.person ?? fact.id.flatMap { speaker[$0.call] }
      for key in used {
        let halves = key.split(separator: ":", maxSplits: 1)
        guard halves.count == 2 else { continue }
        if to == nil || to == person || halves[0] == "l" { keys.insert(String(halves[1])) }
      }
    }
    return keys
  }
}
