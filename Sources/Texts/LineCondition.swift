/// The words that say when a line may be said.
package enum LineCondition {
  /// All of them, in the order of their meaning.
  ///
  /// - money: `not-due` (nothing past its day, something due within a week), `past-due` (1 to 30
  ///   days), `long-past-due` (31 and more), `several` (more than one item past its day),
  ///   `part-disputed` (something else of theirs is disputed), `short-of-cash`
  /// - pay habit: `check`, `run` (their pay run is known and ahead)
  /// - promises: `promise-open`, `promise-not-seen` (its day has passed, cash may not be posted
  ///   yet), `promise-kept-before`
  /// - the call: `holiday-near`, `signer-known`, `first-call`, `in` (they called us), `visit`,
  ///   `answered` (our answer to their dispute has been given)
  /// - how often we call, the time of day, the weekday, the season
  /// - `lacks-…`: what we do not know yet
  package static let all = [
    "not-due", "past-due", "long-past-due", "several", "part-disputed", "short-of-cash", "check",
    "run", "promise-open", "promise-not-seen", "promise-kept-before", "holiday-near",
    "signer-known", "first-call", "in", "visit", "answered", "weekly", "monthly", "quarterly",
    "half-yearly", "morning", "monday", "friday", "spring", "summer", "autumn", "winter",
    "lacks-makes", "lacks-now", "lacks-pays", "lacks-run", "lacks-signer", "lacks-best",
    "lacks-say", "lacks-likes", "lacks-elsewhere", "lacks-uses", "lacks-need", "lacks-email",
    "lacks-birthday", "lacks-backup", "lacks-portal", "lacks-owner", "lacks-product",
  ]
}
