/// How what was understood compares with what should have been.
package enum CaptureVerdict: String, CaseIterable, Sendable {
  /// The very promises, the very question, or rightly nothing.
  case right
  /// A question where one is due, with other readings than expected.
  case askedOtherwise = "asked, other readings"
  /// A question where the line is clear, or where there is no promise.
  case askedNeedlessly = "asked though clear"
  /// Nothing understood where there is something.
  case refused = "none though clear"
  /// Another promise than the one that was meant, or one of two readings, without a word.
  case silentlyWrong = "silently wrong"
}
