/// A glossary made large by repeating another one's entries under numbered names.
enum LargeGlossary {
  /// The text; near words and trends are left out, since their names would be gone.
  static func text(of bytes: [UInt8], terms: Int) -> String {
    let source = String(decoding: bytes, as: UTF8.self)
    let entries = source.components(partedBy: "\n### ").dropFirst().compactMap { entry -> String? in
      // What follows in the file may be the next chapter's head, which is no part of the entry.
      let own = entry.components(partedBy: "\n## ")[0]
      guard own.firstRange(of: "\n- kind:") != nil else { return nil }
      return own.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("- near:") }.joined(separator: "\n")
    }
    guard !entries.isEmpty else { return source }
    var text = "# Large\n- trade: large\n\n## Words\n"
    for number in 0..<terms {
      let lines = entries[number % entries.count].split(
        separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let mark = letters(number / entries.count)
      text += "\n### \(lines[0])\(mark)\n"
      text +=
        (lines.count > 1 ? lines[1] : "m").split(separator: "\n").map { line in
          line.hasPrefix("- also:") ? "\(line)\(mark)" : String(line)
        }.joined(separator: "\n") + "\n"
    }
    return text
  }

  /// A number as a word of its own, so that names differ as words do.
  private static func letters(_ number: Int) -> String {
    guard number > 0 else { return "" }
    let vowels = Array("aeiou"), others = Array("bdfgklmnprst")
    var (rest, word) = (number, " ")
    while rest > 0 {
      word.append(others[rest % others.count])
      word.append(vowels[rest / others.count % vowels.count])
      rest /= others.count * vowels.count
    }
    return word
  }
}

extension String {
  /// The parts between each place where a text stands.
  fileprivate func components(partedBy mark: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
