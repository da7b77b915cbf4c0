package import Accounts
internal import Texts

/// Money that came, as the journals stand after all corrections.
package struct JournalPayment: Sendable {
  /// When it came.
  package let day: Day
  /// How much.
  package let amount: Money
  /// Whose it is.
  package let customer: Token?
  /// Who noted it.
  package let collector: Token
  /// The fact's id in 64 bits.
  fileprivate let key: UInt64
  /// The place of its file among the files read, and of its line in there.
  fileprivate let place: (file: Int, line: Range<Int>)
}

extension JournalShelf {
  /// Every payment that stands: corrections are folded in, an id that stands for different facts is
  /// left out, the same line twice counts once.
  ///
  /// Only lines that say `paid`, `fix` or `void` are looked at closely.
  ///
  /// - Parameters:
  ///   - book: the book.
  ///   - since: leaves out the files of months before this day's.
  ///   - visit: is given each payment, in no order.
  package static func payments(
    book: BookFolder, since: Day? = nil, _ visit: (JournalPayment) -> Void
  ) {
    let files = MonthFile.all(book: book, since: since).files
    var ledger = PaymentLedger()
    for (index, file) in files.enumerated() {
      guard case .success(let bytes) = file.bytes(book), let collector = Token(file.collector)
      else { continue }
      _ = JournalFormat.scan(bytes, file: file.path, only: [.paid]) {
        ledger.add($0, bytes, collector, index)
      }
    }
    let doubtful = ledger.doubtful
    for payment in ledger.payments where !doubtful.contains(payment.key) { visit(payment) }
    guard !doubtful.isEmpty else { return }
    let facts =
      ledger.mustReadAll
      ? JournalShelf.facts(files, book, with: doubtful)
      : ledger.corrections
        + reread(ledger.payments.filter { doubtful.contains($0.key) }, files, book)
    for fact in Chronicle(facts).facts {
      guard case .paid(let amount, let day, _, _) = fact.body else { continue }
      visit(
        JournalPayment(
          day: day, amount: amount, customer: fact.customer, collector: fact.collector,
          key: fact.id.map(IDKey.key) ?? 0, place: (0, 0..<0)))
    }
  }
}

extension JournalShelf {
  /// The facts of some payments.
  private static func reread(
    _ payments: [JournalPayment], _ files: [MonthFile], _ book: BookFolder
  ) -> [Fact] {
    var facts: [Fact] = []
    var open: (file: Int, bytes: [UInt8]) = (-1, [])
    for payment in payments {
      let (file, line) = payment.place
      if open.file != file { open = (file, (try? files[file].bytes(book).get()) ?? []) }
      guard line.upperBound <= open.bytes.count else { continue }
      if let fact = JournalFormat.fact(open.bytes, line) { facts.append(fact) }
    }
    return facts
  }
}

/// Payments as they were noted, and what may change them.
private struct PaymentLedger {
  private(set) var payments: [JournalPayment] = []
  /// The `fix` and `void` lines.
  private(set) var corrections: [Fact] = []
  private var ids = KeySet()
  private var repeated: Set<UInt64> = []
  private var currencies: [UInt32: Currency] = [:]
  private var customer: (bytes: [UInt8], token: Token?) = ([], nil)

  mutating func add(
    _ glance: JournalGlance, _ bytes: [UInt8], _ collector: Token, _ file: Int
  ) {
    if glance.key != 0, !ids.insert(glance.key) { repeated.insert(glance.key) }
    switch glance.word {
    case .paid:
      guard let currency = currency(glance.currency) else { return }
      payments.append(
        JournalPayment(
          day: Day(number: glance.day),
          amount: Money(minorUnits: glance.units, currency: currency),
          customer: token(bytes[glance.customer]), collector: collector, key: glance.key,
          place: (file, glance.range)))
    case .fix, .void:
      if let fact = JournalFormat.fact(bytes, glance.range) { corrections.append(fact) }
    default: break
    }
  }

  /// The ids whose facts have to be read whole: corrected ones, and those that occur twice.
  var doubtful: Set<UInt64> {
    let targets = corrections.compactMap { fact -> FactID? in
      switch fact.body {
      case .fix(let target, _), .void(let target, _): target
      default: nil
      }
    }
    return repeated.union(targets.map(IDKey.key))
  }

  /// Whether a fact that is no payment may have become one, or be one's rival.
  var mustReadAll: Bool {
    guard repeated.isEmpty else { return true }
    let known = Set(payments.map(\.key))
    return corrections.contains { fact in
      guard case .fix(let target, .paid) = fact.body else { return false }
      return !known.contains(IDKey.key(target))
    }
  }

  private mutating func currency(_ code: UInt32) -> Currency? {
    if let known = currencies[code] { return known }
    let letters = [16, 8, 0].map { UInt8(truncatingIfNeeded: code >> $0) }
    let currency = Currency(String(decoding: letters, as: UTF8.self))
    currencies[code] = currency
    return currency
  }

  private mutating func token(_ bytes: ArraySlice<UInt8>) -> Token? {
    if !customer.bytes.elementsEqual(bytes) {
      customer = (Array(bytes), Token(String(decoding: bytes, as: UTF8.self)))
    }
    return customer.token
  }
}
