/// A number for everything in a lesson, 32 digits long.
struct LessonKey {
  private var one = Fingerprint()
  private var other = Fingerprint(of: [0])

  /// Takes in one text after the others.
  mutating func add(_ text: String) {
    for byte in text.utf8 {
      one.add(byte)
      other.add(byte ^ 0x5A)
    }
    one.add(0xFF)
    other.add(0xFE)
  }

  /// The number so far.
  var text: String { digits(of: one) + digits(of: other) }

  private func digits(of print: Fingerprint) -> String {
    let digits = String(print.key(kind: 0), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
