internal import Accounts

/// Ids of calls: drawn by lot, so that two collectors never share one.
package enum CallID {
  /// Eight letters of Crockford's base 32: one of a million million.
  package static func new(using generator: inout some RandomNumberGenerator) -> String {
    String(
      (0..<8).map { _ in
        FactID.alphabet[Int(generator.next(upperBound: UInt(FactID.alphabet.count)))]
      })
  }
}
