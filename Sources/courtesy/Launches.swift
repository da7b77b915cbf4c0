import Accounts
import ArgumentParser
import Shell

/// The shell's commands as commands of the launch line.
enum Launches {
  /// Every command whose usage says that it launches.
  static let all: [any ParsableCommand.Type] = [
    Launch<CallCommand>.self, Launch<InCommand>.self, Launch<VisitCommand>.self,
    Launch<LunchCommand>.self, Launch<TodayCommand>.self, Launch<CardCommand>.self,
    GlossaryTools.self, Launch<PromisesCommand>.self, Launch<OwedCommand>.self,
    CashReport.self, Launch<PromiseCommand>.self, Launch<PlanCommand>.self,
    Launch<PaidCommand>.self, Launch<DisputeCommand>.self, Launch<ResolvedCommand>.self,
    Launch<ReasonCommand>.self, Launch<OweCommand>.self, Launch<FavorCommand>.self,
    Launch<DoneCommand>.self, Launch<LearnedCommand>.self, Launch<NoteCommand>.self,
    Launch<NextCommand>.self, Launch<PauseCommand>.self, Launch<LockCommand>.self,
    Launch<LiftCommand>.self, Launch<FixCommand>.self, Launch<VoidCommand>.self,
    Launch<PutBackCommand>.self,
  ]
}

/// One command of the shell, given as arguments of the launch line.
///
/// A command that begins a conversation goes on as a shell; every other one ends at once.
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
    let line = "/\(Command.usage.name) \(words.joined(separator: " "))"
    let customer = Command.usage.place == .fact ? words.first.flatMap { Token($0) } : nil
    let loop = try Loop(Opened(options), options: options, about: customer)
    if ["call", "in", "visit", "lunch"].contains(Command.usage.name) {
      try loop.run(first: line)
    } else {
      try loop.once(line)
    }
  }
}
