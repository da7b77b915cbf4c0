import ArgumentParser
import LineEditor
import Shell

/// `courtesy keys`: what the keys do while a line is typed.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "\(KeysCommand.usage.summary).",
    discussion: """
      The names in the last column are what ~/.editrc binds, as in
        courtesy:bind ^O x-complete
      """)

  func run() {
    print(Keys.page(width: 80).text(colors: false), terminator: "")
  }

  /// The keys, a line for each thing they do.
  static func page(width: Int) -> Page {
    var page = Page()
    for entry in KeyList.all {
      let keys = Columns.join(entry.keys, to: 25).first ?? ""
      let room = width - 28
      let isWide = Columns.width(entry.does) + entry.name.utf8.count + 2 <= room - 1
      let gap = room - Columns.width(entry.does) - entry.name.utf8.count - 1
      page.add(
        Page.Span(" \(keys)" + String(repeating: " ", count: max(1, 26 - Columns.width(keys)))),
        Page.Span(entry.does),
        Page.Span(isWide ? String(repeating: " ", count: gap) + entry.name : "", .dim))
    }
    return page.fitting(width)
  }
}
