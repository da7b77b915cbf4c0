import ArgumentParser
import Coach
import Shell

/// `courtesy cash`: cash collected, with its one option.
struct CashReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CashCommand.usage.name, abstract: "\(CashCommand.usage.summary).",
    discussion: "As in: courtesy \(CashCommand.usage.example)")

  @OptionGroup var options: BookOptions

  @Option(help: "How long a period is: month, quarter or year.")
  var by: Cash.Length = .month

  @Argument(help: "Only this customer.")
  var name: [String] = []

  func run() throws {
    try LaunchedLine(CashCommand.usage, ["--by", by.rawValue] + name).run(options.choice)
  }
}

extension Cash.Length: ExpressibleByArgument {}
