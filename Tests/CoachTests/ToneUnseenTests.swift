import Accounts
import Coach
import Testing

/// Sentences that others wrote without having seen the rules or the sentences that are learnt from.
///
/// A third of them are meant to deceive. Nothing is learnt from them.
struct ToneUnseenTests {
  static let files = ["tone-9", "tone-10", "tone-11"]

  /// How many of a hundred lines of a verdict are taken for courteous.
  private func passed(_ file: String, _ wording: Wording) -> Double {
    let lines = ToneExamples.lines(file).filter { $0.label == wording.rawValue }
    let passed = lines.count { ToneExamples.tone.judge($0.text).verdict == .courteous }
    return lines.isEmpty ? 50 : 100 * Double(passed) / Double(lines.count)
  }

  @Test(arguments: files)
  func `of courteous lines hardly one is taken amiss`(file: String) {
    #expect(passed(file, .courteous) >= 95)
  }

  @Test(
    arguments: files, [Wording.demanding, .threatening, .insulting])
  func `of unkind lines hardly one passes`(file: String, wording: Wording) {
    #expect(passed(file, wording) <= 5)
  }

  @Test func `no rule vetoes a sentence that ships as kind`() {
    #expect(ToneExamples.courteous.count > 6000)
    for text in ToneExamples.courteous {
      let isLikely = ToneExamples.tone.likelihoods(of: text)[.courteous, default: 0] >= 0.5
      guard isLikely else { continue }
      #expect(ToneExamples.tone.judge(text).verdict == .courteous, "\(text)")
    }
  }

  @Test(
    arguments: [
      ("Hi, could you please have a look? Thanks!", "Have you even had a look?"),
      ("Thank you so much for your help, Maria.", "Why did you not do it?"),
      ("Would you mind having a look, please?", "What are you doing?"),
    ])
  func `the politer wording ranks higher`(politer: String, other: String) {
    #expect(Tone.politeness(of: politer) > Tone.politeness(of: other))
  }
}

/// What was learnt of tone is kept between two starts.
struct ToneKeptTests {
  private let lesson = ToneLesson([
    (.courteous, ["Could it go out on Friday?", "Thank you for the call."]),
    (.demanding, ["Pay it today.", "You must pay."]),
  ])

  @Test func `what was kept judges like what was learnt`() throws {
    let tone = Tone(lesson)
    let kept = try #require(Tone(kept: tone.kept(key: "1"), key: "1"))
    for text in ["Could you pay it today?", "You must.", "Thank you for Friday.", "Hm"] {
      #expect(kept.judge(text) == tone.judge(text))
      #expect(kept.likelihoods(of: text) == tone.likelihoods(of: text))
    }
  }

  @Test func `another lesson and damaged bytes are learnt anew`() {
    let bytes = Tone(lesson).kept(key: "1")
    #expect(Tone(kept: bytes, key: "2") == nil)
    for at in [0, bytes.count / 2, bytes.count - 1] {
      var damaged = bytes
      damaged[at] ^= 1
      #expect(Tone(kept: damaged, key: "1") == nil)
    }
    #expect(Tone(kept: Array(bytes.dropLast()), key: "1") == nil)
    #expect(Tone(kept: [], key: "1") == nil)
  }

  @Test func `any other byte or name of the texts gives another key`() {
    let known: [(path: String, bytes: [UInt8])] = [("a.md", [1, 2]), ("b.md", [3])]
    let key = ToneLesson.key(of: known)
    #expect(ToneLesson.key(of: known.lazy.filter { _ in true }) == key)
    for texts: [(path: String, bytes: [UInt8])] in [
      [("a.md", [1]), ("b.md", [2, 3])], [("b.md", [3]), ("a.md", [1, 2])],
      [("own/a.md", [1, 2]), ("b.md", [3])], [("a.md", [1, 2])],
    ] {
      #expect(ToneLesson.key(of: texts) != key)
    }
  }
}
