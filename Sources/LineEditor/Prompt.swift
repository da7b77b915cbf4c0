/// What stands before the line.
struct Prompt: Sendable {
  /// Plain scalars, cut so that a narrow window leaves room to type.
  let scalars: [Unicode.Scalar]

  /// SGR parameters painted over it, or empty.
  let accent: String

  /// Creates a prompt for a window of `columns` columns; of a long one the end is kept.
  init(text: String, accent: String, columns: Int) {
    let limit = max(columns / 2, columns - 24)
    var room = limit
    var kept: [Unicode.Scalar] = []
    let all = Composition.compose(text.unicodeScalars.filter(\.isShown))
    for scalar in all.reversed() {
      room -= Layout.width(scalar)
      if room < 0 { break }
      kept.append(scalar)
    }
    scalars = kept.reversed()
    self.accent =
      accent.unicodeScalars.allSatisfy { "0123456789;:".unicodeScalars.contains($0) }
      ? accent : ""
  }
}
