package import Accounts

/// The words of a trade: `Glossaries/bridges.md`.
package enum GlossaryFormat {
  /// Reads a glossary; `nil` when neither the file nor its name says which trade it is for.
  ///
  /// Sections are chapters, entries are terms, but for three chapters: in `Trends` their titles
  /// begin with a year, `Seasons` have months north and south, and `What we sell them` tells how
  /// it is used and what stops when it is late. A chapter's first bullet may be `source: …`, which
  /// then holds for every entry that names no other.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (glossary: Glossary?, findings: [Finding]) {
    let (outline, findings) = OutlineReader.read(bytes, file: file)
    var reader = GlossaryReader(outline, findings: findings)
    return reader.read()
  }
}
