internal import Accounts

/// Ids of calls: drawn by lot, so that two collectors never share one.
package enum CallID {
  /// Eight letters of Crockford's base 32: one of a million million.
  ///
  /// Readers order the calls of one minute by their ids, so an id that follows another of the same
  /// minute is drawn until it stands behind it.
  ///
  /// - Parameters:
  ///   - generator: where the letters come from.
  ///   - last: the id it has to stand behind, if there is one.
  /// - Returns: an id nobody has used.
  package static func new(
    using generator: inout some RandomNumberGenerator, after last: String? = nil
  ) -> String {
    for _ in 0..<200 {
      let id = draw(8, &generator)
      guard let last, id <= last else { return id }
    }
    // So near to the end of all ids a longer one stands behind the last.
    return String((last ?? "").prefix(8)) + draw(4, &generator)
  }

  private static func draw(
    _ count: Int, _ generator: inout some RandomNumberGenerator
  ) -> String {
    String(
      (0..<count).map { _ in
        FactID.alphabet[Int(generator.next(upperBound: UInt(FactID.alphabet.count)))]
      })
  }
}
