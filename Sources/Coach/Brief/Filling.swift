package import Accounts

extension Scene {
  /// The text with its placeholders filled for this moment, or `nil` when one has no value.
  package func filled(_ text: String) -> String? {
    Placeholder.fill(text, with: value)
  }

  /// What a placeholder stands for at this moment.
  package func value(_ placeholder: Placeholder) -> String? {
    switch placeholder {
    case .contact: contact?.first
    case .customer: customer.name
    case .us: us?.first
    case .company: dossier.company.name
    case .invoice: topic?.item.invoice ?? invoice
    case .amount: (amount ?? topic?.amount)?.spoken
    case .due: topic?.item.due.spoken
    case .po: topic?.item.purchaseOrder
    case .day: day?.spoken
    case .run: nextRun?.spoken
    case .method: method
    case .tomorrow: tomorrow
    case .time: "three"
    case .shipping, .quality, .credit, .sales: inside(placeholder.rawValue)
    case .signer: signer?.first
    case .makes: customer.makes
    case .now: customer.now.map(Scene.plain)
    case .product: customer.buys.flatMap { $0.split(separator: ",").first.map(String.init) }
    case .holiday:
      Holidays.next(within: 10, after: now.day, in: dossier.company.holidays)?.name
    case .words: words
    }
  }

  /// The item talked about: the one named, else the oldest that may be asked for, else the oldest.
  ///
  /// Its amount is what may be asked of it; for an item at rest, what is open of it.
  package var topic: (item: OpenItem, amount: Money)? {
    let askable = dossier.askable(at: now)
    if let invoice {
      if let named = askable.first(where: { $0.item.invoice == invoice }) { return named }
      return dossier.items.first { $0.invoice == invoice }.map { ($0, $0.open) }
    }
    if let first = askable.first { return first }
    return dossier.balances().first?.owed.first.map { ($0, $0.open) }
  }

  /// The customer's next pay day.
  package var nextRun: Day? {
    customer.pays?.nextRun(after: now.day, in: dossier.company.holidays)
  }

  /// The collector who types.
  package var us: Company.Colleague? {
    dossier.company.collectors.first { $0.id == dossier.collector }
      ?? Company.Colleague(id: dossier.collector)
  }

  /// Who signs or releases payments there, when it is not who is on the line.
  package var signer: Contact? {
    let seats: [Seat] = [.controller, .cfo, .owner]
    return seats.lazy.compactMap { seat in
      self.customer.people.first { $0.seat == seat && $0.name != self.contact?.name }
    }.first
  }

  /// `tomorrow`, or the weekday of our next working day.
  package var tomorrow: String {
    let next = Holidays.workingDays(from: now.day, count: 1, in: dossier.company.holidays)
    return next - now.day == 1 ? "tomorrow" : next.weekday.name
  }

  private var method: String? {
    guard let method = customer.pays?.method else { return nil }
    return method
  }

  private func inside(_ department: String) -> String? {
    dossier.company.inside.first { $0.id.text == department }?.first
  }

  /// The first part of a card's phrase, without a date that only the collector needs.
  private static func plain(_ text: String) -> String {
    text.split(separator: ",").first.map(String.init) ?? text
  }
}
