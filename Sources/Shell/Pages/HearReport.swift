import Accounts
package import Coach
import Texts

/// `courtesy hear --report`: how well each example is heard by what the others teach, and what a
/// book's own examples helped and hurt.
package struct HearReport {
  private let all: Rehearsal
  /// The shipped examples without the book's own; `nil` for a book that has none.
  private let shipped: Rehearsal?

  private static let width = 79

  /// A report.
  ///
  /// - Parameters:
  ///   - all: the rehearsal of every example.
  ///   - shipped: that of the shipped examples alone; `nil` for a book without its own.
  package init(all: Rehearsal, shipped: Rehearsal?) {
    (self.all, self.shipped) = (all, shipped)
  }

  /// The lines of the report, at most 79 columns wide.
  package var lines: [String] {
    head + (shipped.map(changes) ?? []) + [""] + table
  }

  private var head: [String] {
    [
      "\(all.lines.count) examples, each heard by what the others teach",
      "right \(share { $0.isRight }), among the first three \(share { $0.isRight || $0.isNear }), "
        + "answered with nothing \(share { $0.heard.isEmpty })",
    ]
  }

  private func share(_ holds: (Rehearsal.Line) -> Bool) -> String {
    let part = all.lines.count(where: holds)
    return "\((part * 100 + all.lines.count / 2) / max(all.lines.count, 1)) %"
  }

  /// What the book's own words changed: its own examples, and shipped ones heard better or worse.
  private func changes(_ shipped: Rehearsal) -> [String] {
    var before: [Place: Rehearsal.Line] = [:]
    for line in shipped.lines { before[Place(line)] = line }
    let own = all.lines.filter { before[Place($0)] == nil }
    let helped = all.lines.filter { $0.isRight && before[Place($0)]?.isRight == false }
    let hurt = all.lines.filter { !$0.isRight && before[Place($0)]?.isRight == true }
    return
      ["", "your own: \(own.count) examples, \(own.count(where: \.isRight)) of them heard right"]
      + own.filter { !$0.isRight }.flatMap(wrong)
      + ["shipped examples they helped: \(helped.count)"] + helped.flatMap(quoted)
      + ["shipped examples they hurt: \(hurt.count)"] + hurt.flatMap(wrong)
  }

  /// An example as a key: the same words may stand in two situations.
  private struct Place: Hashable {
    let situation: Situation
    let text: String

    init(_ line: Rehearsal.Line) { (situation, text) = (line.situation, line.text) }
  }

  /// Each situation: how many of its examples are heard right, near and wrong, and which not.
  private var table: [String] {
    let groups = Dictionary(grouping: all.lines, by: \.situation)
    var rows = ["\(pad("situation", 26))right  near  wrong"]
    for situation in Situation.allCases {
      guard let lines = groups[situation] else { continue }
      let right = lines.count(where: \.isRight)
      let near = lines.count(where: \.isNear)
      let counts = [(right, 5), (near, 6), (lines.count - right - near, 7)].map { count, width in
        String(repeating: " ", count: max(width - "\(count)".count, 0)) + "\(count)"
      }
      rows.append(pad(situation.rawValue, 26) + counts.joined())
      rows += lines.filter { !$0.isRight }.flatMap(wrong)
    }
    return rows
  }

  private func quoted(_ line: Rehearsal.Line) -> [String] {
    [cut("  \(line.situation.rawValue): \(Clean.line(line.text))", to: Self.width)]
  }

  private func wrong(_ line: Rehearsal.Line) -> [String] {
    let heard = line.heard.first?.rawValue ?? "nothing"
    let text = cut(Clean.line(line.text), to: Self.width - heard.count - 8)
    return ["  \(text)  ->  \(heard)"]
  }

  private func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 1))
  }
}
