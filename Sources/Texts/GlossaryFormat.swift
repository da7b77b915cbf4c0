package import Accounts

/// The words of a trade: `Glossaries/bridges.md`.
package enum GlossaryFormat {
  /// Reads a glossary; `nil` when neither the file nor its name says which trade it is for.
  ///
  /// Sections are chapters, entries are terms, but for three chapters: in `Trends` their titles
  /// begin with a year, `Seasons` have months north and south, and `What we sell them` tells how
  /// it is used and what stops when it is late. A chapter's first bullet may be `source: …`, which
  /// then holds for every entry that names no other.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: its path, for the places of findings.
  ///   - knowing: names in small letters that `near` may name too: those of the glossary that this one
  ///     adds to.
  /// - Returns: what could be read, and what is wrong.
  package static func read(
    _ bytes: [UInt8], file: String, knowing: Set<String> = []
  ) -> (glossary: Glossary?, findings: [Finding]) {
    let (outline, findings) = OutlineReader.read(bytes, file: file)
    var reader = GlossaryReader(outline, findings: findings, knowing: knowing)
    return reader.read()
  }

  /// A glossary without what may be wrong in its file, for those who only look things up in it.
  ///
  /// The same as from `read`, at a fraction of the time where the file is written plainly.
  package static func glossary(_ bytes: [UInt8], file: String) -> Glossary? {
    GlossaryGlance.read(bytes) ?? read(bytes, file: file).glossary
  }

  /// The names and other names of a glossary's terms, in small letters.
  package static func names(of glossary: Glossary?) -> Set<String> {
    Set((glossary?.terms ?? []).flatMap { [$0.name] + $0.also }.map { $0.lowercased() })
  }
}
