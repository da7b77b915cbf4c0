import Accounts
import Coach
import Testing

/// Lines that others wrote from the situations' names alone; nothing is learnt from them.
struct HearUnseenTests {
  private static let lines = ["hear-4", "hear-5"].flatMap(ToneExamples.lines).map { line in
    (situation: Situation(rawValue: line.label), text: line.text)
  }

  @Test func `six of seven lines are recognised, nineteen of twenty with the first three`() {
    let said = Self.lines.filter { $0.situation != nil }
    let heard = said.map { HearExamples.hearing.hear($0.text).map(\.situation) }
    let first = zip(said, heard).count { $0.situation == $1.first }
    let among = zip(said, heard).count { line, found in
      found.prefix(3).contains { $0 == line.situation }
    }
    #expect(said.count == 1100)
    #expect(first * 7 >= said.count * 6, "\(first)")
    #expect(among * 20 >= said.count * 19, "\(among)")
  }

  @Test func `nine of ten lines that say nothing are answered with nothing`() {
    let idle = Self.lines.filter { $0.situation == nil }
    let silent = idle.count { HearExamples.hearing.hear($0.text).isEmpty }
    #expect(idle.count == 240)
    #expect(silent * 10 >= idle.count * 9, "\(silent)")
  }
}
