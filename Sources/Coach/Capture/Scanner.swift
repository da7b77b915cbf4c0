import Accounts

extension Capture {
  /// Goes through the words of a line once and sorts them into elements and marks.
  struct Scanner {
    let words: [Word]
    let context: CaptureContext
    let invoices: InvoiceReader
    /// Whether only what stands is wanted: what is short or bare is asked about.
    let isFirm: Bool
    var days: DayReader
    /// What was found, in order.
    var elements: [Element] = []
    /// What belongs to what was found.
    var marks: [Mark] = []
    /// The first number that counts things or rings someone up.
    var things: Int?
    /// The index behind the last of them, or behind a reference.
    var lastThing = 0
    /// The first word that means nothing here.
    var unknown: Int?
    /// The first words for an amount that was told without a number.
    var openAmount: Int?
    /// What `half of 5000` is a part of, and the cents of it that are spoken for.
    var base: (number: Number, taken: Int)?
    /// Whether nothing but elements and words such as `by` and `for` stands in the line.
    var isBare = true
    /// Whether days are looked for behind us, as after `mailed`.
    var tense = Tense.ahead
    /// Whether the line tells of money that has left.
    var isPast = false

    var isApart = false
    private var or: Int?

    init(words: [Word], context: CaptureContext, isFirm: Bool = false) {
      self.words = words
      self.context = context
      self.isFirm = isFirm
      invoices = InvoiceReader(words: words, context: context)
      days = DayReader(
        words: words, context: context, offersEnds: true, offersNearest: isFirm)
    }

    /// Reads the whole line.
    ///
    /// - Throws: for the first words that cannot be understood.
    mutating func scan() throws(Trouble) {
      var index = 0
      if let first = words.first, ["promise", "promises", "promised"].contains(first.text) {
        index = 1
      }
      while index < words.count {
        let next = try step(at: index)
        if words[next - 1].stop == .pause { isApart = true }
        index = next
      }
      if let or { throw orphan(or) }
      nameEndings()
      if isFirm { try weighOpen() }
    }

    private mutating func step(at index: Int) throws(Trouble) -> Int {
      if let next = joint(at: index) { return next }
      if let next = try open(at: index) { return next }
      if let next = try negation(at: index) { return next }
      if let next = try pastVerb(at: index) { return next }
      // `sent 5000 last week` names no day.
      if tense == .back, word(index) == "last", ["week", "month"].contains(word(index + 1)) {
        addRest("last \(word(index + 1))")
        return index + 2
      }
      if let next = try element(at: index) { return next }
      if let next = mark(at: index) { return next }
      if let next = condition(at: index) { return next }
      keep(index)
      return index + 1
    }

    /// `and`, `then`, `or`.
    private mutating func joint(at index: Int) -> Int? {
      switch words[index].text {
      case "and" where isBetween:
        or = index
        return index + 1
      case "and", "then", "plus", "also":
        isApart = true
        return index + 1
      case "or":
        if ["so", "before", "sooner", "earlier", "thereabouts"].contains(word(index + 1)) {
          return index + 2
        }
        or = index
        return index + 1
      default: return nil
      }
    }

    /// Whether the day before stands behind `between`.
    private var isBetween: Bool {
      elements.last.map { $0.isDay && word($0.index - 1) == "between" } ?? false
    }

    /// Refuses `can't pay 5000 friday`; `no later than` and `no. 4471` are no refusals.
    private func negation(at index: Int) throws(Trouble) -> Int? {
      let text = words[index].text
      guard Vocabulary.negations.contains(text), word(index + 1) != "more" else { return nil }
      if let idiom = Vocabulary.idioms.match(words, at: index) { return idiom.next }
      if text == "no", isNumberSign(index) { return index + 1 }
      throw Trouble(
        index: index, message: "it says what will not be; write only what they will pay and when")
    }

    /// Whether `no` is short for number: `no. 4471`, `inv no 12`, but not `no 5000 friday`.
    private func isNumberSign(_ index: Int) -> Bool {
      guard index + 1 < words.count, words[index + 1].hasDigit else { return false }
      return !isFirm || words[index].stop == .dot || invoices.isName(at: index + 1)
        || (index > 0 && !words[index - 1].hasDigit)
    }

    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

    private func orphan(_ index: Int) -> Trouble {
      Trouble(index: index, message: "it leaves a choice; write the one amount or day they chose")
    }

