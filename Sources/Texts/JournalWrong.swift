/// What is wrong with a line, and where in the file's bytes.
struct JournalWrong: Error {
  /// The wrong token, as places in the file's bytes.
  let range: Range<Int>
  /// What is wrong, without a full stop.
  let message: String
  /// What would be right, in one sentence without a full stop; may be empty.
  let advice: String
  /// What could stand in the token's place.
  let instead: String?

  init(_ range: Range<Int>, _ message: String, advice: String = "", instead: String? = nil) {
    self.range = range
    self.message = message
    self.advice = advice
    self.instead = instead
  }
}
