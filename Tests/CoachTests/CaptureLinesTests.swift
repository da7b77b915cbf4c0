import CaptureTable
import Coach
import Foundation
import Testing

/// The project's own table of typed promises in many voices, `Tests/Benchmarks/capture-lines.tsv`.
struct CaptureLinesTests {
  private static let lines: [CaptureLine] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Benchmarks/capture-lines.tsv")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { CaptureLine($0) }
  }()

  private static func verdicts(firmly: Bool) -> [(line: CaptureLine, verdict: CaptureVerdict)] {
    lines.map { line in
      let result = Capture.promise(line.text, in: CaptureLine.book, firmly: firmly)
      return (line, line.verdict(on: result))
    }
  }

  @Test func `nothing is taken for another promise than it is, and nothing is guessed`() {
    let wrong = Self.verdicts(firmly: true).filter { $0.verdict == .silentlyWrong }
    #expect(Self.lines.count > 350)
    #expect(wrong.map(\.line.text) == [])
  }

  @Test func `nearly all lines are understood as they are meant`() {
    let verdicts = Self.verdicts(firmly: true)
    #expect(verdicts.count { $0.verdict == .right } * 100 >= 97 * verdicts.count)
  }

  @Test func `a line that is clear is understood the same where doubts are kept beside it`() {
    for line in Self.lines where !line.expected.hasPrefix("ask") && line.expected != "none" {
      let firm = Capture.promise(line.text, in: CaptureLine.book, firmly: true)
      let kept = Capture.promise(line.text, in: CaptureLine.book)
      guard case .understood(let first) = firm, case .understood(let second) = kept else {
        continue
      }
      let amounts = second.filter { !$0.hasLeft }.map(\.amount)
      #expect(first.map(\.amount) == amounts, "\(line.text)")
    }
  }
}
