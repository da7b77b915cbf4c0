import Accounts
import ArgumentParser
import Book
import Coach
import Texts

/// `measure tone --test FILE`: how often the tone of a line is told rightly.
struct MeasureTone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tone",
    abstract: "Compare verdicts on lines with what they should be.",
    discussion: """
      Lines are VERDICT TAB TEXT. Right means the very verdict, caught means any but courteous.
      """)

  @Option(help: "The lines to judge.")
  var test: String

  @Option(help: "The folder of the sentences to learn from.")
  var prompts = "Prompts"

  @Option(help: "The folder of the glossaries, whose questions are learnt from too.")
  var glossaries = "Glossaries"

  @Option(help: "Lines to learn from instead of the folder's.")
  var examples: [String] = []

  @Flag(help: "Show the lines that are told wrongly.")
  var errors = false

  @Flag(help: "Show what would pass and be caught at other limits.")
  var limits = false

  func run() throws {
    let lines = try InFile.labelled(test)
    let lesson = try lesson()
    let clock = ContinuousClock()
    let begin = clock.now
    let tone = Tone(lesson)
    let learning = clock.now - begin
    _ = tone.judge("Could it go out on Friday?")
    var times = Samples()
    var table = Confusion()
    for line in lines {
      let start = clock.now
      let judgement = tone.judge(line.text)
      times.add(clock.now - start)
      table.add(line.label, judgement.verdict.rawValue)
      if errors, line.label != judgement.verdict.rawValue {
        let because = judgement.because.joined(separator: ", ")
        print("\(line.label) -> \(judgement.verdict.rawValue) [\(because)]: \(line.text)")
      }
    }
    print(table.text(Wording.allCases.map(\.rawValue)))
    print("half within       \((times.percentile(50) * 1000).fixed(0)) µs")
    print("99 of 100 within  \((times.percentile(99) * 1000).fixed(0)) µs")
    print("learning          \(learning)")
    if limits { show(lines, tone) }
  }

  private func lesson() throws -> ToneLesson {
    if !examples.isEmpty {
      let lines = try examples.flatMap { try InFile.labelled($0) }
      return ToneLesson(
        lines.compactMap { line in Wording(rawValue: line.label).map { ($0, [line.text]) } })
    }
    let files = try texts(prompts).compactMap { PromptFile.read($0, file: "prompt.md").file }
    return ToneLesson(
      files.compactMap(\.said), prompts: files.compactMap(\.prompt),
      lines: files.flatMap { if case .lines(let lines) = $0 { lines } else { [SpokenLine]() } },
      glossaries: try texts(glossaries).compactMap {
        GlossaryFormat.glossary($0, file: "Glossaries/trade.md")
      })
  }

  private func texts(_ folder: String) throws -> [[UInt8]] {
    let (above, name) = HearShelf.split(folder)
    let book = try BookFolder(path: above)
    return book.list(name, suffix: ".md").compactMap { file in
      guard case .success(let bytes) = book.read("\(name)/\(file)") else { return nil }
      return bytes
    }
  }

  private func show(_ lines: [(label: String, text: String)], _ tone: Tone) {
    let chances = lines.map { tone.likelihoods(of: $0.text)[.courteous, default: 0] }
    for step in 5...15 {
      let limit = Double(step) / 20
      let shares = Wording.allCases.map { wording in
        let own = lines.indices.filter { lines[$0].label == wording.rawValue }
        let isKind = wording == .courteous
        return "\(wording.rawValue) "
          + Percent.text(own.count { (chances[$0] >= limit) == isKind }, of: own.count)
      }
      print("\(limit.fixed(2))  \(shares.joined(separator: "  "))")
    }
  }
}
