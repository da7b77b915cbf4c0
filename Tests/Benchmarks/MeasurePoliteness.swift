import ArgumentParser
import Coach
import Texts

/// `measure politeness CORPUS`: how well politeness is told from rudeness, and the weights that ship.
struct MeasurePoliteness: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "politeness",
    abstract: "Train and try the politeness score on the Stanford Politeness Corpus.",
    discussion: """
      CORPUS is wikipedia.annotated.csv. The requests of the lowest quarter of the normalized score \
      are told from those of the highest, in ten folds, each learnt from the nine others. --write \
      learns from all of them and writes the file that ships.
      """)

  @Argument(help: "The corpus, as CSV.")
  var corpus: String

  @Option(help: "Where to write the weights, a Swift file.")
  var write: String?

  @Option(help: "How many features are kept.")
  var features = 1200

  func run() throws {
    let examples = try quartiles()
    let learner = Logistic(strength: 3, limit: features)
    var right = 0
    for fold in 0..<10 {
      let weights = learner.learn(
        examples.enumerated().filter { $0.offset % 10 != fold }.map(\.element))
      for (index, example) in examples.enumerated() where index % 10 == fold {
        if (weights.score(example.features) > 0) == example.isKind { right += 1 }
      }
    }
    print("requests  \(examples.count), half of them of the politest quarter")
    print("right     \(Percent.text(right, of: examples.count)) in ten folds")
    guard let write else { return }
    let weights = learner.learn(examples)
    try OutFile.write(
      write, WeightsFile.text(weights, name: "politeness", notes: MeasurePoliteness.notes))
    print("written   \(weights.weights.count) weights to \(write)")
  }

  private func quartiles() throws -> [Logistic.Example] {
    let rows = CSV.read(try InFile.bytes(corpus)).rows.map { $0.map(\.text) }
    guard let head = rows.first, let text = head.firstIndex(of: "Request"),
      let score = head.firstIndex(of: "Normalized Score")
    else { throw Complaint("`\(corpus)` has no columns Request and Normalized Score") }
    let scored = rows.dropFirst().enumerated().compactMap { index, row -> (Double, Int, String)? in
      guard row.count > max(text, score), let value = Double(row[score]) else { return nil }
      return (value, index, row[text])
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    let quarter = scored.count / 4
    let parts =
      scored.prefix(quarter).map { ($0, false) } + scored.suffix(quarter).map { ($0, true) }
    return parts.map {
      Logistic.Example(features: ToneFeatures.of($0.0.2), isKind: $0.1)
    }
  }

  private static let notes = [
    "Weights of the politeness score, written by `measure politeness`; do not edit.",
    "",
    "Learnt from the Stanford Politeness Corpus, Wikipedia part (Cristian Danescu-Niculescu-Mizil,",
    "Moritz Sudhof, Dan Jurafsky, Jure Leskovec and Christopher Potts, \"A computational approach to",
    "politeness with application to social factors\", 2013), which is under the Creative Commons",
    "Attribution 4.0 licence: https://creativecommons.org/licenses/by/4.0/. Changed: requests of the",
    "lowest and highest quarter were cut into words; only weights of words, pairs of words and",
    "strategies remain, in thousandths of a logit.",
  ]
}
