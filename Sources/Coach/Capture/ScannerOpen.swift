/// What a line leaves open in so many words, and what it leaves out.
extension Capture.Scanner {
  /// The words that stand for a day or an amount that is open.
  mutating func open(at index: Int) throws(Capture.Trouble) -> Int? {
    switch word(index) {
    case Capture.Asides.openDay:
      return try add(.day([], isPast: false), at: index, next: index + 1)
    case Capture.Asides.openAmount:
      openAmount = openAmount ?? index
      return index + 1
    default: return nil
    }
  }

  /// `98 on friday, 02 on monday`: two that invoices end so are no amounts.
  mutating func nameEndings() {
    let isNamed = elements.contains { element in
      element.isInvoice && word(element.index).hasPrefix("0")
    }
    let names = elements.compactMap { element in
      if case .either(_, let name) = element.value { name } else { nil }
    }
    guard isNamed || Set(names).count > 1, !names.isEmpty else { return }
    for place in elements.indices {
      if case .either(_, let name) = elements[place].value {
        elements[place].value = .invoice(name)
      }
    }
  }

  /// Refuses what is open beside what is not.
  ///
  /// - Throws: also where an invoice is named and nothing is said of it.
  mutating func weighOpen() throws(Capture.Trouble) {
    let things = elements.filter { !$0.isDay }
    if let openAmount, !things.isEmpty {
      throw Capture.Trouble(index: openAmount, message: Capture.Caution.Kind.bound.message)
    }
    if things.isEmpty, let open = elements.first(where: \.isOpenDay) {
      throw Capture.Trouble(
        index: open.index,
        message: "no amount, day or open invoice is in here; write one such as 5000 fri")
    }
    try refuseTopic(things)
  }

  /// `invoice 4502` alone promises nothing.
  private func refuseTopic(_ things: [Capture.Element]) throws(Capture.Trouble) {
    guard elements.count == things.count, let first = things.first,
      things.allSatisfy(\.isInvoice), !words.contains(where: { isPayment($0.text) })
    else { return }
    throw Capture.Trouble(
      index: first.index, count: first.count,
      message: "nothing is promised for it; write the day, such as \(word(first.index)) fri")
  }

  private func isPayment(_ text: String) -> Bool {
    Capture.Vocabulary.paying.contains(text)
      || (Capture.Scanner.payOff.contains(text) && !Capture.Scanner.nouns.contains(text))
  }

  private static let nouns: Set<String> = [
    "invoice", "invoices", "inv", "invs", "bill", "bills", "number", "no", "#", "one", "it",
  ]

  private static let payOff: Set<String> = [
    "full", "off", "whole", "entire", "all", "completely", "fully", "close", "closes", "zero",
    "included", "both", "invoice", "invoices", "inv", "invs", "bill", "bills", "number", "no",
    "clear", "clears", "settle", "settles", "clearing", "settling", "it", "paid", "#", "one",
    "knock", "out", "balance", "gone", "done", "handled", "batch", "run",
  ]
}
