import ArgumentParser
import Coach

/// `measure tone --test FILE`: how often the tone of a line is told rightly.
struct MeasureTone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tone",
    abstract: "Compare verdicts on lines with what they should be.",
    discussion: """
      Lines are VERDICT TAB TEXT. Right means the very verdict, caught means any but courteous. \
      --learn FILE --write FILE learns the score that watches over what no rule knows, and writes \
      the file that ships; --folds tells how it does on lines that it has not seen.
      """)

  @Option(help: "The lines to judge.")
  var test: String?

  @Flag(help: "Show the lines that are told wrongly.")
  var errors = false

  @Option(help: "Lines to learn from.")
  var learn: [String] = []

  @Option(help: "Where to write the weights, a Swift file.")
  var write: String?

  @Flag(help: "Judge the lines of --learn in ten folds.")
  var folds = false

  @Option(help: "How many features are kept.")
  var features = 1500

  func run() throws {
    if let test { try judge(InFile.labelled(test)) }
    guard !learn.isEmpty else { return }
    let lines = try learn.flatMap { try InFile.labelled($0) }
    if folds { tryFolds(lines) }
    guard let write else { return }
    let weights = learner.learn(lines.map(example))
    try OutFile.write(
      write, WeightsFile.text(weights, name: "wariness", notes: MeasureTone.notes))
    print("written   \(weights.weights.count) weights to \(write)")
  }

  private var learner: Logistic { Logistic(strength: 10, limit: features, least: 2) }

  private func example(_ line: (label: String, text: String)) -> Logistic.Example {
    Logistic.Example(
      features: ToneFeatures.of(line.text), isKind: line.label != Tone.Verdict.courteous.rawValue)
  }

  private func judge(_ lines: [(label: String, text: String)]) {
    let clock = ContinuousClock()
    _ = Tone.judge("Could it go out on Friday?")
    let start = clock.now
    let judged = lines.map { Tone.judge($0.text) }
    let time = clock.now - start
    var table = Confusion()
    for (line, judgement) in zip(lines, judged) {
      table.add(line.label, judgement.verdict.rawValue)
      if errors, line.label != judgement.verdict.rawValue {
        let because = judgement.because.joined(separator: ", ")
        print("\(line.label) -> \(judgement.verdict.rawValue) [\(because)]: \(line.text)")
      }
    }
    print(table.text(Tone.Verdict.allCases.map(\.rawValue)))
    print("a line    \((time / max(1, lines.count)).components.attoseconds / 1_000_000_000_000) µs")
  }

  private func tryFolds(_ lines: [(label: String, text: String)]) {
    let examples = lines.map(example)
    var scores = Array(repeating: 0, count: lines.count)
    for fold in 0..<10 {
      let weights = learner.learn(
        examples.enumerated().filter { $0.offset % 10 != fold }.map(\.element))
      for index in lines.indices where index % 10 == fold {
        scores[index] = weights.score(examples[index].features)
      }
    }
    let courteous = scores.indices.filter { !examples[$0].isKind }
    let others = scores.indices.filter { examples[$0].isKind }
    for limit in stride(from: -500, through: 4000, by: 250) {
      let passed = Percent.text(courteous.count { scores[$0] <= limit }, of: courteous.count)
      let caught = Percent.text(others.count { scores[$0] > limit }, of: others.count)
      print("above \(limit)  courteous passed \(passed)  others caught \(caught)")
    }
  }

  private static let notes = [
    "Weights of the score that is wary of lines no rule knows, written by `measure tone --learn`;",
    "do not edit. Learnt from the project's own lines, Tests/Benchmarks/tone-lines.tsv, in",
    "thousandths of a logit.",
  ]
}
