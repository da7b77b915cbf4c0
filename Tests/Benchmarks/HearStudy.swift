import Accounts
import Coach

/// The engine that ships, with its own examples or with others.
struct HearStudy {
  private let hear: (String) -> [String]

  /// The engine as it ships.
  init(_ lesson: Lesson) {
    let hearing = Hearing(lesson)
    hear = { line in hearing.hear(line).map(\.situation.rawValue) }
  }

  /// The engine with nothing but its examples changed; `none` among the labels is idle talk.
  init(examples: [HearLine], concepts: [Concept]) {
    let labels = Set(examples.map(\.label)).subtracting([HearLine.none]).sorted()
    var places: [String: Int] = [HearLine.none: labels.count]
    for (place, label) in labels.enumerated() { places[label] = place }
    let taught = examples.compactMap { line in places[line.label].map { ($0, line.text) } }
    let ear = Ear(
      taught.map { (group: $0.0, text: $0.1) }, groups: labels.count, concepts: concepts)
    hear = { line in ear.rank(line).map { labels[$0.group] } }
  }

  /// The labels of a line, best first; none for one that is answered with nothing.
  func recognise(_ line: String) -> [String] { hear(line) }
}
