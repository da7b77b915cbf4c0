import Accounts
import Coach
import Shell
import Testing
import Texts

/// Our own word is told in time, once, and to whom it concerns.
@Suite struct DueWordsTests {
  private let jo = Sample.jo

  /// A word of ours by a time of 2026-11-23, and what else stands in the journal.
  private func facts(_ lines: String...) -> [Fact] {
    let text = "\(JournalFormat.version)\n" + lines.map { "2026-11-23 09:00 \($0)\n" }.joined()
    return JournalFormat.read(Array(text.utf8), file: "test").facts
  }

  private func at(_ clock: String) throws -> Moment {
    try #require(Moment(iso: "2026-11-23 \(clock)"))
  }

  @Test(arguments: [
    ("14:54", 0), ("14:55", 1), ("15:00", 1), ("15:40", 1),
  ])
  func `a word is told from five minutes before its time on`(clock: String, count: Int) throws {
    var words = DueWords(collector: jo, begun: try at("14:00"))
    words.take(facts("harlow @jo | - | owe by 2026-11-23 15:00: ring Maria #aaaaaaaa.1"))
    let now = try at(clock)
    let told = words.due(at: now, during: nil)
    #expect(told.count == count)
    if let word = told.first {
      #expect(word.reminder(at: now) == "our word to harlow by 15:00: ring Maria")
    }
    #expect(words.due(at: now, during: nil).isEmpty)
  }

  @Test func `in a call the word to others waits, and is told afterwards even if late`() throws {
    let harlow = try #require(Token("harlow"))
    let keystone = try #require(Token("keystone"))
    var words = DueWords(collector: jo, begun: try at("14:00"))
    words.take(
      facts(
        "harlow @jo | - | owe by 2026-11-23 15:00: ring Maria #aaaaaaaa.1",
        "keystone @sam | - | owe by 2026-11-23 15:01: send papers #bbbbbbbb.1"))
    #expect(words.due(at: try at("14:58"), during: keystone).map(\.text) == ["send papers"])
    #expect(words.due(at: try at("15:20"), during: keystone).isEmpty)
    #expect(words.due(at: try at("15:21"), during: nil).map(\.text) == ["ring Maria"])
    #expect(words.due(at: try at("15:22"), during: harlow).isEmpty)
  }

  @Test
  func `what is done, taken back, moved, without an hour, past before, or another's is not told`()
    throws
  {
    var words = DueWords(collector: jo, begun: try at("14:50"))
    words.take(
      facts(
        "harlow @jo | - | owe by 2026-11-23 15:00: done #aaaaaaaa.1",
        "harlow @jo | - | done #aaaaaaaa.1 #aaaaaaaa.2",
        "velo @jo | - | owe by 2026-11-23 15:00: taken back #bbbbbbbb.1",
        "velo @jo | - | void #bbbbbbbb.1 #bbbbbbbb.2",
        "lumen @jo | - | owe by 2026-11-23 15:00: moved #cccccccc.1",
        "lumen @jo | - | fix #cccccccc.1 owe by 2026-11-24 15:00: moved #cccccccc.2",
        "sato @jo | - | owe by 2026-11-23: no hour #dddddddd.1",
        "kestrel @jo | - | owe by 2026-11-23 14:30: past #eeeeeeee.1",
        "kestrel @sam | - | owe by 2026-11-23 15:00: another's #ffffffff.1"))
    #expect(words.due(at: try at("15:00"), during: nil).map(\.text) == [])
  }
}
