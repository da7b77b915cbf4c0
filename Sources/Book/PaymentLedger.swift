internal import Accounts
internal import Texts

/// Payments as they were noted, and what may change them.
struct PaymentLedger: Sendable {
  private var skim = JournalSkim()
  private var payments: [Noted] = []
  private var corrections: [Fact] = []
  /// The payments that a correction of their own file is about, read whole.
  private var corrected: [UInt64: [Fact]] = [:]
  private var names = CustomerNames()

  /// One payment, in little memory.
  private struct Noted {
    let key: UInt64
    let units: Int
    let day: Int32
    let currency: UInt32
    let customer: Int32
    let file: Int32
    /// Whether a correction of its own file is about it.
    var isCorrected = false
  }

  /// Takes in a month's file.
  mutating func add(_ bytes: [UInt8], file: Int) {
    var lines: [Range<Int>] = []
    skim.skim(bytes) { lines.append($0) }
    let (first, firstCorrection) = (payments.count, corrections.count)
    var places: [Range<Int>] = []
    JournalFormat.glances(bytes) { glance in
      for line in lines {
        guard let found = glance(line) else { continue }
        switch found.word {
        case .paid:
          payments.append(noted(found, bytes, file))
          places.append(found.range)
        case .fix, .void:
          if let fact = JournalFormat.fact(bytes, found.range) { corrections.append(fact) }
        default: break
        }
      }
    }
    // A correction stands in the file of what it is about, so that nearly none is read twice.
    let targets = PaymentLedger.targets(corrections[firstCorrection...])
    guard !targets.isEmpty else { return }
    for (index, place) in zip(payments.indices[first...], places)
    where targets.contains(payments[index].key) {
      guard let fact = JournalFormat.fact(bytes, place) else { continue }
      payments[index].isCorrected = true
      corrected[payments[index].key, default: []].append(fact)
    }
  }

  private mutating func noted(_ glance: JournalGlance, _ bytes: [UInt8], _ file: Int) -> Noted {
    Noted(
      key: glance.key, units: glance.units, day: Int32(clamping: glance.day),
      currency: glance.currency, customer: names.number(of: bytes[glance.customer]),
      file: Int32(clamping: file))
  }

  private static func targets(_ corrections: ArraySlice<Fact>) -> Set<UInt64> {
    Set(
      corrections.compactMap { fact in
        switch fact.body {
        case .fix(let target, _), .void(let target, _): IDKey.key(target)
        default: nil
        }
      })
  }

  /// The ids whose facts have to be read whole: corrected ones, and those that stand twice; and
  /// whether that takes reading all files, because a fact that was not read may be one of them.
  static func doubtful(_ ledgers: [PaymentLedger]) -> (keys: Set<UInt64>, mustReadAll: Bool) {
    var ids = ledgers.first?.skim.ids ?? CallIDs()
    for ledger in ledgers.dropFirst() { ids.merge(ledger.skim.ids) }
    let repeated = ids.repeated
    var keys = repeated
    var read: Set<UInt64> = []
    for ledger in ledgers {
      keys.formUnion(targets(ledger.corrections[...]))
      read.formUnion(ledger.corrected.keys)
    }
    guard repeated.isEmpty else { return (keys, true) }
    let unread = keys.subtracting(read)
    guard !unread.isEmpty else { return (keys, false) }
    let isMissing = ledgers.contains { ledger in
      ledger.corrections.contains { fact in
        guard case .fix(let target, .paid) = fact.body else { return false }
        return unread.contains(IDKey.key(target))
      } || ledger.payments.contains { unread.contains($0.key) }
    }
    return (keys, isMissing)
  }

  /// The corrections, and the facts they are about.
  func facts(of keys: Set<UInt64>) -> [Fact] {
    corrections + corrected.keys.sorted().filter(keys.contains).flatMap { corrected[$0] ?? [] }
  }

  /// Gives the payments that no correction of their file is about, and none with one of these keys.
  func visit(except keys: Set<UInt64>, _ owners: [Token?], _ visit: (JournalPayment) -> Void) {
    var last: (code: UInt32, currency: Currency?) = (0, nil)
    for payment in payments
    where !payment.isCorrected && (keys.isEmpty || !keys.contains(payment.key)) {
      if last.code != payment.currency { last = (payment.currency, currency(payment.currency)) }
      guard let currency = last.currency, let owner = owners[Int(payment.file)] else { continue }
      visit(
        JournalPayment(
          day: Day(number: Int(payment.day)),
          amount: Money(minorUnits: payment.units, currency: currency),
          customer: names[payment.customer], collector: owner))
    }
  }

  private func currency(_ code: UInt32) -> Currency? {
    let letters = [16, 8, 0].map { UInt8(truncatingIfNeeded: code >> $0) }
    return Currency(String(decoding: letters, as: UTF8.self))
  }
}
