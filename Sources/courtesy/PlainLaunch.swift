/// `courtesy` and `courtesy demo` with their options, read by hand.
///
/// swift-argument-parser looks through every command before it reads a word, which takes half of
/// the time to the first prompt. Whatever is unusual here, each mistake included, is left to it.
struct PlainLaunch {
  /// Whether the sample book is opened.
  private(set) var isDemo = false
  /// The new folder in which the sample book is kept.
  private(set) var keep: String?
  /// The book and the screen.
  private(set) var choice = BookChoice()

  /// Reads the words after the program's name; `nil` when they are for swift-argument-parser.
  init?(_ words: [String]) {
    var rest = words[...]
    if rest.first == "demo" {
      isDemo = true
      rest.removeFirst()
    }
    while let word = rest.popFirst() {
      switch word {
      case "--plain": choice.plain = true
      case "--transcript": choice.transcript = true
      default:
        guard let value = rest.popFirst(), !value.hasPrefix("-"), take(value, for: word) else {
          return nil
        }
      }
    }
  }

  /// Takes the value of an option; returns whether the command has such an option.
  private mutating func take(_ value: String, for option: String) -> Bool {
    switch (option, isDemo) {
    case ("--collector", _): choice.collector = value
    case ("--book", false): choice.book = value
    case ("--at", false), ("--on", true): choice.at = value
    case ("--keep", true): keep = value
    case ("--seed", _):
      guard let seed = UInt64(value) else { return false }
      choice.seed = seed
    default: return false
    }
    return true
  }

  /// Opens the shell.
  func run() throws {
    if isDemo {
      try Demo.play(choice, keep: keep)
    } else {
      try Loop(Opened(choice), options: choice).run(first: nil)
    }
  }
}
