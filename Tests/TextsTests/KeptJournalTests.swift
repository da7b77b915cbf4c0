import Accounts
import Foundation
import Testing
import Texts

/// Journals as earlier versions wrote them, kept in `Kept/` to be read for ever.
///
/// A version that writes otherwise adds a file and changes none.
@Suite struct KeptJournalTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Kept").path(percentEncoded: false)

  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test func `there is a journal of every version`() {
    #expect(Self.names == ["version-1.journal"])
  }

  @Test(arguments: names)
  func `a kept journal is read whole, and what it says is written as it stands there`(
    name: String
  ) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: "\(Self.folder)/\(name)")))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    let read = JournalFormat.read(bytes, file: name)
    #expect(read.findings == [])
    #expect(read.facts.map { JournalFormat.line(for: $0) } == lines.filter { !$0.hasPrefix("#") })
    #expect(Chronicle(read.facts).findings == [])
    #expect(Set(read.facts.map(\.body.word)).count == 23)
  }
}
