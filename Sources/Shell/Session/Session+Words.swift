import Accounts
import Coach
import Texts

extension Session {
  /// A word of a closed list, or the beginning of one, and the text after it.
  static func word(
    _ words: String, among known: [String], what: String, usage: Usage
  ) throws(Refusal) -> (Token, String?) {
    let halves = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard let typed = halves.first.map({ Words.fold($0.prefix { $0 != ":" }) }) else {
      let list = known.count <= 8 ? known.joined(separator: ", ") : "such as `/\(usage.example)`"
      throw .unclear("which \(what)? \(list)")
    }
    let fitting = known.filter { $0.hasPrefix(typed) }
    let chosen = known.contains(typed) ? typed : fitting.count == 1 ? fitting[0] : nil
    guard let chosen, let token = Token(chosen) else {
      let nearest = NearestWord.nearest(to: typed, among: known)
      let instead =
        fitting.count > 1
        ? "it could be \(fitting.prefix(4).joined(separator: ", "))"
        : nearest.map { "did you mean `\($0)`?" }
          ?? "one of: \(known.prefix(9).joined(separator: ", "))"
      throw .unclear("no \(what) is called `\(Columns.clip(typed, to: 40))`; \(instead)")
    }
    let rest = halves.count == 2 ? halves[1].drop { $0 == ":" || $0 == " " } : ""
    return (token, rest.isEmpty ? nil : String(rest))
  }

  /// The words of a line that name an open invoice of a customer, and the rest of the words.
  ///
  /// `INV-4471`, `#4471` and `4471` are one invoice.
  static func invoice(in words: String, of items: [OpenItem]) -> (invoice: String?, rest: String) {
    var rest = words.split(separator: " ").map(String.init)
    for (index, word) in rest.enumerated() {
      let bare = word.drop { $0 == "#" }.prefix { $0 != ":" && $0 != "," }
      if let item = items.first(where: { $0.invoice.lowercased() == bare.lowercased() }) {
        rest.remove(at: index)
        return (item.invoice, rest.joined(separator: " "))
      }
    }
    return (nil, words)
  }
}
