import Accounts
import ArgumentParser
import Coach
import Texts

/// `measure hear`: how well and how fast lines are recognised.
struct MeasureHear: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hear",
    abstract: "Measure how well and how fast typed lines are recognised.",
    discussion: """
      Files hold a label, a tab and a text in each line, or are tables (.csv) with the columns text \
      and category. The label `none` marks what is to be answered with nothing. To repeat it:
        swift run -c release measure hear --test FILE
        swift run -c release measure hear --examples FILE --first 10 --test FILE
      """)

  @Option(help: "The folder of prompts, with the words that mean the same.")
  var prompts = "Prompts"

  @Option(help: "Learn from these examples instead of the prompts'.")
  var examples: String?

  @Option(help: "Learn from so many examples of each label, the first in the file.")
  var first: Int?

  @Option(help: "The lines to recognise.")
  var test: String

  func run() throws {
    let shelf = try HearShelf(folder: prompts)
    let clock = ContinuousClock()
    let study: HearStudy
    var learnt = clock.now
    if let examples {
      let lines = HearLine.first(first ?? .max, of: try HearLine.read(examples))
      learnt = clock.now
      study = HearStudy(examples: lines, concepts: shelf.concepts)
    } else {
      study = HearStudy(shelf.lesson)
    }
    let training = learnt.duration(to: clock.now)
    var tally = HearTally()
    for line in try HearLine.read(test) {
      let start = clock.now
      let found = study.recognise(line.text)
      tally.add(line, found, start.duration(to: clock.now))
    }
    print(tally.text(training: training), terminator: "")
  }
}
