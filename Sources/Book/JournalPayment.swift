package import Accounts

/// Money that came, as the journals stand after all corrections.
package struct JournalPayment: Hashable, Sendable {
  /// When it came.
  package let day: Day
  /// How much.
  package let amount: Money
  /// Whose it is.
  package let customer: Token?
  /// Who noted it.
  package let collector: Token
}
