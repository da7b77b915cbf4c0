extension KeyDecoder {
  /// What the escape sequences of terminals mean, without `ESC [` or `ESC O`.
  static let meaning: [String: Command] = [
    "A": .older, "B": .newer, "C": .right, "D": .left, "H": .start, "F": .end, "Z": .completeBack,
    "1~": .start, "7~": .start, "4~": .end, "8~": .end, "3~": .delete,
    "1;5C": .wordRight, "1;3C": .wordRight, "5C": .wordRight,
    "1;5D": .wordLeft, "1;3D": .wordLeft, "5D": .wordLeft,
    "3;5~": .killWord, "3;3~": .killWord,
  ]

  /// What was pasted as text: LF for CRLF and CR, no controls but tabs, none at the end.
  static func pastedText(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n": if !afterReturn { scalars.append("\n") }
      case "\t": scalars.append(scalar)
      default: if scalar.isShown { scalars.append(scalar) }
      }
    }
    while scalars.last == "\n" { scalars.removeLast() }
    return Composition.compose(scalars)
  }

  /// Takes a cursor report (`ESC [ row ; column R`) out of what was typed.
  ///
  /// Returns its column, counted from 0.
  mutating func takeCursorColumn() -> Int? {
    var place = head
    while place + 5 < bytes.count {
      defer { place += 1 }
      guard bytes[place] == 0x1B, bytes[place + 1] == UInt8(ascii: "[") else { continue }
      let digits = bytes[(place + 2)...].prefix { (0x30...0x39).contains($0) || $0 == 0x3B }
      guard digits.endIndex < bytes.count, bytes[digits.endIndex] == UInt8(ascii: "R") else {
        continue
      }
      let numbers = String(decoding: digits, as: UTF8.self).split(separator: ";").map { Int($0) }
      guard numbers.count == 2, let column = numbers[1] else { continue }
      bytes.removeSubrange(place...digits.endIndex)
      return column - 1
    }
    return nil
  }
}
