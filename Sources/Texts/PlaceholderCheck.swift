import Accounts

extension Marks {
  /// Whether every placeholder in some words is known; each that is not is a finding at its place.
  ///
  /// `{words}` may stand only in notes.
  mutating func checkPlaceholders(_ words: Outline.Words, notes: Bool = false) -> Bool {
    var isGood = true
    var open: Int?
    // One finding a place, but no endless list for a line gone wild.
    var left = 10
    for index in words.range where left > 0 {
      switch sheet.plain[index] {
      case UInt8(ascii: "{"): open = open ?? index
      case UInt8(ascii: "}"):
        let range = (open ?? index)..<index + 1
        open = nil
        guard let finding = placeholderFinding(range, notes: notes) else { continue }
        error(range, finding.message, finding.remedy)
        isGood = false
        left -= 1
      default: continue
      }
    }
    if let open {
      error(open..<open + 1, "this brace is never closed", "write `}` after the name")
    }
    return isGood && open == nil
  }

  private func placeholderFinding(
    _ range: Range<Int>, notes: Bool
  ) -> (message: String, remedy: String)? {
    guard range.count > 1 else { return ("this brace closes nothing", "write `{` before the name") }
    let name = String(decoding: sheet.plain[range.dropFirst().dropLast()], as: UTF8.self).tidy
    guard let placeholder = Placeholder(rawValue: name) else {
      let known = Placeholder.allCases.filter { notes || $0 != .words }.map(\.rawValue)
      let remedy =
        NearestWord.nearest(to: name, among: known).map { "write `{\($0)}`" }
        ?? "the placeholders are " + known.sorted().joined(separator: ", ")
      return ("no placeholder is called `{\(name.short)}`", remedy)
    }
    guard placeholder == .words, !notes else { return nil }
    return ("`{words}` is only for what is noted", "write it under `## Do`, or take it out")
  }
}
