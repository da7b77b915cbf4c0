import Synchronization

/// A value that is made once, by whoever asks for it first.
///
/// Whoever asks while another thread makes it waits; so a thread that asks early prepares it, and
/// without such a thread nothing is different but the time.
final class Once<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  /// A value that is not made yet.
  init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  /// The value if it is made, without waiting for whoever makes it.
  var made: Value? { kept.withLockIfAvailable { $0 } ?? nil }

  /// The value.
  var value: Value {
    kept.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
