import Coach
import Shell

/// The launch lines that are typed all day, read by hand: `courtesy`, `courtesy demo` and the
/// shell's commands, with their options.
///
/// swift-argument-parser looks through every command before it reads a word, which takes longer
/// than all that most of them do. Whatever is unusual here, each mistake included, is left to it.
struct PlainLaunch {
  /// Whether the sample book is opened.
  private(set) var isDemo = false
  /// The new folder in which the sample book is kept.
  private(set) var keep: String?
  /// The book and the screen.
  private(set) var choice = BookChoice()
  /// The shell's command, if there is one; else the shell is opened.
  private var usage: Usage?
  /// What follows the command.
  private var typed: [String] = []
  /// How long a period of `cash` is.
  private var period: String?

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
      case _ where word.hasPrefix("-"):
        guard let value = rest.popFirst(), !value.hasPrefix("-"), take(value, for: word) else {
          return nil
        }
      default: guard take(word) else { return nil }
      }
    }
  }

  /// Takes a word that is no option: the command, or one behind it.
  private mutating func take(_ word: String) -> Bool {
    guard usage == nil else {
      typed.append(word)
      return !word.isEmpty
    }
    usage = isDemo ? nil : Launches.usage(of: word)
    return usage != nil
  }

  /// Takes the value of an option; returns whether the command has such an option and it comes once.
  private mutating func take(_ value: String, for option: String) -> Bool {
    switch (option, isDemo) {
    case ("--collector", _): return PlainLaunch.set(&choice.collector, value)
    case ("--book", false): return PlainLaunch.set(&choice.book, value)
    case ("--at", false), ("--on", true): return PlainLaunch.set(&choice.at, value)
    case ("--keep", true): return PlainLaunch.set(&keep, value)
    case ("--seed", _):
      guard choice.seed == nil, let seed = UInt64(value) else { return false }
      choice.seed = seed
      return true
    case ("--by", false):
      let isPeriod = usage?.name == CashCommand.usage.name && Cash.Length(rawValue: value) != nil
      return isPeriod && PlainLaunch.set(&period, value)
    default: return false
    }
  }

  private static func set(_ place: inout String?, _ value: String) -> Bool {
    defer { place = value }
    return place == nil
  }

  /// Opens the shell, or does the one line.
  func run() throws {
    if let usage {
      let isCash = usage.name == CashCommand.usage.name
      let lead = isCash ? ["--by", period ?? Cash.Length.month.rawValue] : []
      return try LaunchedLine(usage, lead + typed).run(choice)
    }
    if isDemo {
      try Demo.play(choice, keep: keep)
    } else {
      try Loop(Opened(choice), options: choice).run(first: nil)
    }
  }
}
