import Accounts
import ArgumentParser
import Coach
import Texts

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// `measure glossary`: how long a large glossary takes to read, and a term to be found in it.
struct MeasureGlossary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Measure reading a glossary of many terms, beside wc, and looking terms up in it.",
    discussion: """
      The glossary is made of a shipped one, its terms numbered through. To repeat it:
        swift run -c release measure glossary Glossaries/bicycles.md
      """)

  @Argument(help: "A glossary to make the large one of.")
  var file: String

  @Option(help: "How many terms it is to have.")
  var terms = 10_000

  @Option(help: "How often each thing is done.")
  var rounds = 25

  func validate() throws {
    guard terms > 0, rounds > 0 else { throw ValidationError("there is one term and one round") }
  }

  func run() throws {
    let place = try Place()
    let path = "\(place.path)/large.md"
    let text = LargeGlossary.text(of: try read(file), terms: terms)
    let out = try OutFile(path)
    out.write(text)
    try out.close()
    guard let wc = Programs.resolved("wc") else { throw Complaint("there is no wc") }
    var (ours, theirs, building) = (Samples(), Samples(), Samples())
    var glossary: Glossary?
    for _ in 0..<rounds {
      let clock = ContinuousClock()
      theirs.add(
        try clock.measure { _ = try Child([wc, "-l", path], environment: place.environment).end() })
      glossary = nil
      try ours.add(
        clock.measure { glossary = GlossaryFormat.glossary(try read(path), file: path) })
      if let glossary { building.add(clock.measure { _ = TermIndex(glossary) }) }
    }
    guard let glossary else { throw Complaint("\(file) is no glossary") }
    show(glossary, bytes: text.utf8.count, ours, theirs, building)
  }

  private func show(
    _ glossary: Glossary, bytes: Int, _ ours: Samples, _ theirs: Samples, _ building: Samples
  ) {
    let limit = 3 * theirs.percentile(50) + 20
    print("\(glossary.terms.count) terms, \(bytes) bytes, \(rounds) rounds; times in milliseconds")
    var table = Table(head: ["what", "", "p50", "p99", "at most"])
    let rows = [("wc -l", theirs, ""), ("read", ours, limit.fixed(1)), ("index", building, "")]
    for (what, samples, limit) in rows {
      table.add([
        what, "", samples.percentile(50).fixed(2), samples.percentile(99).fixed(2), limit,
      ])
    }
    for (kind, samples) in Lookups(glossary, rounds: rounds).measured() {
      table.add([
        "look up", kind, samples.percentile(50).fixed(3), samples.percentile(99).fixed(3), "1.0",
      ])
    }
    print(table.text, terminator: "")
  }

  private func read(_ path: String) throws -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { throw Complaint("\(path) cannot be read") }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 23)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
