/// Classes of words that patterns name as `@pay`.
enum ToneClasses {
  /// The words of each class.
  static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for row in rows.split(whereSeparator: \.isNewline) {
      let words = row.split(separator: " ").map(String.init)
      guard let name = words.first?.dropLast() else { continue }
      table[String(name), default: []] += words.dropFirst()
    }
    return table
  }()

  /// A word, or all words of the class that `@` names.
  static func words(_ text: Substring) -> [String] {
    guard text.hasPrefix("@") else { return [String(text)] }
    guard let members = table[String(text.dropFirst())] else {
      preconditionFailure("no class of words is called \(text)")
    }
    return members
  }

  private static let rows = """
    pay: pay settle remit wire transfer clear honor honour
    paid: paid settled remitted wired cleared transferred
    paying: paying settling remitting wiring clearing
    cash: payment payments money check checks wire funds remittance cash ach deposit
    we: we i
    """
}
