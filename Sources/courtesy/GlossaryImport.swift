import Accounts
import ArgumentParser
import Book
import Shell
import Texts

/// `courtesy glossary import FILE TRADE`: terms of another program, into the book.
struct GlossaryImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take the terms of another program into the book.",
    discussion: """
      Reads TBX (.tbx, .xml), SKOS in Turtle (.ttl) and tables (.csv, .tsv), and writes \
      Glossaries/TRADE.md, over a file that is there only with --replace, which keeps the old one as \
      TRADE.md~. A table's first row names its columns; names such as headword, definition and \
      synonyms are known, others are told with --map term=Word,meaning=Definition. What a glossary \
      cannot hold is told on the standard error.
      """)

  @OptionGroup var options: GlossaryOptions

  @Argument(help: "The file.")
  var file: String

  @Argument(help: "The trade's id, such as signs.")
  var trade: String

  @Option(help: ArgumentHelp("Which column is which.", valueName: "ours=theirs,…"))
  var map: String?

  @Flag(help: "Write over a file that is there, and keep it beside as TRADE.md~.")
  var replace = false

  func run() throws {
    let desk = try GlossaryDesk(options)
    let folder = try desk.book("import")
    let trade = try GlossaryNew.token(trade)
    let path = GlossaryDesk.path(trade)
    if !replace, try desk.own(trade) != nil {
      throw Complaint("\(path) is there already, and stays as it is; --replace writes over it")
    }
    var taken = try read(try GlossaryFile.bytes(file), trade)
    if taken.glossary.name.isEmpty { taken.glossary.name = trade.text }
    taken.glossary.trade = trade
    guard !taken.glossary.terms.isEmpty else { throw Complaint("\(file) holds no terms") }
    let sent = GlossaryFormat.text(taken.glossary)
    let bytes = Array(sent.text.utf8)
    if replace { try folder.replace(path, bytes) } else { try folder.writeNew(path, bytes) }
    for line in taken.left { StandardError.write("left out: \(line)") }
    for line in sent.left { StandardError.write(line) }
    tell(taken.glossary, bytes, path, desk)
  }

  private func tell(_ glossary: Glossary, _ bytes: [UInt8], _ path: String, _ desk: GlossaryDesk) {
    let count = glossary.terms.count
    var page = Page()
    page.add(Page.Span(" \(path): \(count) \(count == 1 ? "term" : "terms")", .good))
    let report = GlossaryCheck.report(
      bytes, file: path,
      rules: GlossaryCheckPage.rules(
        on: desk.today, beside: GlossaryDesk.shipped(path), tone: { desk.tone.value }))
    let errors = report.findings.count { $0.severity == .error }
    let rest = report.findings.count - errors
    if !report.findings.isEmpty {
      page.add(
        Page.Span(" \(errors) to mend, \(rest) to know: courtesy glossary check \(trade)", .dim))
    }
    options.show(page)
  }

  private func read(_ bytes: [UInt8], _ trade: Token) throws -> Exchange.Taken {
    switch file.split(separator: ".").last.map({ $0.lowercased() }) {
    case "tbx", "xml", "tbxm":
      let events = try XMLFile.events(bytes, file: file)
      guard let taken = TBXReader.read(events, trade: trade) else {
        throw Complaint("\(file) is XML, but no TBX: its first element is neither tbx nor martif")
      }
      return taken
    case "ttl":
      do throws(TurtleReader.Problem) {
        return try SKOSReader.read(bytes, trade: trade)
      } catch {
        throw Complaint("\(file):\(error.line): \(error.message)")
      }
    case "csv", "tsv", "txt":
      guard let taken = CSVGlossary.read(bytes, trade: trade, map: try columns()) else {
        let first = CSVGlossary.header(bytes).map { "`\($0)`" }.joined(separator: ", ")
        throw Complaint(
          "which column holds the term? The file has \(first.isEmpty ? "none" : first); write it as --map term=Word"
        )
      }
      return taken
    default:
      throw Complaint(
        "\(file) should end in .tbx, .xml, .ttl, .csv or .tsv, so that it can be read")
    }
  }

  /// The columns that were named by hand.
  private func columns() throws -> [String: String] {
    var columns: [String: String] = [:]
    for pair in (map ?? "").split(separator: ",") {
      let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard halves.count == 2, CSVGlossary.columns.contains(halves[0]) else {
        let known = CSVGlossary.columns.joined(separator: ", ")
        throw Complaint("--map is written `term=Word,meaning=Definition`; ours are \(known)")
      }
      columns[halves[0]] = halves[1]
    }
    return columns
  }
}
