/// How names are sorted where no library for it is at hand.
package enum GlossaryOrder {
  /// Whether a name stands before another: by its words without capitals and accents, then by its
  /// characters, so that the order never depends on the machine.
  package static func folded(_ left: String, _ right: String) -> Bool {
    let (first, second) = (Words.folded(left), Words.folded(right))
    guard first == second else { return first.lexicographicallyPrecedes(second) }
    return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }
}
