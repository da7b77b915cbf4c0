/// An account card: what the collector knows of a customer.
package struct Customer: Hashable, Sendable {
  /// The name of the card's file, without `.md`.
  package var id: Token
  /// The customer's name as the title says it.
  package var name: String
  /// The trade whose glossary helps, such as `bridges`.
  package var trade: Token?
  /// What they make.
  package var makes: String?
  /// What they are working on now.
  package var now: String?
  /// What they buy from us.
  package var buys: String?
  /// Their own collector, and since when.
  package var collector: Token?
  /// The day since which `collector` has kept them.
  package var since: Day?
  /// The system's name of their time zone, such as `America/New_York`.
  package var zone: String?
  /// The terms agreed, such as `net 30`.
  package var terms: String?
  /// How and when they pay.
  package var pays: PayHabit?
  /// How often we call.
  package var rhythm: Rhythm?
  /// Whether they could buy what we sell elsewhere: to know, never to say.
  package var elsewhere: Elsewhere?
  /// What is known of our price beside others'.
  package var price: String?
  /// Whether the customer is a person rather than a company.
  package var isNaturalPerson = false
  /// The main phone number.
  package var phone: String?
  /// The currency they are billed in, when not the book's.
  package var currency: Currency?
  /// Other names of the customer.
  package var also: [String] = []
  /// The people, in the card's order.
  package var people: [Contact] = []
  /// Why they need us, in the card's order.
  package var reasons: [String] = []
  /// How they use what we sell.
  package var use: String?
  /// What they are to us: to know, never to say.
  package var worth: String?
  /// Who else could sell it to them: to know, never to say.
  package var others: String?
  /// Notes without a section of their own.
  package var notes: [String] = []

  /// A card that holds no more than a name.
  package init(id: Token, name: String) {
    self.id = id
    self.name = name
  }
}

extension Customer {
  /// How often we call a customer; those called often we know better.
  package enum Rhythm: String, CaseIterable, Hashable, Sendable {
    case weekly, monthly, quarterly
    case halfYearly = "half-yearly"
    case yearly

    /// The days between two calls.
    package var days: Int {
      switch self {
      case .weekly: 7
      case .monthly: 30
      case .quarterly: 91
      case .halfYearly: 182
      case .yearly: 365
      }
    }
  }

  /// Whether they could buy from others what they buy from us.
  package enum Elsewhere: String, CaseIterable, Hashable, Sendable {
    case easily, hardly, no
  }
}

/// How and when a customer pays: `ACH, Wednesday run, in by Monday noon`.
package struct PayHabit: Hashable, Sendable {
  /// The method as the card spells it, such as `ACH` or `check`.
  package var method: String
  /// The weekday of their pay run.
  package var runDay: Weekday?
  /// The days of the month of their pay run, 1 to 31, where 31 stands for the last day.
  package var monthDays: [Int]
  /// The whole text of the card.
  package var text: String

  /// Creates a pay habit.
  package init(method: String, runDay: Weekday?, monthDays: [Int], text: String) {
    self.method = method
    self.runDay = runDay
    self.monthDays = monthDays
    self.text = text
  }

  /// Whether they pay by check, which takes days in the mail.
  package var isByCheck: Bool {
    let word = method.lowercased()
    return word.contains("check") || word.contains("cheque")
  }
}
