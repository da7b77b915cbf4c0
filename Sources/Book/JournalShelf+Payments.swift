package import Accounts
internal import Texts

extension JournalShelf {
  /// Every payment that stands: corrections are folded in, an id that stands for different facts is
  /// left out, the same line twice counts once.
  ///
  /// Only lines that say `paid`, `fix` or `void` are looked at closely; of all others only the ids.
  ///
  /// - Parameters:
  ///   - book: the book.
  ///   - since: leaves out the files of months before this day's.
  ///   - visit: is given each payment, in no order.
  package static func payments(
    book: BookFolder, since: Day? = nil, _ visit: (JournalPayment) -> Void
  ) {
    let files = MonthFile.all(book: book, since: since).files
    let ledgers = Crew.share(files.count) { member, members in
      var ledger = PaymentLedger()
      let reader = MonthReader(book)
      for index in stride(from: member, to: files.count, by: members) {
        guard case .success(let bytes) = reader.bytes(files[index]) else { continue }
        ledger.add(bytes, file: index)
      }
      return ledger
    }
    let doubtful = PaymentLedger.doubtful(ledgers)
    let owners = files.map { Token($0.collector) }
    let passed = doubtful.mustReadAll ? doubtful.keys : []
    for ledger in ledgers { ledger.visit(except: passed, owners, visit) }
    guard !doubtful.keys.isEmpty else { return }
    let facts =
      doubtful.mustReadAll
      ? JournalShelf.facts(files, book, with: doubtful.keys)
      : ledgers.flatMap { $0.facts(of: doubtful.keys) }
    for fact in Chronicle(facts).facts {
      guard case .paid(let amount, let day, _, _) = fact.body else { continue }
      visit(
        JournalPayment(
          day: day, amount: amount, customer: fact.customer, collector: fact.collector))
    }
  }
}
