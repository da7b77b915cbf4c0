/// Reads the one grammar of all texts that people edit.
///
/// `# ` is the title, `## ` a section, `### ` an entry. `- key: value` is a fact directly under the
/// title or an entry, and `- text` a bullet. `1. text` is a numbered line, other lines are
/// paragraphs, `<!-- … -->` is a note to authors. An indented line directly below a bullet, a
/// numbered line or a fact goes on with it.
package enum OutlineReader {
  /// The most bytes a file may have.
  package static let limit = 4 << 20

  /// Reads a whole file; broken lines are findings, and reading goes on.
  ///
  /// A binary file or one over `limit` is one finding and an empty outline. A second title is read
  /// as a section, because a missing `#` is the likelier mistake.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (outline: Outline, findings: [Finding]) {
    if let refusal = Sheet.refusal(bytes, file: file, limit: limit) {
      return (Outline(sheet: Sheet([], file: file)), [refusal])
    }
    var builder = OutlineBuilder(Sheet(bytes, file: file))
    builder.read()
    return (builder.outline, builder.findings)
  }
}
