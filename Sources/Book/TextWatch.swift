/// Notices which of the texts that people write have changed: cards, glossaries, prompts, open items.
///
/// A change is told once the file has stood still from one look to the next, so that nothing is read
/// while it is being written.
package struct TextWatch: Sendable {
  private let book: BookFolder
  private var known: [String: FileStamp]
  private var moving: [String: FileStamp?] = [:]
  private var looks = 0

  /// How many cards are looked at each time; of more, every tenth time.
  private static let many = 1000

  /// Begins with the files as they are.
  package init(book: BookFolder) {
    self.book = book
    known = TextWatch.stamps(book)
  }

  /// The paths of the files that have changed, come or gone, sorted.
  package mutating func changes() -> [String] {
    looks += 1
    if known.count > TextWatch.many, !looks.isMultiple(of: 10) { return [] }
    let now = TextWatch.stamps(book)
    if now == known, moving.isEmpty { return [] }
    var changed: [String] = []
    for path in Set(known.keys).union(now.keys).sorted() {
      if known[path] == now[path] {
        moving[path] = nil
      } else if let last = moving[path], last == now[path] {
        known[path] = now[path]
        moving[path] = nil
        changed.append(path)
      } else {
        moving[path] = .some(now[path])
      }
    }
    return changed
  }

  private static func stamps(_ book: BookFolder) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for folder in ["Customers", "Glossaries", "Prompts"] {
      stamps.merge(book.stamps(folder, suffix: ".md")) { $1 }
    }
    let top = book.stamps("", suffix: "").filter {
      ["courtesy.md", "open-items.csv"].contains($0.key)
    }
    return stamps.merging(top) { $1 }
  }
}
