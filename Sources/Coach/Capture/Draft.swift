import Accounts

extension Capture {
  /// One promise of a line before its sums are worked out.
  struct Draft {
    /// The amounts to choose from; empty when none was typed.
    var amounts: [Number] = []
    /// The invoice that a bare number may mean instead of an amount.
    var instead: String?
    /// Further days, each with the words it was told in, and whether the amount is for each.
    var further: [(days: [Day], index: Int, count: Int)] = []
    var isEach = false
    /// A part instead of an amount, and where it stands.
    var share: (value: Share, index: Int, count: Int)?
    /// The invoices named.
    var invoices: [String] = []
    /// The invoices of which it is one.
    var choice: [String] = []
    /// The first word that names an invoice.
    var invoiceIndex: Int?
    /// The days to choose from; empty when none was named.
    var days: [Day] = []
    /// The first word of the day, and how many there are.
    var dayIndex: (Int, Int)?
    /// Whether the day may lie in the past.
    var isPast = false
    /// Whether the day stands in this part of the line rather than beside it.
    var hasOwnDay = false
    /// Whether an invoice was named before the amount.
    var startsWithInvoice = false

    /// Whether its money has left already.
    var hasLeft = false

    var kind = Promise.Kind.sent
    var method: Token?
    var rest: [String] = []

    /// Whether an amount or a part was named.
    var hasMoney: Bool { !amounts.isEmpty || share != nil }
    /// Whether a part or all of something was promised.
    var isPart: Bool {
      if case .part? = share?.value { true } else { false }
    }
    var isEverything: Bool {
      if case .everything? = share?.value { true } else { false }
    }
    /// Whether what is left was promised.
    var isRest: Bool {
      if case .rest? = share?.value { true } else { false }
    }
    /// Whether all its days have passed.
    func isOver(before today: Day) -> Bool { isPast && days.allSatisfy { $0 < today } }
    /// Whether money or an invoice was named.
    var hasSum: Bool { hasMoney || !invoices.isEmpty }
    /// Where the money or the invoice stands.
    var moneyIndex: Int? { amounts.first?.index ?? share?.index ?? invoiceIndex }
    /// Whether nothing was named.
    var isEmpty: Bool { !hasMoney && invoices.isEmpty && days.isEmpty }

    mutating func take(_ element: Element) {
      switch element.value {
      case .amount(let numbers): amounts = numbers
      case .either(let number, let name): (amounts, instead) = ([number], name)
      case .share(let share): self.share = (share, element.index, element.count)
      case .invoice(let name):
        startsWithInvoice = startsWithInvoice || !hasMoney
        invoiceIndex = invoiceIndex ?? element.index
        if !invoices.contains(name) { invoices.append(name) }
      case .oneOf(let names):
        startsWithInvoice = startsWithInvoice || !hasMoney
        invoiceIndex = invoiceIndex ?? element.index
        (choice, invoices) = (names, invoices + names.prefix(1))
      case .day(let days, _) where hasOwnDay: further.append((days, element.index, element.count))
      case .day(let days, let isPast):
        (self.days, self.isPast, hasOwnDay) = (days, isPast, true)
        dayIndex = (element.index, element.count)
      }
    }

    mutating func take(_ mark: Mark.Value) {
      switch mark {
      case .kind(let kind): self.kind = kind
      case .method(let method): self.method = method
      case .rest(let words): rest.append(words)
      case .left: hasLeft = true
      case .each: isEach = true
      }
    }
  }

  /// Parts the elements of a line into promises.
  ///
  /// When a line begins with a day, each day opens a promise (`fri 4471, mon 4398`); otherwise a
  /// promise ends with its day (`5k friday and the rest on the 15th`), and those without a day of
  /// their own share the next one (`4471 5000 and 4398 2000 on friday`).
  struct Parting {
    let elements: [Element]
    private let scanner: Scanner
    private(set) var drafts: [Draft] = [Draft()]
    /// The draft each element went to.
    private var owners: [Int] = []
    private let daysFirst: Bool
    private let lastDay: Int

    init(_ scanner: Scanner) {
      self.scanner = scanner
      elements = scanner.elements
      let isMixed = elements.contains { !$0.isDay }
      daysFirst = isMixed && (elements.first?.isDay ?? false)
      lastDay = elements.lastIndex { $0.isDay } ?? -1
    }

    /// The drafts of a line.
    ///
    /// - Throws: when two amounts or two days stand side by side.
    static func drafts(of scanner: Scanner) throws(Trouble) -> [Draft] {
      var parting = Parting(scanner)
      for (place, element) in scanner.elements.enumerated() {
        try parting.add(element, at: place)
      }
      for mark in scanner.marks {
        let owner = min(mark.owner, parting.owners.count - 1)
        parting.drafts[owner < 0 ? 0 : parting.owners[owner]].take(mark.value)
      }
      parting.shareDays()
      parting.shareTopic()
      return parting.drafts
    }

