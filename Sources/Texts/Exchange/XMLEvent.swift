/// A piece of an XML file, in the file's order.
package enum XMLEvent: Hashable, Sendable {
  /// An element begins, with its attributes.
  case start(String, [String: String])
  /// Characters between elements.
  case text(String)
  /// An element ends.
  case end(String)
}

/// Writes XML: names are ours, everything else is escaped.
struct XMLWriter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var open: [String] = []

  /// Begins an element.
  mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    text += indent + tag(name, attributes) + ">\n"
    open.append(name)
  }

  /// Ends the element begun last.
  mutating func end() {
    guard let name = open.popLast() else { return }
    text += indent + "</\(name)>\n"
  }

  /// An element with nothing but characters in it; none where there are none.
  mutating func add(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ words: String?
  ) {
    guard let words else { return }
    text += indent + tag(name, attributes) + ">" + XMLWriter.escaped(words) + "</\(name)>\n"
  }

  private var indent: String { String(repeating: "  ", count: open.count) }

  private func tag(_ name: String, _ attributes: KeyValuePairs<String, String>) -> String {
    "<\(name)" + attributes.map { " \($0.key)=\"\(XMLWriter.escaped($0.value))\"" }.joined()
  }

  private static func escaped(_ words: String) -> String {
    var out = ""
    for scalar in Clean.line(words).unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": continue
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
