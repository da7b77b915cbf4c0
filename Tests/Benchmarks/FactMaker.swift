import Accounts

/// Calls and payments as they might have been, from numbers that are the same in every run.
struct FactMaker {
  private var state: UInt64 = 20_260_101
  private static let letters = FactID.alphabet

  /// One collector's facts of one month, in order of time.
  mutating func month(_ month: Int, collector: Int, name: String, count: Int) -> [Fact] {
    guard let collectorToken = Token(name),
      let first = Day(year: 2016 + month / 12, month: month % 12 + 1, day: 1)
    else { return [] }
    let days = Day.length(ofMonth: month % 12 + 1, year: 2016 + month / 12)
    var facts: [Fact] = []
    var lastPaid: FactID?
    while facts.count < count {
      let done = facts.count
      let minutes = done * days * 600 / count
      let moment = Moment(day: first + minutes / 600, minute: 480 + minutes % 600)
      let place = roll(62) * 8 + collector
      let customer = Token(LargeBook.customers[place % 500])
      let call = self.call()
      for (index, body) in bodies(moment.day, lastPaid).enumerated() where facts.count < count {
        let id = FactID(call: call, number: index + 1)
        if case .paid = body { lastPaid = id }
        let person = index == 0 || roll(9) > 0 ? "Maria Keller" : nil
        facts.append(
          Fact(
            moment: moment, customer: customer, collector: collectorToken, person: person,
            body: body, id: id))
      }
    }
    return facts
  }

  private mutating func bodies(_ day: Day, _ lastPaid: FactID?) -> [Fact.Body] {
    var bodies: [Fact.Body] = [.call(roll(4) == 0 ? .in : .out, again: nil)]
    let invoice = String(4000 + roll(5000))
    for _ in 0...roll(2) {
      bodies.append(.heard([Token(Situation.promise)], sentence()))
      bodies.append(.said(sentence()))
    }
    switch roll(6) {
    case 0:
      bodies.append(
        .dispute(Dispute(invoice: invoice, amount: nil, reason: Token(.damaged), why: sentence())))
    case 1: bodies.append(.owe(When(day: day + roll(9), minute: 900), sentence()))
    case 2:
      bodies.append(.favor(Token(.damaged), by: When(day: day + 2), for: [invoice], sentence()))
    case 3: bodies.append(.learned(sentence()))
    default: break
    }
    if roll(3) > 0 {
      bodies.append(
        .promise(
          Promise(
            amount: money(), kind: .sent, day: day + roll(20), invoices: [invoice], method: nil,
            why: nil)))
    }
    if roll(10) < 8 { bodies.append(.paid(money(), on: day - roll(3), for: [invoice], why: nil)) }
    if roll(40) == 0, let lastPaid {
      bodies.append(
        roll(2) == 0
          ? .void(lastPaid, why: "typed twice")
          : .fix(lastPaid, .paid(money(), on: day, for: [invoice], why: nil)))
    }
    bodies.append(.used(["w:anna-purdue", "t:shop-painted"]))
    bodies.append(.end(roll(8) == 0 ? .voicemail : .talked))
    return bodies
  }

  private mutating func money() -> Money {
    Money(minorUnits: 10_000 + roll(2_000_000), currency: .usd)
  }

  private mutating func sentence() -> String {
    var words = (0..<(6 + roll(12))).map { _ in FactMaker.words[roll(FactMaker.words.count)] }
    if roll(2000) == 0 { words.append("cormorant") }
    if roll(200) == 0 { words.append("José") }
    return words.joined(separator: " ")
  }

  private mutating func call() -> String {
    String((0..<8).map { _ in FactMaker.letters[roll(32)] })
  }

  /// A number below a limit, by SplitMix64.
  private mutating func roll(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) >> 33) % limit
  }

  private static let words =
    """
    we are waiting for the second coat on route nine and two drums of primer came with split lids so \
    Maria said she would look at the invoice on Friday when Tom is back from the plant the check run \
    goes out every Wednesday before noon and nothing moves without his signature please send the \
    delivery note again to accounts our zinc shipment was short by one pallet they will pay the rest
    """.split(separator: " ").map(String.init)
}
