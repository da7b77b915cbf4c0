import Accounts
import ArgumentParser
import Book
import Texts

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// `courtesy init DIR`: a new book.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a new book, which is a folder of plain text.",
    discussion: "What is not given is asked for on a terminal, and has a good default off one.")

  @Argument(help: "The new folder.")
  var folder: String

  @Option(help: "Your company's name.")
  var company: String?

  @Option(help: "Your own id in lower case, such as jo.")
  var collector: String?

  @Option(help: "The currency of the book, such as USD.")
  var currency: String?

  @Option(help: "The time zone of the book, such as America/New_York.")
  var zone: String?

  func run() throws {
    let company = asked(company, "Your company's name", fallback: "Our Company")
    let id = asked(collector, "Your own id, in lower case", fallback: Init.user())
    guard let collector = Token(id) else {
      throw ValidationError(
        "`\(id)` is no id; use lower-case letters, digits and hyphens, such as `\(slug(id).isEmpty ? "jo" : slug(id))`"
      )
    }
    let code = asked(currency, "The book's currency", fallback: "USD").uppercased()
    guard let currency = Currency(code) else {
      throw ValidationError("`\(code)` is no currency of ISO 4217; write one such as USD or EUR")
    }
    let zone = asked(zone, "The book's time zone", fallback: SystemZone.name() ?? "UTC")
    guard ZoneClock(zone: zone) != nil else {
      throw ValidationError(
        "this system knows no time zone `\(zone)`; write one such as America/New_York")
    }
    try NewBook.create(
      at: folder, company: Clean.line(company), collector: collector, collectorName: nil,
      currency: currency, zone: zone)
    print(
      """
      \(Clean.line(folder)) is ready. Next:
        write a card    \(Clean.line(folder))/Customers/NAME.md, whose first line is `# Their name`
        open the book   courtesy --book \(Clean.line(folder))
        see a full one  courtesy demo
      """)
  }

  private func asked(_ given: String?, _ question: String, fallback: String) -> String {
    if let given { return given }
    guard isatty(0) == 1, isatty(1) == 1 else { return fallback }
    print("\(question) [\(fallback)]: ", terminator: "")
    let line = readLine(strippingNewline: true) ?? ""
    return line.allSatisfy(\.isWhitespace) ? fallback : line
  }

  private static func user() -> String {
    let name = slug(Environment.value("USER") ?? "")
    return Token(name) == nil ? "me" : name
  }
}
