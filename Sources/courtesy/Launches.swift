import ArgumentParser
import Shell

/// The shell's commands as commands of the launch line.
enum Launches {
  /// Every command whose usage says that it launches and that has no launch command of its own.
  static let lines: [any ShellCommand.Type] = [
    CallCommand.self, InCommand.self, VisitCommand.self, LunchCommand.self, TodayCommand.self,
    CardCommand.self, GlossaryCommand.self, PromisesCommand.self, OwedCommand.self,
    CashCommand.self, PromiseCommand.self, PlanCommand.self, PaidCommand.self,
    DisputeCommand.self, ResolvedCommand.self, ReasonCommand.self, OweCommand.self,
    FavorCommand.self, DoneCommand.self, LearnedCommand.self, NoteCommand.self,
    NextCommand.self, PauseCommand.self, LockCommand.self, LiftCommand.self, FixCommand.self,
    VoidCommand.self, PutBackCommand.self,
  ]

  /// The same as swift-argument-parser wants them.
  static var all: [any ParsableCommand.Type] {
    lines.map { line in
      if line == CashCommand.self { return CashReport.self }
      return line == GlossaryCommand.self ? GlossaryTools.self : parsed(line)
    }
  }

  /// The usage of the command that a word names whole; `nil` too for one that has subcommands.
  static func usage(of word: String) -> Usage? {
    for command in lines where command != GlossaryCommand.self {
      let usage = command.usage
      if usage.name == word || usage.also.contains(word) { return usage }
    }
    return nil
  }

  private static func parsed<Command: ShellCommand>(
    _ command: Command.Type
  ) -> any ParsableCommand.Type {
    Launch<Command>.self
  }
}

/// One command of the shell, given as arguments of the launch line.
struct Launch<Command: ShellCommand>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let usage = Command.usage
    return CommandConfiguration(
      commandName: usage.name, abstract: "\(usage.summary).",
      discussion: "As in: courtesy \(usage.example)", aliases: usage.also)
  }

  @OptionGroup var options: BookOptions

  @Argument(help: ArgumentHelp("What would follow the word in the shell.", valueName: "words"))
  var words: [String] = []

  func run() throws {
    try LaunchedLine(Command.usage, words).run(options.choice)
  }
}
