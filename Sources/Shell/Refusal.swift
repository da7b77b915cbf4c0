/// Why a line is not done as it was typed.
package enum Refusal: Error, Hashable, Sendable {
  /// The line does not make sense: what is wrong and what to type instead, as the collector reads it.
  case unclear(String)
  /// Something has to be read first.
  case missing(Need)
}
