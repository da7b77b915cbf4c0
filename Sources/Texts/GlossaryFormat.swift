package import Accounts

/// The words of a trade: `Glossaries/bridges.md`.
package enum GlossaryFormat {
  /// Reads a glossary; `nil` when neither the file nor its name says which trade it is for.
  ///
  /// Sections are chapters, entries are terms; in the chapter `Trends` they are trends, and their
  /// titles begin with a year.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (glossary: Glossary?, findings: [Finding]) {
    let (outline, findings) = OutlineReader.read(bytes, file: file)
    var reader = GlossaryReader(outline, findings: findings)
    return reader.read()
  }
}
