/// Classes of words that patterns name as `@pay`.
enum ToneClasses {
  /// The words of each class.
  static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for row in rows.split(whereSeparator: \.isNewline) {
      let words = row.split(separator: " ").map(String.init)
      guard let name = words.first?.dropLast() else { continue }
      table[String(name), default: []] += words.dropFirst()
    }
    return table
  }()

  /// A word, or all words of the class that `@` names.
  static func words(_ text: Substring) -> [String] {
    guard text.hasPrefix("@") else { return [String(text)] }
    guard let members = table[String(text.dropFirst())] else {
      preconditionFailure("no class of words is called \(text)")
    }
    return members
  }

  private static let rows = """
    pay: pay settle remit wire transfer clear honor honour
    paid: paid settled remitted wired cleared transferred
    paying: paying settling remitting wiring clearing
    sent: sent mailed released signed approved processed done received resolved finished finalized
    sent: scheduled posted dispatched overnighted executed closed completed
    thing: payment payments money check checks wire ach funds remittance deposit invoice invoices
    thing: bill bills balance account debt amount sum cash <ref> <money> installment arrears
    thing: dollars total transfer settlement
    cash: payment payments money check checks wire funds remittance cash ach deposit
    bill: invoice invoices bill bills balance account debt <ref> arrears statement
    when: today tomorrow tonight now <day> <date> <mon> noon week month weekend eod cob asap
    when: immediately morning afternoon hour close midnight march monthend
    be: is are was were be been being am
    we: we i
    aux: do does did would could can will might may should shall
    boss: boss bosses manager supervisor ceo cfo owner director president superior superiors
    boss: management controller headquarters chairman board partner partners
    who: tom dale maria him her them someone somebody whoever they he she
    legal: lawyer lawyers attorney attorneys solicitor solicitors counsel court courts lawsuit
    legal: litigation litigate sue suing sued bailiff bailiffs sheriff judge tribunal prosecute
    legal: proceedings lawsuits judgment barrister subpoena arbitration
    agency: agency agencies collections bureau collector collectors
    ship: ship ships deliver delivers supply supplies send sends release releases shipping
    ship: delivering supplying releasing sell selling
    goods: shipping shipment shipments deliveries delivery orders order supply supplies truck trucks
    goods: drums powder paint primer material materials goods stock load loads pallets parts resin
    goods: product products chemistry allocation steel lane paper pails totes
    stop: stop stops hold holds halt halts pause pauses suspend suspends freeze freezes cut cuts
    stop: withhold withholds block blocks interrupt cancel cancels shut delay stopping holding
    stop: halting pausing suspending freezing withholding blocking cancelling canceling pull
    stop: cutting pulling
    stopped: stopped held halted paused suspended frozen withheld blocked interrupted cancelled
    stopped: canceled delayed
    fee: interest fee fees penalty penalties surcharge surcharges
    sorry: pity shame sad awful unfortunate terrible regrettable disappointing embarrassing
    sorry: inconvenient tragic painful
    bad: ugly unpleasant worse messy nasty complicated expensive difficult serious costly
    fool: liar liars deadbeat deadbeats idiot idiots moron morons stupid crook crooks thief thieves
    fool: dishonest incompetent pathetic irresponsible unprofessional disgraceful shameful clown
    fool: clowns jerk jerks dumb dense clueless hopeless childish amateur amateurs amateurish
    fool: joke disgrace embarrassment coward cowards cheat cheats fraud frauds scam scammers
    fool: swindler swindlers freeloader freeloaders inept careless sloppy rude unreliable
    fool: untrustworthy unbelievable worthless laughable ridiculous lazy useless delinquent
    fool: disorganized disorganised circus mess nuisance parasite parasites loser losers ignorant
    fool: imbecile brainless spineless shady crooked rotten broke insolent arrogant foolish silly
    fool: unreasonable difficult impossible disrespectful ungrateful evasive slippery
    """
}
