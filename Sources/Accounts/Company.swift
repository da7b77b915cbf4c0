/// Who we are: the book's own settings, of which there are few.
package struct Company: Hashable, Sendable {
  /// The company's name.
  package var name: String
  /// The book's currency.
  package var currency: Currency
  /// The system's name of the book's time zone.
  package var zone: String
  /// Whether `3/12` is March or December.
  package var dates: DateOrder
  /// Whose holidays are named beside dates.
  package var holidays: HolidayCalendar
  /// The collectors, in the file's order.
  package var collectors: [Colleague]
  /// Our own people by department: shipping, quality, credit, sales, billing.
  package var inside: [Colleague]
  /// What a collector may offer, in sentences.
  package var offers: [String]
  /// How far a plan of instalments may go without asking.
  package var plan: PlanLimit?
  /// By how much a payment may fall short and still keep a promise, in this currency alone; nothing
  /// unless the book says so.
  package var tolerance: Money?

  /// A company of which only the name is known.
  package init(name: String) {
    self.name = name
    currency = .usd
    zone = "UTC"
    dates = .us
    holidays = .us
    collectors = []
    inside = []
    offers = []
    plan = nil
    tolerance = nil
  }
}

extension Company {
  /// Which number comes first in `3/12`.
  package enum DateOrder: String, CaseIterable, Hashable, Sendable {
    /// The month: 3/12 is 12 March.
    case us
    /// The day: 3/12 is 3 December.
    case intl
  }

  /// A set of public holidays.
  package enum HolidayCalendar: String, CaseIterable, Hashable, Sendable {
    /// The federal holidays of the United States (5 USC 6103).
    case us
    /// The days of the TARGET2 calendar of the euro area.
    case euro
    /// The bank holidays of England and Wales.
    case uk
    /// None.
    case none
  }

  /// One of us: a collector, or someone inside.
  package struct Colleague: Hashable, Sendable {
    /// The collector's id, or the department.
    package var id: Token
    /// The name.
    package var name: String?
    /// The phone number.
    package var phone: String?
    /// The extension.
    package var extensionNumber: String?

    /// Creates a colleague.
    package init(
      id: Token, name: String? = nil, phone: String? = nil, extensionNumber: String? = nil
    ) {
      self.id = id
      self.name = name
      self.phone = phone
      self.extensionNumber = extensionNumber
    }

    /// The name one says: the first word of the name, or the id with a capital letter.
    package var first: String {
      name?.split(separator: " ").first.map(String.init)
        ?? id.text.prefix(1).uppercased() + id.text.dropFirst()
    }
  }

  /// How far a plan may go on the collector's own word.
  package struct PlanLimit: Hashable, Sendable {
    /// The longest plan, in months.
    package var months: Int
    /// The largest sum.
    package var upTo: Money
    /// Whom to ask beyond that, a department of ours.
    package var beyond: Token?

    /// Creates a limit.
    package init(months: Int, upTo: Money, beyond: Token?) {
      self.months = months
      self.upTo = upTo
      self.beyond = beyond
    }
  }
}
