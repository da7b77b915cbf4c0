import Accounts
import Testing
import Texts

@Suite struct JournalFormatTests {
  private static let head = "2026-11-23 10:42 harlow @jo | Maria Keller | "

  @Test(
    arguments: [
      "call out", "call in again #7k3f9q2m", "call visit", "call lunch", "call video",
      "heard damaged: two drums of primer came with split lids", "heard -: hm",
      "heard a, b-c: x: y",
      "said I'm sorry, Maria. Did that leave the paint shop short?",
      "note a | b".replaced("|", "¦"),
      "learned Anna is home from Purdue", "used w:anna-purdue t:shop-painted", "used -",
      "promise 7220.50 USD sent by 2026-11-25 for 4398 via ach",
      "promise ? in by 2026-11-25",
      "promise 184000 JPY in by 2026-11-25 for \"PO 12\", 4398: once Tom signs",
      "paid 7220.50 USD on 2026-11-25 for 4398: by check", "cleared 12.00 EUR for 1, 2",
      "dispute 4471 damaged: two drums", "dispute 4471 120.00 USD damaged", "dispute 4471 123",
      "dispute \"a \\\"b\\\" \\\\c\" 1.000 KWD price", "resolved 4471",
      "resolved 4471 ours: sent two new",
      "reason cash-flow for 4471: slow month",
      "favor shipping by 2026-11-24 15:00 for 4471: what happened",
      "favor quality: look", "favor sales by 2026-11-24: ask Dave",
      "owe by 2026-11-24 15:00: ring Maria",
      "owe by 2026-11-24: 15:00 is best", "done #7k3f9q2m.6", "done #7k3f9q2m.6: rang her",
      "next 2026-12-01: the rest", "pause until 2026-12-01 for 4471: Tom is away",
      "pause until 2026-12-01",
      "lock legal: their counsel is Ms Park", "lift legal", "end talked", "end voicemail",
      "end no-answer",
      "end busy", "end wrong-number", "end message-with Tom Reyes", "end message-with -",
      "fix #7k3f9q2m.6 promise ? sent by 2026-11-27", "void #7k3f9q2m.6",
      "void #7k3f9q2m.6: typed twice",
      "x-mood", "x-mood sunny: very", "note line one\\nline two \\\\ back",
      "note #7k3f9q2m.1 #torn",
    ])
  func `a line reads as one fact, and that fact's line is the same`(body: String) {
    let line = "\(Self.head)\(body) #7k3f9q2m.12"
    let read = JournalFormat.read(Array("\(JournalFormat.version)\n\(line)\n".utf8), file: "j")
    #expect(read.findings == [])
    #expect(read.facts.map(JournalFormat.line) == [line])
    #expect(read.facts.first?.id == FactID(call: "7k3f9q2m", number: 12))
    #expect(read.facts.first?.person == "Maria Keller")
  }

