import ArgumentParser

/// `measure prompt`: how long a collector waits at the prompt.
struct MeasurePrompt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt",
    abstract: "Measure start, keys and lines at a terminal, beside others that have a prompt.",
    discussion: """
      Every program runs the same way: alone on a pseudo-terminal of 80x24, in an environment of \
      its own, in rounds that take turns. To repeat it:
        swift build -c release --static-swift-stdlib --product courtesy \\
          && swift run -c release measure prompt
      """)

  @Option(help: "The program; else the courtesy that was built beside this one.")
  var program: String?

  @Option(help: "How many rounds; the keys are spread over them.")
  var rounds = 20

  @Option(help: "How many keys are typed in all at each prompt.")
  var keys = 2000

  @Option(help: "How many milliseconds a person reads and types before Enter.")
  var pause: Int32 = 300

  @Flag(help: "Measure also on 10,000 customers with a million facts, and Tab over 100,000 names.")
  var large = false

  func validate() throws {
    guard rounds > 0, keys >= rounds, pause > 0 else {
      throw ValidationError("there is at least one round, one key a round and some pause")
    }
  }

  func run() throws {
    let path = program ?? MeasurePrompt.besides
    guard let courtesy = Programs.resolved(path) else {
      throw Complaint(
        "\(path) is no program; build it with "
          + "`swift build -c release --static-swift-stdlib --product courtesy`, or give --program")
    }
    let place = try Place()
    let programs = try Programs(courtesy: courtesy, place: place)
    var study = PromptStudy(
      programs: programs, rounds: rounds, keys: keys, pause: pause,
      large: large ? .init(customers: 10_000, facts: 1_000_000, names: 100_000) : nil)
    try study.run()
    print("\(courtesy), \(rounds) rounds, \(pause) ms before Enter; times in milliseconds")
    print(study.table.text, terminator: "")
  }

  /// Where the build puts the program: into the folder of this one.
  private static var besides: String {
    let own = CommandLine.arguments.first ?? ""
    guard let slash = own.lastIndex(of: "/") else { return "./courtesy" }
    return own[...slash] + "courtesy"
  }
}
