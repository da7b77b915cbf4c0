/// Puts a letter and its combining marks together where Unicode has one scalar for them.
///
/// libedit counts a scalar as a cell, so `e` and U+0301 must become `é` before
/// it sees them. The standard library compares strings by canonical
/// equivalence; a table of the composed letters, looked up with the two parts,
/// is all it takes.
enum Composition {
  private static let letters: [String: Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [
      0x00C0...0x024F, 0x0370...0x03FF, 0x0400...0x052F, 0x0622...0x06D3, 0x0929...0x0934,
      0x09CB...0x09CC, 0x0B4B...0x0B4C, 0x0BCA...0x0BCC, 0x0CC0...0x0CCB, 0x0D4A...0x0D4C,
      0x1E00...0x1EFF, 0x1F00...0x1FFF, 0x304C...0x3094, 0x30AC...0x30FE,
    ]
    var letters: [String: Unicode.Scalar] = [:]
    for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
      let text = String(Character(scalar))
      if letters[text] == nil { letters[text] = scalar }
    }
    return letters
  }()

  /// The one scalar for two, if there is one.
  static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    hangul(base.value, mark.value) ?? letters[LineText.string([base, mark])]
  }

  /// Composes a whole text.
  static func compose(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in scalars {
      if canFollow(scalar), let last = result.last, let one = compose(last, scalar) {
        result[result.count - 1] = one
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  /// Whether a scalar is one that may melt into the one before.
  private static func canFollow(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return (0x1161...0x11C2).contains(scalar.value)
    }
  }

  /// Korean syllables are composed by arithmetic.
  private static func hangul(_ base: UInt32, _ mark: UInt32) -> Unicode.Scalar? {
    if (0x1100...0x1112).contains(base), (0x1161...0x1175).contains(mark) {
      return Unicode.Scalar(0xAC00 + ((base - 0x1100) * 21 + mark - 0x1161) * 28)
    }
    if (0xAC00...0xD7A3).contains(base), (base - 0xAC00).isMultiple(of: 28),
      (0x11A8...0x11C2).contains(mark)
    {
      return Unicode.Scalar(base + mark - 0x11A7)
    }
    return nil
  }
}
