import CForeign
import Coach

/// How names are sorted on this machine: by the Unicode collation algorithm where the system has ICU.
@safe final class NameOrder {
  private let order: OpaquePointer

  private init?(language: String) {
    guard let order = unsafe foreign_order_open(language) else { return nil }
    unsafe self.order = order
  }

  deinit {
    unsafe foreign_order_close(order)
  }

  private func isBefore(_ left: String, _ right: String) -> Bool {
    let (first, second) = (Array(left.utf8CString), Array(right.utf8CString))
    let found = unsafe foreign_order_compare(
      order, first, first.count - 1, second, second.count - 1)
    return found == 0 ? GlossaryOrder.folded(left, right) : found < 0
  }

  /// Whether a name stands before another in a language, English where none is named.
  ///
  /// Without ICU names are sorted without capitals and accents, and one line says so.
  static func here(_ language: String?) -> (String, String) -> Bool {
    guard let order = NameOrder(language: language ?? "en") else {
      StandardError.write("names are sorted plainly: this machine has no ICU")
      return GlossaryOrder.folded
    }
    return { order.isBefore($0, $1) }
  }
}
