import Accounts

extension Capture {
  /// A piece of a line that says something about money or a day.
  struct Element {
    /// What it says.
    enum Value {
      /// One amount, or two joined by `or`.
      case amount([Number])
      /// A part of what is open.
      case share(Share)
      /// An open invoice.
      case invoice(String)
      /// One of several open invoices.
      case oneOf([String])
      /// Digits that are an amount, or the end of an invoice's number.
      case either(Number, String)
      /// A day, or two when it has two readings; and whether it may lie in the past.
      case day([Day], isPast: Bool)
    }

    /// What it says.
    var value: Value
    /// Its first word.
    var index: Int
    /// How many words it has.
    var count: Int
    /// Whether a comma, `and` or `then` stands before it.
    var isApart: Bool
    /// Whether `for`, `against` or `on` stands before it.
    var isHung: Bool

    /// Whether it is an amount or a part.
    var isMoney: Bool {
      switch value {
      case .amount, .share, .either: true
      default: false
      }
    }

    /// Whether it can be nothing but money or an invoice: `$5000`, `5k`, `half`, `4471`.
    var isPlainMoney: Bool {
      switch value {
      case .amount(let numbers):
        numbers.contains { $0.currency != nil || $0.zeros > 0 || $0.places > 0 }
      case .share, .invoice, .oneOf: true
      case .either, .day: false
      }
    }

    /// Whether it is a day.
    var isDay: Bool {
      if case .day = value { true } else { false }
    }

    /// Whether it says that the day is open.
    var isOpenDay: Bool {
      if case .day(let days, _) = value { days.isEmpty } else { false }
    }

    /// Whether it is a day and the words do not speak of the past.
    var isDayAhead: Bool {
      if case .day(_, let isPast) = value { !isPast } else { false }
    }

    /// Whether it is an invoice.
    var isInvoice: Bool {
      switch value {
      case .invoice, .oneOf: true
      default: false
      }
    }

    /// Whether it is a part of what is open.
    var isShare: Bool {
      if case .share = value { true } else { false }
    }
  }

  /// A word that says how, or what the day means, or that is only kept.
  struct Mark {
    /// What it says.
    enum Value {
      case kind(Promise.Kind)
      case method(Token)
      case rest(String)
      /// The money has left.
      case left
      /// The amount is that of each day.
      case each
    }

    /// What it says.
    var value: Value
    /// The element it belongs to.
    var owner: Int
  }
}
