/// One thing a collector can tell the program to do, in the shell and from the launch line.
///
/// Each command is one type in one file of `Commands/`, listed once in `CommandBook.standard`. Help,
/// completion, the launch line and the README's table are made from `usage`, so a command cannot
/// exist without being explained.
package protocol ShellCommand: Sendable {
  /// The command's names, its arguments and what it is for.
  static var usage: Usage { get }

  /// Reads what stands after the command's name; says what to type instead when it is unclear.
  init(arguments: String) throws(Refusal)

  /// Changes the session and says what should happen outside it, in order.
  ///
  /// When it throws, the session stays as it was.
  func run(in session: inout Session, turn: Turn) throws(Refusal) -> [Effect]
}

/// How a command is called and why.
package struct Usage: Hashable, Sendable {
  /// Where a command makes sense.
  package enum Place: String, Hashable, Sendable {
    /// In a call and outside one.
    case anywhere
    /// Only while a call is open.
    case call
    /// In a call, and outside one with the customer named first.
    case fact
  }

  /// The word that calls the command: lower case, no blanks.
  package let name: String
  /// Other spellings, such as `favour`.
  package let also: [String]
  /// The arguments as help shows them, such as `AMOUNT DAY`.
  package let arguments: String
  /// One line, starting with a verb, ending without a full stop.
  package let summary: String
  /// A line as one would type it, without the slash.
  package let example: String
  /// Where it makes sense.
  package let place: Place
  /// Whether it is also a command of the launch line.
  package let launches: Bool

  /// Creates a usage.
  package init(
    name: String, also: [String] = [], arguments: String = "", summary: String, example: String,
    place: Place, launches: Bool = false
  ) {
    self.name = name
    self.also = also
    self.arguments = arguments
    self.summary = summary
    self.example = example
    self.place = place
    self.launches = launches
  }
}
