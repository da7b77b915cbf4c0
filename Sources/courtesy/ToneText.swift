import Accounts
import ArgumentParser
import Coach
import Texts

/// `courtesy tone`: what is made of sentences on standard input before they are said.
struct ToneText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tone", abstract: "Say whether sentences ask, demand, threaten or hurt.",
    discussion: """
      Reads lines on standard input, outside any book. With --json each answers with one object: \
      {"text":…,"verdict":…,"because":[…],"instead":…}; the verdicts are courteous, demanding, \
      threatening and insulting, and `instead` is there where the same wish can be asked.
      With --rank the lines that pass are put in order, the politest first.
      Exits with 0 when all lines are courteous, 1 when one is not, 2 when it was asked wrongly.
      """)

  @Flag(help: "One JSON object a line.")
  var json = false

  @Flag(help: "The politest of the courteous lines first, the others last.")
  var rank = false

  func run() throws {
    var areKind = true
    var waiting: [(line: String, judgement: Tone.Judgement)] = []
    let tone = Learnt(PromptShelf(folder: nil)).tone()
    while let line = readLine(strippingNewline: true) {
      let judgement = tone.judge(line)
      if judgement.verdict != .courteous { areKind = false }
      if rank { waiting.append((line, judgement)) } else { try tell(line, judgement) }
    }
    let kind = waiting.filter { $0.judgement.verdict == .courteous }
    let scores = kind.map { Tone.politeness(of: $0.line) }
    for place in kind.indices.sorted(by: { (scores[$1], $0) < (scores[$0], $1) }) {
      try tell(kind[place].line, kind[place].judgement)
    }
    for one in waiting where one.judgement.verdict != .courteous {
      try tell(one.line, one.judgement)
    }
    if !areKind { throw ExitCode(1) }
  }

  private func tell(_ line: String, _ judgement: Tone.Judgement) throws {
    if json {
      try JSONLine.print(ToneRecord(line, judgement))
    } else {
      print(words(line, judgement))
    }
  }

  private func words(_ line: String, _ judgement: Tone.Judgement) -> String {
    var text = "\(Clean.line(line))  ->  \(judgement.verdict.rawValue)"
    if !judgement.because.isEmpty {
      text += ": " + judgement.because.map { "\"\(Clean.line($0))\"" }.joined(separator: ", ")
    }
    if let instead = judgement.instead { text += "\n    say: \(Clean.line(instead))" }
    return text
  }
}

/// A sentence and what is made of it.
struct ToneRecord: Encodable {
  let text: String
  let verdict: String
  let because: [String]
  let instead: String?

  init(_ text: String, _ judgement: Tone.Judgement) {
    self.text = text
    verdict = judgement.verdict.rawValue
    because = judgement.because
    instead = judgement.instead
  }
}
