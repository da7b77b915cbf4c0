import Coach
import Foundation
import Testing

/// The project's own lines in many voices, a third of them meant to deceive.
struct ToneLinesTests {
  private static let lines: [(verdict: String, text: String)] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Benchmarks/tone-lines.tsv")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let halves = line.split(separator: "\t", maxSplits: 1)
      return halves.count == 2 ? (String(halves[0]), String(halves[1])) : nil
    }
  }()

  /// How many of a hundred lines of a verdict are judged courteous.
  private func passed(_ verdict: Tone.Verdict) -> Double {
    let lines = Self.lines.filter { $0.verdict == verdict.rawValue }
    let passed = lines.count { Tone.judge($0.text).verdict == .courteous }
    return lines.isEmpty ? 50 : 100 * Double(passed) / Double(lines.count)
  }

  @Test func `of known courteous lines, however hard their words, hardly one is taken amiss`() {
    #expect(passed(.courteous) >= 97)
  }

  @Test(arguments: [Tone.Verdict.demanding, .threatening, .insulting])
  func `of known lines of other kinds at most a fifth pass`(verdict: Tone.Verdict) {
    #expect(passed(verdict) <= 20)
  }

  @Test(
    arguments: [
      ("Could 4471 go out by Friday?", "Can you get 4471 out?"),
      ("Thank you so much for your help, Maria.", "Why did you not do it?"),
      ("Would you mind having a look, please?", "What are you doing?"),
    ])
  func `the politer wording ranks higher`(politer: String, other: String) {
    #expect(Tone.politeness(of: politer) > Tone.politeness(of: other))
  }

  @Test func `only what passes can be the politest`() {
    let wordings = ["Please pay it, thank you.", "You must pay.", "Could it go out on Friday?"]
    #expect(Tone.politest(of: wordings) == "Could it go out on Friday?")
    #expect(Tone.politest(of: ["You must pay."]) == nil)
  }
}
