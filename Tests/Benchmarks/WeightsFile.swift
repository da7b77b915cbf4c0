import Coach

/// Weights as a Swift file that can be read and compared line by line.
enum WeightsFile {
  /// The file: its notes as comments, then the weights, by their features' order.
  static func text(_ weights: WordWeights, name: String, notes: [String]) -> String {
    var lines = notes.map { "// \($0)".trimmed } + ["", "extension WordWeights {"]
    lines.append("  /// The text from which `\(name)` is read; `_` stands for a blank.")
    lines += ["  static let \(name)Text = \"\"\""]
    var line = "    *=\(weights.bias)"
    for (feature, weight) in weights.weights.sorted(by: { $0.key < $1.key }) {
      let entry = " \(feature)=\(weight)"
      if line.utf8.count + entry.utf8.count > 99 {
        lines.append(line)
        line = "   "
      }
      line += entry
    }
    lines += [line, "    \"\"\"", "}", ""]
    return lines.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