    private mutating func element(at index: Int) throws(Trouble) -> Int? {
      // `3/4 of 4471` is no 4 March.
      if words[index].text.contains("/"), let next = try share(at: index) { return next }
      if let next = try range(at: index) { return next }
      if let found = try invoices.described(at: index) {
        for name in found.names { _ = try add(.invoice(name), at: index, next: found.next) }
        return found.next
      }
      if let next = try day(at: index) { return next }
      if let found = try invoices.invoice(at: index) {
        return try add(.invoice(found.name), at: index, next: found.next)
      }
      if words[index].hasDigit || ["at", "by"].contains(words[index].text),
        let time = TimeReader(words: words).time(at: index, afterDay: false)
      {
        return time.next
      }
      if let next = reference(at: index) { return next }
      if isFirm, let next = try short(at: index) { return next }
      if let next = try share(at: index) { return next }
      if let meant = try meantInvoice(at: index) {
        return try add(.invoice(meant), at: index, next: index + 1)
      }
      if let next = try same(at: index) ?? thing(at: index) { return next }
      if let name = invoices.maybe(at: index) { return try either(name, at: index) }
      if let next = code(at: index) { return next }
      guard !isProductCode(words[index].text),
        let found = try AmountReader(words: words, context: context).amount(at: index)
      else { return nil }
      try refuseDayNumber(found.number)
      if isFirm { try refuseCount(found.number, next: found.next) }
      try refuseTotal(at: found.next)
      try refuseGap(found.number, next: found.next)
      return try add(.amount([found.number]), at: index, next: found.next)
    }

    private mutating func day(at index: Int) throws(Trouble) -> Int? {
      // `5000 friday, end of day`
      if let last = elements.last, last.isDay, !last.isOpenDay, last.index + last.count == index,
        words[index - 1].stop == .pause, !words[index].hasDigit,
        let time = TimeReader(words: Array(words[index...])).time(at: 0, afterDay: true)
      {
        return index + time.next
      }
      let isName = invoices.isName(at: index)
      days.looksBack = tense == .back && !["by", "before"].contains(word(index - 1))
      guard
        var found = isName
          ? days.quiet({ () throws(Trouble) in try days.day(at: index) })
          : try days.day(at: index)
      else { return nil }
      if tense == .doubtful {
        days.looksBack = true
        let past = days.quiet { () throws(Trouble) in try days.day(at: index) }
        for day in past?.days ?? [] where !found.days.contains(day) { found.days.append(day) }
        found.isPast = found.isPast || past?.isPast ?? false
      }
      if isName, found.next == index + 1 { return nil }
      if isFirm { try refuseRepeated(at: index) }
      days.previous = found.days.last
      return try add(.day(found.days, isPast: found.isPast), at: index, next: found.next)
    }

    private static let hooks: Set<String> = [
      "for", "against", "on", "toward", "towards", "of", "to", "off", "covering",
    ]

    /// Adds an element, or joins it to the one before an `or`.
    mutating func add(_ value: Element.Value, at index: Int, next: Int) throws(Trouble)
      -> Int
    {
      if let or {
        self.or = nil
        guard let last = elements.indices.last, let joined = elements[last].value.or(value) else {
          throw orphan(or)
        }
        elements[last].value = joined
        return next
      }
      elements.append(
        Element(
          value: value, index: index, count: next - index, isApart: isApart && !elements.isEmpty,
          isHung: Scanner.hooks.contains(word(index - 1))))
      if elements.count > 1, let last = elements.last, last.isMoney, last.isApart, tense == .back {
        // `sent 600 friday and 400 monday` tells of either Monday; what is left lies ahead.
        tense = value.isRest ? .ahead : .doubtful
      }
      isApart = false
      return next
    }
  }
}

extension Capture {
  /// Whether a bare weekday lies ahead or behind.
  enum Tense { case ahead, back, doubtful }
}

extension Capture.Element.Value {
  /// Whether it is what the parts before leave open.
  fileprivate var isRest: Bool {
    if case .share(.rest) = self { true } else { false }
  }

  /// Both as a choice, or `nil` when they are of two sorts.
  fileprivate func or(_ other: Self) -> Self? {
    switch (self, other) {
    case (.amount(let left), .amount(let right)): .amount(left + right)
    case (.invoice(let left), .invoice(let right)), (.invoice(let left), .either(_, let right)),
      (.either(_, let left), .invoice(let right)), (.either(_, let left), .either(_, let right)):
      left == right ? nil : .oneOf([left, right])
    case (.oneOf(let left), .invoice(let right)): .oneOf(left + [right])
    case (.day(let left, let past), .day(let right, let isPast))
    where !left.isEmpty && !right.isEmpty:
      .day(left + right.filter { !left.contains($0) }, isPast: past && isPast)
    default: nil
    }
  }
}