    private var current: Draft { drafts[drafts.count - 1] }

    private mutating func add(_ element: Element, at place: Int) throws(Trouble) {
      if try opens(element, at: place) { drafts.append(Draft()) }
      drafts[drafts.count - 1].take(element)
      owners.append(drafts.count - 1)
    }

    /// Whether an element belongs to a new promise.
    private func opens(_ element: Element, at place: Int) throws(Trouble) -> Bool {
      guard !current.isEmpty else { return false }
      if element.isDay { return try opensWithDay(element) }
      return element.isMoney
        ? try opensWithMoney(element, at: place) : opensWithInvoice(element, at: place)
    }

    private func opensWithDay(_ element: Element) throws(Trouble) -> Bool {
      guard current.hasOwnDay || daysFirst else { return false }
      if !current.hasOwnDay, !element.isApart { return false }
      if element.isOpenDay || (current.hasOwnDay && current.days.isEmpty) {
        throw Trouble(
          index: element.index, count: element.count,
          message: "it is not clear which amount has no day yet; write each with its day")
      }
      if !daysFirst, element.isApart, current.isPart || !current.amounts.isEmpty,
        current.dayIndex.map({ scanner.fraction(among: $0.0) == nil }) ?? true, !current.isPast
      {
        return false
      }
      guard daysFirst, current.hasMoney || !current.invoices.isEmpty else {
        if let part = scanner.fraction(among: current.dayIndex?.0) { throw part }
        throw Trouble.secondDay(element.index, count: element.count)
      }
      return true
    }

    private func opensWithMoney(_ element: Element, at place: Int) throws(Trouble) -> Bool {
      if current.hasMoney {
        guard element.isApart || current.hasOwnDay else {
          if let date = scanner.pointDate(at: element.index) { throw date }
          throw Trouble(
            index: element.index, count: element.count,
            message: "it is a second amount; write `and` between two promises, or one amount")
        }
        return true
      }
      if current.hasOwnDay, !daysFirst { return element.isApart || lastDay > place }
      guard element.isApart, !current.invoices.isEmpty else { return false }
      if case .share(.rest) = element.value { return true }
      if case .share(.allElse) = element.value { return true }
      // `4471 and 5000 on 4398 fri`
      return place + 1 < elements.count && elements[place + 1].isInvoice
        && elements[place + 1].isHung
    }

    private func opensWithInvoice(_ element: Element, at place: Int) -> Bool {
      if current.hasOwnDay, !daysFirst {
        if current.hasMoney, current.invoices.isEmpty, element.isHung || !element.isApart {
          return !element.isHung && lastDay > place
        }
        let completes = current.hasMoney && current.invoices.isEmpty
        return lastDay > place || (element.isApart && !completes)
      }
      // `5000 plus 4502`
      if current.hasMoney, current.invoices.isEmpty, !element.isHung,
        scanner.word(element.index - 1) == "plus"
          || (scanner.isFirm && scanner.word(element.index - 1) == "and")
      {
        return true
      }
      // `4471 5000, 4398 2000`
      return current.hasMoney && current.startsWithInvoice
    }

    /// `4471: 2k friday, 3k the 4th`, `4471 half friday, half the 11th`: the invoice is the topic.
    private mutating func shareTopic() {
      let named = Set(drafts.flatMap(\.invoices))
      guard let first = drafts.first, drafts.count > 1, named.count == 1, first.hasMoney,
        first.invoices.count == 1, !first.isEverything
      else { return }
      for place in drafts.indices.dropFirst() where drafts[place].hasMoney {
        let isPart = drafts[place].isPart && first.isPart
        guard first.startsWithInvoice || isPart, !drafts[place].isRest else { continue }
        drafts[place].invoices = first.invoices
        drafts[place].invoiceIndex = first.invoiceIndex
      }
    }

    private mutating func shareDays() {
      guard lastDay >= 0 else { return }
      let order = Array(drafts.indices)
      for place in daysFirst ? order : order.reversed()
      where !drafts[place].hasOwnDay && !drafts[place].hasLeft {
        let beside = daysFirst ? place - 1 : place + 1
        guard drafts.indices.contains(beside) else { continue }
        drafts[place].days = drafts[beside].days
        drafts[place].isPast = drafts[beside].isPast
        drafts[place].dayIndex = drafts[beside].dayIndex
      }
    }
  }
}
