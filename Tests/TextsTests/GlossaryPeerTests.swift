import Accounts
import Foundation
import Testing
import Texts

/// Glossaries for other programs, judged by programs we did not write.
@Suite struct GlossaryPeerTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The schemas of TBX and what checks by them, beside the project or where `$COURTESY_TBX` says.
  private static let checker: String? = {
    let folder =
      ProcessInfo.processInfo.environment["COURTESY_TBX"]
      ?? root.deletingLastPathComponent().appending(path: "shared/data/tbx").path()
    let path = "\(folder)/check.py"
    return FileManager.default.isReadableFile(atPath: path) && Peers.pythonWithSchemas != nil
      ? path : nil
  }()

  private static func shipped() throws -> [Glossary] {
    try ["bicycles", "bridges", "photo-labs"].map { name in
      let file = root.appending(path: "Glossaries/\(name).md")
      let bytes = [UInt8](try Data(contentsOf: file))
      return try #require(GlossaryFormat.read(bytes, file: "\(name).md").glossary)
    }
  }

  @Test(.enabled(if: checker != nil, "the schemas of TBX are not beside the project"))
  func `TBX is valid by RELAX NG and by the Schematron of TBX-Basic`() throws {
    // The checker looks through the whole file for each target, so forty terms of each are enough.
    for var glossary in try Self.shipped() + [Awkward.glossary(3)] {
      glossary.terms = Array(glossary.terms.prefix(40))
      let judged = try Peers.judge(
        Peers.pythonWithSchemas, [Self.checker ?? ""], TBXGlossary.text(glossary).text,
        as: "a.tbx")
      #expect(judged.status == 0, "\(judged.out)")
      #expect(judged.out.contains(" 0 errors"))
    }
  }

  @Test(.enabled(if: Peers.pythonWithGraphs != nil, "rdflib and skosify are not installed"))
  func `SKOS is read by rdflib, and skosify finds the scheme whole`() throws {
    let script = """
      import sys, logging, io, rdflib, skosify
      from rdflib.namespace import SKOS, RDF
      out = io.StringIO(); logging.basicConfig(stream=out, level=logging.WARNING)
      g = rdflib.Graph().parse(sys.argv[1], format="turtle")
      print(len(list(g.subjects(RDF.type, SKOS.Concept))), len(list(g.objects(None, SKOS.prefLabel))))
      v = skosify.skosify(sys.argv[1], namespaces={}, mark_top_concepts=False)
      print(len(list(v.subjects(RDF.type, SKOS.Concept))))
      print(out.getvalue(), file=sys.stderr)
      """
    for glossary in try Self.shipped() + [Awkward.glossary(3)] {
      let judged = try Peers.judge(
        Peers.pythonWithGraphs, ["-c", script], SKOSGlossary.text(glossary).text, as: "a.ttl")
      #expect(judged.status == 0, "\(judged.out)")
      let chapters = Set(glossary.terms.map(\.chapter)).count
      let count = glossary.terms.count
      let lines = judged.out.split(separator: "\n").map(String.init)
      #expect(lines.contains("\(count) \(count + chapters)"), "\(judged.out)")
      #expect(lines.contains("\(count)"))
    }
  }

  @Test(.enabled(if: Peers.python != nil, "Python is not installed"))
  func `the table is read by Python's csv, row by row`() throws {
    let script = """
      import csv, sys
      rows = list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8")))
      print(len(rows), len(rows[0]))
      """
    for glossary in try Self.shipped() + [Awkward.glossary(3)] {
      let judged = try Peers.judge(
        Peers.python, ["-c", script], CSVGlossary.text(glossary).text, as: "a.csv")
      #expect(judged.out == "\(glossary.terms.count) \(CSVGlossary.columns.count)\n")
    }
  }
}
