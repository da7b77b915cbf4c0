/// The help of a launch command, taken apart: what stands under `USAGE`, `ARGUMENTS` and `OPTIONS`.
struct HelpText {
  /// How it is called.
  private(set) var usage = ""
  /// The lists below, in their order.
  private(set) var parts: [(title: String, items: [Item])] = []

  /// An argument or an option.
  struct Item: Equatable {
    var name: String
    var words: String
  }

  /// Takes apart what swift-argument-parser has laid out: items stand two blanks in, their words in a
  /// column further right.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      if line.hasPrefix("USAGE: ") {
        usage = String(line.dropFirst(7))
      } else if ["ARGUMENTS:", "OPTIONS:"].contains(line) {
        parts.append((String(line.dropLast()), []))
      } else if line.hasPrefix("  "), !parts.isEmpty {
        take(line)
      }
    }
  }

  private mutating func take(_ line: Substring) {
    let last = parts.count - 1
    let words = line.drop { $0 == " " }
    guard line.dropFirst(2).first != " " else {
      guard var item = parts[last].items.popLast() else { return }
      item.words += (item.words.isEmpty ? "" : " ") + words
      parts[last].items.append(item)
      return
    }
    let name = HelpText.name(words)
    let rest = words.dropFirst(name.count).drop { $0 == " " }
    parts[last].items.append(Item(name: name, words: String(rest)))
  }

  /// What stands before the first two blanks.
  private static func name(_ words: Substring) -> String {
    var name = ""
    for letter in words {
      if letter == " ", name.last == " " { break }
      name.append(letter)
    }
    return name.hasSuffix(" ") ? String(name.dropLast()) : name
  }
}
