/// A line that is a command, as far as it has been typed.
struct TypedCommand {
  /// The command's word with its place, the slash included where there is one.
  let word: PlacedWord
  /// The name without the slash.
  let name: String
  /// The words behind it that are followed by a blank.
  let complete: [PlacedWord]
  /// The beginning of the word at the end of the line; empty behind a blank.
  let unfinished: PlacedWord
  /// Whether the name itself is still being typed.
  let isNaming: Bool

  /// Reads a line as a command, or returns `nil` when it is none.
  ///
  /// `bare` says whether a command's whole name
  /// counts without its slash, as at the desk.
  init?(_ line: String, bare: Bool) {
    var words = PlacedWord.all(in: line)
    let count = line.unicodeScalars.count
    let endsOpen = line.last.map { $0 != " " && $0 != "\t" } ?? false
    guard let first = words.first else { return nil }
    let hasSlash = first.text.hasPrefix("/")
    name = hasSlash ? String(first.text.dropFirst()) : first.text.lowercased()
    guard hasSlash || bare && TypedCommand.isWhole(name) else { return nil }
    words.removeFirst()
    word = first
    isNaming = words.isEmpty && endsOpen
    if endsOpen, let last = words.last {
      complete = Array(words.dropLast())
      unfinished = last
    } else {
      complete = words
      unfinished = PlacedWord(text: "", range: count..<count)
    }
  }

  /// All words of the arguments, the unfinished one included.
  var words: [PlacedWord] { unfinished.text.isEmpty ? complete : complete + [unfinished] }

  /// The command, if the word names one.
  var usage: Usage? { (try? CommandBook.standard.command(named: name))?.usage }

  private static func isWhole(_ name: String) -> Bool {
    CommandBook.standard.commands.contains { $0.usage.name == name }
  }
}
