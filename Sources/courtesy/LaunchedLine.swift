import Accounts
import Shell

/// A command of the shell that is given at the launch line, however its words were read.
struct LaunchedLine {
  private let usage: Usage
  private let words: [String]

  /// A command and the words that follow it.
  init(_ usage: Usage, _ words: [String]) {
    self.usage = usage
    self.words = words
  }

  /// Does it: what begins a conversation goes on as a shell, every other command ends at once.
  func run(_ choice: BookChoice) throws {
    let line = words.reduce(into: "/\(usage.name)") { $0 += " " + $1 }
    let customer = usage.place == .fact ? words.first.flatMap { Token($0) } : nil
    let loop = try Loop(Opened(choice), options: choice, about: customer)
    if ["call", "in", "visit", "lunch"].contains(usage.name) {
      try loop.run(first: line)
    } else {
      try loop.once(line)
    }
  }
}
