import Accounts
import Coach
import Testing

/// How well recognition does on examples it has not learnt from.
///
/// Half of the shipped examples were written to be unlike the others, so a line of a call is heard
/// much better than one of these by the rest of them. What is answered with nothing counts as wrong.
struct HearMeasureTests {
  @Test func `two of three examples left out are recognised, four of five with the first three`() {
    var (first, among, count) = (0, 0, 0)
    for fold in 0..<3 {
      let known = HearExamples.all.map { prompt in
        (
          prompt.situation,
          prompt.heard.enumerated().filter { $0.offset % 3 != fold }.map(\.element)
        )
      }
      let hearing = Hearing(HearExamples.lesson(known))
      for prompt in HearExamples.all {
        // A quarter of them, so that the test stays short.
        for line in prompt.heard.enumerated().filter({ $0.offset % 12 == fold }).map(\.element) {
          let heard = hearing.hear(line).map(\.situation)
          count += 1
          if heard.first == prompt.situation { first += 1 }
          if heard.prefix(3).contains(prompt.situation) { among += 1 }
        }
      }
    }
    #expect(count > 100)
    #expect(first * 100 >= count * 65, "\(first) of \(count)")
    #expect(among * 100 >= count * 78, "\(among) of \(count)")
  }
}
