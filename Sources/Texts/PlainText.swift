/// Text beyond ASCII, checked without making a `String` of it.
enum PlainText {
  /// Whether bytes are well-formed UTF-8 and hold no character that acts (`Clean.isActive`) or
  /// breaks a line.
  ///
  /// The well-formed sequences are those of table 3-7 of the Unicode Standard.
  static func isHarmless(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let lead = bytes[at]
      guard lead >= 0x80 else {
        at &+= 1
        continue
      }
      let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      guard lead >= 0xC2, lead <= 0xF4, at &+ count <= range.upperBound else { return false }
      var scalar = UInt32(lead) & (count == 2 ? 0x1F : count == 3 ? 0x0F : 0x07)
      for index in 1..<count {
        let byte = bytes[at &+ index]
        guard byte & 0xC0 == 0x80 else { return false }
        scalar = scalar << 6 | UInt32(byte & 0x3F)
      }
      let least: UInt32 = count == 2 ? 0x80 : count == 3 ? 0x800 : 0x10000
      guard scalar >= least, let known = Unicode.Scalar(scalar), !Clean.isActive(known),
        scalar != 0x2028, scalar != 0x2029
      else { return false }
      at &+= count
    }
    return true
  }
}
