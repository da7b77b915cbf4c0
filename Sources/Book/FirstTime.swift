#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What a person on this machine has been told once and need not be told again.
package struct FirstTime: Sendable {
  private let stateFolder: String

  /// The memory of a machine.
  ///
  /// - Parameter stateFolder: its folder for what is remembered outside every book.
  package init(stateFolder: String) {
    self.stateFolder = stateFolder
  }

  /// Whether something has not been told before; from now on it has.
  ///
  /// Of several programs that ask at once one is answered yes. Where nothing can be remembered the
  /// answer is no: better never told than every day.
  package func begins(_ what: String) -> Bool {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let number = unsafe open("\(stateFolder)/told-\(what)", flags, 0o600)
    guard number >= 0 else { return false }
    _ = Descriptor(number)
    return true
  }
}
