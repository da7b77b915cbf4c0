import CaptureTable
import Coach
import Foundation
import Testing

/// Tables of typed promises that others wrote unseen, and the hardest lines of our own.
struct CaptureUnseenTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func verdicts(_ path: String) -> [(text: String, verdict: CaptureVerdict)] {
    let text = (try? String(contentsOf: tests.appending(path: path), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { CaptureLine($0) }
      .map { line in
        let result = Capture.promise(line.text, in: CaptureLine.book, firmly: true)
        return (line.text, line.verdict(on: result))
      }
  }

  @Test(arguments: [
    ("CoachTests/Unseen/capture-1.tsv", 99), ("CoachTests/Unseen/capture-2.tsv", 97),
    ("CoachTests/Unseen/capture-3.tsv", 99), ("CoachTests/Unseen/capture-4.tsv", 98),
    ("CoachTests/Unseen/capture-5.tsv", 99), ("CoachTests/Unseen/capture-6.tsv", 98),
    ("CoachTests/Unseen/capture-7.tsv", 97),
    ("Benchmarks/capture-tricky.tsv", 88),
  ])
  func `no line of others is read as another promise, and most are understood`(
    path: String, percent: Int
  ) {
    let verdicts = Self.verdicts(path)
    #expect(verdicts.count > 230)
    #expect(verdicts.filter { $0.verdict == .silentlyWrong }.map(\.text) == [])
    #expect(verdicts.count { $0.verdict == .right } * 100 >= percent * verdicts.count)
  }

  @Test(arguments: [
    ("5000 friday, no make that monday", "5000.00 USD by 2026-11-30"),
    ("inv 4471 thurs - scratch that - fri", "11200.00 USD by 2026-11-27 for 4471"),
    ("5000, sorry, 6000 on friday", "6000.00 USD by 2026-11-27"),
    ("tom says 5000 friday", "5000.00 USD by 2026-11-27"),
    ("po# 4471-b shipped, 880 friday", "880.00 USD by 2026-11-27"),
    ("4471-b shipped, 880 friday", "880.00 USD by 2026-11-27"),
    (
      "5000 of 4471 friday, balance monday",
      "5000.00 USD by 2026-11-27 for 4471; 6200.00 USD by 2026-11-30 for 4471"
    ),
    ("po# 4471 friday", "none"), ("part 4471-b friday", "none"), ("part of 4471 friday", "none"),
    ("5000 friday, 3000 monday, no, 4000", "none"), ("5000 friday - cancelled", "none"),
  ])
  func `the shell reads what is taken back, names and part numbers as the launch line does`(
    typed: String, expected: String
  ) throws {
    let line = try #require(CaptureLine("\(typed)\t\(expected)"))
    for firmly in [true, false] {
      let result = Capture.promise(typed, in: CaptureLine.book, firmly: firmly)
      #expect(line.verdict(on: result) == .right, "\(firmly) \(CaptureLine.told(result))")
    }
  }
}
