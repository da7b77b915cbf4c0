package import Accounts

/// What has to be known to understand money and days as people type them.
package struct CaptureContext: Sendable {
  /// An invoice on which something is open.
  package typealias Open = (invoice: String, open: Money, due: Day?)

  /// The day on which it is typed.
  package var today: Day
  /// The minute at which it is typed, where that matters (`15:00`, `in 2 hours`).
  package var now: Moment?
  /// What the customer has open, the oldest first; credits in it are passed over.
  package var open: [Open] { didSet { index = Capture.InvoiceIndex(open) } }
  /// The same by their names.
  private(set) var index: Capture.InvoiceIndex
  /// What stands to the customer's credit, below zero, one sum a currency: all of it is laid against
  /// `everything`, `the rest` and parts of the whole, nothing against invoices that are named.
  package var credits: [Money]
  /// The currency of an amount that names none.
  package var currency: Currency
  /// Whether `3/12` is March or December.
  package var dates: Company.DateOrder
  /// How the customer pays: gives `next run` its day.
  package var pays: PayHabit?
  /// Whose holidays count.
  package var holidays: Company.HolidayCalendar
  /// Whether `1200,50` has a decimal comma and `1.200` a point between thousands.
  package var decimalComma: Bool
  /// Whether an amount for no named invoice may be in a currency in which nothing is open.
  package var takesAnyCurrency = false
  /// First names of the customer's people, in lower case, which are no days or months.
  package var people: Set<String>

  /// Creates a context.
  package init(
    today: Day, now: Moment? = nil, open: [Open] = [], credits: [Money] = [],
    currency: Currency = .usd,
    dates: Company.DateOrder = .us, pays: PayHabit? = nil,
    holidays: Company.HolidayCalendar = .us, decimalComma: Bool = false,
    people: Set<String> = []
  ) {
    self.today = today
    self.now = now
    self.open = open
    index = Capture.InvoiceIndex(open)
    self.credits = credits
    self.currency = currency
    self.dates = dates
    self.pays = pays
    self.holidays = holidays
    self.decimalComma = decimalComma
    self.people = people
  }
}