  @Test func `the fields of a promise arrive`() throws {
    let fact = try #require(
      read(
        "\(Self.head)promise 7220.50 USD in by 2026-11-25 for 4398, \"PO 1\" via ach: ok #7k3f9q2m.7"
      ).facts.first)
    let day = try #require(Day(iso: "2026-11-25"))
    #expect(
      fact.body
        == .promise(
          Promise(
            amount: Money(minorUnits: 722_050, currency: .usd), kind: .in, day: day,
            invoices: ["4398", "PO 1"], method: Token("ach"), why: "ok")))
    #expect(fact.moment == Moment(iso: "2026-11-23 10:42"))
    #expect(fact.customer == Token("harlow") && fact.collector == Token("jo"))
  }

  @Test(
    arguments: [
      (
        "2026-11-23 10:42 harlow @jo | - | promise 5.00 USD sent by 2026-02-31 #7k3f9q2m.3",
        "j:2:60 10 this date does not exist"
      ),
      ("2026-13-23 10:42 harlow @jo | - | note x #7k3f9q2m.3", "j:2:1 10 this date does not exist"),
      ("2026-11-23 25:42 harlow @jo | - | note x #7k3f9q2m.3", "j:2:12 5 `25:42` is no time"),
      (
        "2026-11-23 10:42 Harlow @jo | - | note x #7k3f9q2m.3",
        "j:2:18 6 `Harlow` is no customer's id"
      ),
      ("2026-11-23 10:42 harlow jo | - | note x #7k3f9q2m.3", "j:2:25 2 `jo` is no collector"),
      (
        "2026-11-23 10:42 harlow @jo note x #7k3f9q2m.3",
        "j:2:29 4 a | is missing after the collector"
      ),
      (
        "2026-11-23 10:42 harlow @jo | - | promis 5.00 USD #7k3f9q2m.3",
        "j:2:35 6 no fact is called `promis`"
      ),
      (
        "2026-11-23 10:42 harlow @jo | - | promise 1200,50 EUR sent by 2026-11-25 #7k3f9q2m.3",
        "j:2:43 7 `1200,50` is no amount of EUR"
      ),
      (
        "2026-11-23 10:42 harlow @jo | - | promise 5.00 USX sent by 2026-11-25 #7k3f9q2m.3",
        "j:2:48 3 no currency is called `USX`"
      ),
      (
        "2026-11-23 10:42 harlow @jo | - | promise 5.00 USD by 2026-11-25 #7k3f9q2m.3",
        "j:2:52 2 `by` is not `sent by` or `in by`"
      ),
      (
        "2026-11-23 10:42 harlow @jo | - | promise 5.00 USD sent by friday #7k3f9q2m.3",
        "j:2:60 6 `friday` is no date"
      ),
      (
        "2026-11-23 10:42 harlow @jo | - | void #7k3f9q2m.3",
        "j:2:39 1 the id of the fact meant is missing"
      ),
      (
        "2026-11-23 10:42 harlow @jo | - | end done #7k3f9q2m.3",
        "j:2:39 4 `done` is not a way to end"
      ),
      (
        "2026-11-23 10:42 harlow @jo | - | fix #7k3f9q2m.1 end talked #7k3f9q2m.3",
        "j:2:51 3 `fix` cannot write `end`"
      ),
      ("2026-11-23 10:42 harlow @jo | - | note #7k3f9q2m.3", "j:2:39 1 the words are missing"),
      (
        "2026-11-23 10:42 harlow @jo | - | lift legal now #7k3f9q2m.3",
        "j:2:46 3 `now` is not understood here"
      ),
      (
        "2026-11-23 10:42 harlow @jo | - | paid 5.00 USD on 2026-11-20 for \"PO #7k3f9q2m.3",
        "j:2:67 3 a quotation mark is missing"
      ),
      (
        "2026-11-23 10:42 harlow @jo | 🙂é | promis x #7k3f9q2m.3",
        "j:2:36 6 no fact is called `promis`"
      ),
      ("What is this?", "j:2:1 4 this line is no fact"),
      (
        "<<<<<<< HEAD",
        "j:2:1 7 git left `<<<<<<<` here, the mark of a conflict; the facts on both sides are read"
      ),
      (
        "2026-11-23 10:42 harlow @jo | - | note \u{0}\u{0} #7k3f9q2m.3",
        "j:2:40 2 this line holds zero bytes, as a crash or a bad disk leaves them; it is left out"
      ),
    ])
  func `a bad line is left out, pointed at, and hides no other`(line: String, expected: String) {
    let good = "\(Self.head)note fine #7k3f9q2m.9"
    let read = read("\(line)\n\(good)")
    #expect(read.facts.map(JournalFormat.line) == [good])
    #expect(read.findings.map { "\($0.place) \($0.length) \($0.message)" } == [expected])
    #expect(read.findings.allSatisfy { $0.severity == .error && !$0.remedy.isEmpty })
  }

  @Test(
    arguments: [
      (
        "\(head)note no id",
        "this line has no id; it counts, but nothing can correct it or take it back"
      ),
      (
        "\(head)note a\u{1B}[2Jb #7k3f9q2m.3",
        "this line holds characters that cannot be seen; they are dropped when it is read"
      ),
      (
        "\(head)note a\u{202E}b #7k3f9q2m.3",
        "this line holds characters that cannot be seen; they are dropped when it is read"
      ),
    ])
  func `an odd line is read with a warning`(line: String, expected: String) {
    let read = read(line)
    #expect(read.facts.count == 1)
    #expect(read.findings.map(\.message) == [expected])
    #expect(read.findings.allSatisfy { $0.severity == .warning })
  }

  @Test func `a finding says what it is left out of and what to type`() {
    let read = read("\(Self.head)promise 1250.00 USD sent by 2026-02-31 for 4471 #7k3f9q2m.3")
    #expect(
      read.findings.first?.remedy
        == "February 2026 has 28 days. The promise is left out of all sums until it is corrected. "
        + "To correct it: courtesy fix 7k3f9q2m.3 promise 1250.00 USD sent by 2026-02-28 for 4471")
    #expect(
      read.findings.first?.page(width: 200).split(separator: "\n")[3].drop { $0 != "^" }
        == "^^^^^^^^^^")
  }

  @Test func `a bad line that a later fix corrects is not reported again`() {
    let read = read(
      "\(Self.head)promise 5.00 USD sent by 2026-02-31 #7k3f9q2m.3\n"
        + "\(Self.head)fix #7k3f9q2m.3 promise 5.00 USD sent by 2026-02-28 #7k3f9q2m.4")
    #expect(read.findings == [])
    #expect(Chronicle(read.facts).facts.map(\.id) == [FactID(call: "7k3f9q2m", number: 3)])
  }

  @Test func `bytes after the last line end are no fact, and a line ended as torn is none either`()
  {
    let cut = JournalFormat.read(
      Array("\(JournalFormat.version)\n\(Self.head)note x #7k3f9q2m.1".utf8), file: "j")
    #expect(cut.facts == [] && cut.findings.map(\.severity) == [.error])
    let torn = read("\(Self.head)note x #7k3f9q2m.1 #torn")
    #expect(torn.facts == [] && torn.findings.map(\.severity) == [.warning])
  }

  @Test func `CR LF, a byte order mark and a missing version are read and said`() {
    let text = "\u{FEFF}\(Self.head)note x #7k3f9q2m.1\r\n\r\n\(Self.head)note y #7k3f9q2m.2\r\n"
    let read = JournalFormat.read(Array(text.utf8), file: "j")
    #expect(read.facts.map(\.body) == [.note("x"), .note("y")])
    #expect(read.findings.map(\.severity) == [.warning, .warning, .warning])
  }

  @Test func `bytes that are no UTF-8 are pointed at and the fact is kept`() {
    let bytes =
      Array("\(JournalFormat.version)\n\(Self.head)note caf".utf8) + [0xE9]
      + Array(" x #7k3f9q2m.1\n".utf8)
    let read = JournalFormat.read(bytes, file: "j")
    #expect(read.facts.map(\.body) == [.note("caf\u{FFFD} x")])
    #expect(read.findings.map(\.place) == ["j:2:54"])
  }

  @Test func `a newer version is read, reported and not appendable`() {
    let bytes = Array("# courtesy journal 2\n\(Self.head)note x #7k3f9q2m.1\n".utf8)
    #expect(JournalFormat.read(bytes, file: "j").facts.count == 1)
    #expect(JournalFormat.read(bytes, file: "j").findings.map(\.severity) == [.error])
    #expect(!JournalFormat.isAppendable(bytes))
    #expect(JournalFormat.isAppendable(Array("# courtesy journal 1\n".utf8)))
    #expect(JournalFormat.isAppendable([]))
  }

  @Test func `with one customer wanted the others are skipped unread`() {
    let text =
      "\(JournalFormat.version)\n\(Self.head)note x #7k3f9q2m.1\n2026-11-23 10:43 keystone @jo | - | rubbish\n"
    let read = JournalFormat.read(Array(text.utf8), file: "j", customer: Token("harlow"))
    #expect(read.facts.count == 1 && read.findings == [])
  }

  private func read(_ lines: String) -> (facts: [Fact], findings: [Finding]) {
    JournalFormat.read(Array("\(JournalFormat.version)\n\(lines)\n".utf8), file: "j")
  }
}

extension String {
  fileprivate func replaced(_ old: Character, _ new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}
