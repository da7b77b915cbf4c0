package import Accounts

/// A promise to pay as it was understood, before anyone agreed to it.
package struct CapturedPromise: Hashable, Sendable {
  /// How much, or `nil` when neither an amount nor an invoice was named.
  package var amount: Money?
  /// Whether the money leaves them or is here by the day; `sent` where nothing says otherwise.
  package var kind: Promise.Kind
  /// The day, or `nil` when none was named.
  package var by: Day?
  /// The invoices it is for.
  package var invoices: [String]
  /// Whether `invoices` were chosen by us, the oldest first, because none was named.
  package var isSpread: Bool
  /// How it is paid, where that was said, such as `ach`, `check` or `wire`.
  package var method: Token?
  /// Words that are neither money nor day nor noise, such as `once Tom signs`.
  package var rest: String?
  /// Whether the words tell of money that has left already.
  package var hasLeft: Bool
  /// Whether all that is open was promised in so many words.
  package var isEverything: Bool

  /// Creates a promise.
  package init(
    amount: Money? = nil, kind: Promise.Kind = .sent, by: Day? = nil, invoices: [String] = [],
    isSpread: Bool = false, method: Token? = nil, rest: String? = nil, isEverything: Bool = false,
    hasLeft: Bool = false
  ) {
    self.amount = amount
    self.kind = kind
    self.by = by
    self.invoices = invoices
    self.isSpread = isSpread
    self.method = method
    self.rest = rest
    self.isEverything = isEverything
    self.hasLeft = hasLeft
  }
}

/// What came of reading a line.
package enum CaptureResult: Hashable, Sendable {
  /// One reading, of one promise or several.
  case understood([CapturedPromise])
  /// More than one reading, at most eight: nobody but the typist can choose.
  case twoReadings([[CapturedPromise]])
  /// No reading.
  ///
  /// The word that stands in the way as it was typed, its place in characters from 1, and one
  /// sentence that says what is wrong and what to type instead.
  case notUnderstood(word: String, column: Int, message: String)
  /// Nothing was typed.
  case empty
}
