/// Notes down what is wrong in a file while a format reads it.
///
/// A file gone wild would bring more findings than anyone can read, so after the first thousand
/// they are counted only.
struct Marks {
  /// The file that is read.
  let sheet: Sheet
  /// How many things were found that are left out until they are mended.
  private(set) var errors = 0
  private var found: [Finding]
  private var unlisted = 0

  private static let limit = 1000

  init(_ sheet: Sheet, findings: [Finding] = []) {
    self.sheet = sheet
    found = findings
  }

  /// Everything found, in the file's order.
  var findings: [Finding] {
    guard unlisted > 0 else { return found.sorted() }
    let more = Sheet.finding(
      file: sheet.file, "\(unlisted) more things are wrong and not listed", "mend these first")
    return (found + [more]).sorted()
  }

  /// Something that is left out until it is mended.
  mutating func error(
    _ range: Range<Int>, _ message: @autoclosure () -> String, _ remedy: @autoclosure () -> String
  ) {
    errors += 1
    add(range, .error, message, remedy)
  }

  /// Something that is left out until it is mended.
  mutating func error(
    _ words: Outline.Words, _ message: @autoclosure () -> String,
    _ remedy: @autoclosure () -> String
  ) {
    error(words.range, message(), remedy())
  }

  /// Something worth knowing; nothing is left out.
  mutating func warning(
    _ range: Range<Int>, _ message: @autoclosure () -> String, _ remedy: @autoclosure () -> String
  ) {
    add(range, .warning, message, remedy)
  }

  /// Something worth knowing; nothing is left out.
  mutating func warning(
    _ words: Outline.Words, _ message: @autoclosure () -> String,
    _ remedy: @autoclosure () -> String
  ) {
    warning(words.range, message(), remedy())
  }

  /// Something the file as a whole lacks.
  mutating func missing(_ message: String, _ remedy: String) {
    errors += 1
    found.append(Sheet.finding(file: sheet.file, message, remedy))
  }

  private mutating func add(
    _ range: Range<Int>, _ severity: Finding.Severity, _ message: () -> String,
    _ remedy: () -> String
  ) {
    guard found.count < Marks.limit else {
      unlisted += 1
      return
    }
    found.append(sheet.finding(range, severity, message(), remedy()))
  }

  /// What to write instead of a name nobody knows: the nearest known one, or all of them.
  static func remedy(for wrong: String, among known: [String]) -> String {
    if let nearest = NearestWord.nearest(to: wrong, among: known) { return "write `\(nearest)`" }
    return "write \(choice(known))"
  }

  /// The names as a choice, `a`, `b` or `c`, or a few of them where there are many.
  static func choice(_ names: [String]) -> String {
    let quoted = names.prefix(names.count > 12 ? 3 : 12).map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    let listed = quoted.dropLast().joined(separator: ", ") + " or " + last
    return names.count > 12 ? "a known name, such as \(listed)" : listed
  }
}
