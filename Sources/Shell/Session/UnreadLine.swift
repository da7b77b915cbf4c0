package import Accounts
package import Texts

/// A journal line that cannot be read, whose id a correction can name all the same.
package struct UnreadLine: Hashable, Sendable {
  /// The line's own id.
  package let id: FactID
  /// The customer its head names, where that can be read.
  package let customer: Token?
  /// In whose journal it stands: only there a correction settles it.
  package let collector: Token
  /// The first day of the month whose file it stands in.
  package let month: Day

  /// The line a finding is about, or `nil` when it is about something else or no id can be seen.
  package init?(_ finding: Finding) {
    let path = finding.file.split(separator: "/")
    let words = finding.excerpt.split(separator: " ")
    guard finding.severity == .error, finding.line > 0, path.count == 3, path[0] == "Journal",
      let id = words.last.flatMap({ FactID($0) }), let collector = Token(path[1]),
      let month = Day(iso: "\(path[2].prefix(7))-01")
    else { return nil }
    self.id = id
    self.collector = collector
    self.month = month
    customer = words.count > 2 ? Token(words[2]) : nil
  }
}
