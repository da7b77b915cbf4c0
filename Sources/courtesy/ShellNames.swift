import Accounts
import ArgumentParser
import Book
import Shell
import Texts

/// What a shell such as bash offers behind one of our launch commands.
enum ShellNames {
  /// The names that may stand at a place of a launch line: customers, then what belongs to one.
  ///
  /// - Parameters:
  ///   - usage: the command's usage.
  ///   - words: the words of the launch line, the program's name first.
  /// - Returns: nothing where there is no book, or the command takes no names.
  static func offered(for usage: Usage, _ words: [String]) -> [String] {
    guard let folder = try? BookFolder(path: book(words)) else { return [] }
    let place = words.firstIndex { $0 == usage.name || usage.also.contains($0) }
    let named = arguments(words[((place ?? 0) + 1)...].dropLast())
    switch usage.name {
    case "glossary":
      return named.allSatisfy { $0 == "show" } ? Stock.trades(in: folder).map(\.text) : []
    case "fix", "void", "putback", "today": return []
    default: break
    }
    if named.isEmpty {
      return folder.list("Customers", suffix: ".md").map { String($0.dropLast(3)) }
    }
    guard named.count == 1, ["dispute", "resolved"].contains(usage.name),
      let bytes = try? folder.bytes("open-items.csv")
    else { return [] }
    return OpenItemsFormat.read(bytes, file: "open-items.csv").items
      .filter { $0.customer.text == named[0] }.map(\.invoice)
  }

  /// The words that are neither options nor their values.
  private static func arguments(_ words: ArraySlice<String>) -> [String] {
    var found: [String] = []
    var rest = words
    while let word = rest.popFirst() {
      if ["--book", "--collector", "--at", "--seed"].contains(word) {
        rest = rest.dropFirst()
      } else if !word.hasPrefix("-") {
        found.append(word)
      }
    }
    return found
  }

  /// The book a launch line is about.
  private static func book(_ words: [String]) -> String {
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--book=") { return String(word.dropFirst(7)) }
      if word == "--book", index + 1 < words.count { return words[index + 1] }
    }
    return Environment.value("COURTESY_BOOK") ?? "."
  }
}
