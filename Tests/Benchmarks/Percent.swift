/// Shares as they are printed.
enum Percent {
  /// `84.1 %`.
  static func text(_ part: Int, of all: Int) -> String {
    guard all > 0 else { return "-" }
    let tenths = (part * 1000 + all / 2) / all
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
