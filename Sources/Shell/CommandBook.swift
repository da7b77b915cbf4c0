import Texts

/// The commands of the shell, in the order help shows them.
package struct CommandBook: Sendable {
  /// The commands.
  package let commands: [any ShellCommand.Type]

  /// Creates a book of commands.
  package init(_ commands: [any ShellCommand.Type]) {
    self.commands = commands
  }

  /// Every command.
  ///
  /// A new one is one file in `Commands/` and one line here.
  package static let standard = CommandBook([
    CallCommand.self, InCommand.self, VisitCommand.self, LunchCommand.self, TodayCommand.self,
    CardCommand.self, GlossaryCommand.self, JournalCommand.self, FindCommand.self,
    PromisesCommand.self, OwedCommand.self, CashCommand.self, CheckCommand.self,
    WithCommand.self, TalkCommand.self, SayCommand.self, PromiseCommand.self, PlanCommand.self,
    PaidCommand.self, DisputeCommand.self, ResolvedCommand.self, ReasonCommand.self,
    OweCommand.self, FavorCommand.self, DoneCommand.self, LearnedCommand.self, NoteCommand.self,
    EditCommand.self, NextCommand.self, PauseCommand.self, LockCommand.self, LiftCommand.self,
    VoicemailCommand.self,
    UndoCommand.self, FixCommand.self, VoidCommand.self, PutBackCommand.self, ByeCommand.self,
    BackCommand.self, TypingCommand.self, HelpCommand.self, QuitCommand.self,
  ])

  /// The command a word names: its name, another spelling, or the beginning of only one.
  ///
  /// Of two that begin alike the one that is typed whole wins; `p` is `promise`, because it is typed
  /// most.
  package func command(named typed: String) throws(Refusal) -> any ShellCommand.Type {
    let word = typed.lowercased()
    if let exact = commands.first(where: { $0.usage.name == word || $0.usage.also.contains(word) })
    {
      return exact
    }
    let fitting = commands.filter { $0.usage.name.hasPrefix(word) }
    if let first = fitting.first, fitting.count == 1 || CommandBook.shorts[word] == first.usage.name
    {
      return first
    }
    if let short = CommandBook.shorts[word],
      let chosen = fitting.first(where: { $0.usage.name == short })
    {
      return chosen
    }
    // `prom` is `promise`, though `promises` begins with it too.
    if let stem = fitting.first(where: { stem in
      !word.isEmpty && fitting.allSatisfy { $0.usage.name.hasPrefix(stem.usage.name) }
    }) {
      return stem
    }
    if fitting.count > 1, !word.isEmpty {
      let names = fitting.map { "/\($0.usage.name)" }.joined(separator: ", ")
      throw .unclear("/\(word) could be \(names); type one letter more")
    }
    let names = commands.flatMap { [$0.usage.name] + $0.usage.also }
    guard let nearest = NearestWord.nearest(to: word, among: names) else {
      let typed = Columns.clip(word, to: 30)
      throw .unclear("there is no /\(typed); /help lists the words that are valid here")
    }
    throw .unclear("there is no /\(Columns.clip(word, to: 30)); did you mean /\(nearest)?")
  }

  /// The whole word, slash included, that `/p` and the like stand for; `nil` for what is whole already
  /// or stands for nothing.
  package func expansion(of typed: String) -> String? {
    guard typed.hasPrefix("/"), typed.utf8.count > 1,
      let usage = try? command(named: String(typed.dropFirst())).usage,
      usage.name != typed.dropFirst(), "/\(usage.name)".hasPrefix(typed)
    else { return nil }
    return "/\(usage.name)"
  }

  /// Reads a line without its slash as a command.
  package func parse(_ line: String) throws(Refusal) -> any ShellCommand {
    let halves = line.split(separator: " ", maxSplits: 1)
    guard let name = halves.first else {
      throw .unclear("a command follows the slash; /help lists the words that are valid here")
    }
    let rest = halves.count == 2 ? String(halves[1].drop { $0 == " " }) : ""
    return try command(named: String(name)).init(arguments: rest)
  }

  /// What one or two letters mean when several words begin with them: the word typed most in a call.
  private static let shorts = [
    "p": "promise", "c": "call", "ca": "call", "n": "note", "b": "bye", "d": "dispute",
    "l": "learned",
    "t": "today", "w": "with", "pa": "paid", "f": "favor", "o": "owe", "s": "say", "r": "reason",
    "g": "glossary", "j": "journal", "h": "help", "u": "undo", "v": "vm", "do": "done",
  ]
}
