/// One command of a comparison.
struct Contender {
  /// What the table calls it.
  let name: String
  /// The program and its arguments; none when it is not installed.
  let words: [String]
  /// The most our time may be of this one's; `nil` for ours and for what is only shown.
  var limit: Double?
}
