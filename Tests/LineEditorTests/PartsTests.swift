import Foundation
import LineEditor
import Testing

/// What the editor promises to its caller without a terminal.
@Suite struct PartsTests {
  @Test func `what is left out of an assistance offers nothing`() {
    let assistance = Assistance()
    #expect(assistance.complete("abc", 2) == Completion(from: 2, candidates: []))
    #expect(assistance.ghost("abc") == nil)
    #expect(assistance.hint("abc") == nil)
    #expect(assistance.style == nil)
  }
}
