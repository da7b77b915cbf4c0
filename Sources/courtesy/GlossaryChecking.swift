import Accounts
import ArgumentParser
import Book
import Shell
import Texts

/// `courtesy glossary check`: a glossary looked through, for its trainer and a repository's checks.
struct GlossaryChecking: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look glossaries through and say what to write instead.",
    discussion: """
      Without a name the book's own are looked at. Exits with 1 when something is to be mended, \
      with --strict also when something is to know. Entries without a question or a source are no \
      mistakes.
      """)

  @OptionGroup var options: GlossaryOptions

  @Argument(help: ArgumentHelp("Files such as bridges.md, or trades.", valueName: "file or trade"))
  var names: [String] = []

  @Flag(help: "Let warnings count too, for a repository's own checks.")
  var strict = false

  @Flag(help: "List every entry without a question or a source, not the first ten.")
  var all = false

  func run() throws {
    let desk = try GlossaryDesk(options)
    let trades = desk.ownTrades
    guard !names.isEmpty || !trades.isEmpty else {
      let place =
        desk.folder == nil ? "this folder is no book" : "the book has no glossary of its own"
      throw Complaint("\(place); name a file or a trade, as in `courtesy glossary check bridges`")
    }
    let reports = try (names.isEmpty ? trades.map(\.text) : names).map { try report($0, desk) }
    options.show(GlossaryCheckPage.page(reports, isWhole: all, width: 80))
    let findings = reports.flatMap(\.findings)
    if findings.contains(where: { strict || $0.severity == .error }) { throw ExitCode(1) }
  }

  private func report(_ name: String, _ desk: GlossaryDesk) throws -> GlossaryCheck.Report {
    let isFile = name.contains("/") || name.contains(".")
    guard !isFile else {
      let bytes = try GlossaryFile.bytes(name)
      let base = name.split(separator: "/").last.map(String.init) ?? name
      // Our own file does not add to itself.
      let ours = ShippedTexts.one("Glossaries/\(base)")
      let beside = ours == bytes ? nil : GlossaryDesk.shipped("Glossaries/\(base)")
      return look(bytes, name, desk, beside: beside)
    }
    let known = try desk.all()
    guard
      let trade = Token(name).flatMap({ token in known.first { $0.trade == token } })?.trade
        ?? GlossaryCommand.trade(name, among: known)?.trade
    else { throw desk.unknown(name, among: known.map(\.trade)) }
    let path = GlossaryDesk.path(trade)
    if let own = try desk.own(trade) {
      return look(own, path, desk, beside: GlossaryDesk.shipped(path))
    }
    return look(ShippedTexts.one(path) ?? [], path, desk, beside: nil)
  }

  private func look(
    _ bytes: [UInt8], _ file: String, _ desk: GlossaryDesk, beside: Glossary?
  ) -> GlossaryCheck.Report {
    GlossaryCheck.report(
      bytes, file: file,
      rules: GlossaryCheckPage.rules(on: desk.today, beside: beside, tone: { desk.tone.value }))
  }
}

/// A file that was named on the launch line, wherever it lies.
enum GlossaryFile {
  /// Its bytes: a regular file of 32 MB at most, and no link.
  static func bytes(_ path: String, limit: Int = 32 << 20) throws -> [UInt8] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, !name.isEmpty else {
      throw Complaint("`\(path)` is a folder; name a file")
    }
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "."
    let place: BookFolder
    do { place = try BookFolder(path: folder) } catch {
      throw Complaint("there is no folder \(folder)")
    }
    switch place.read(String(name), limit: limit) {
    case .success(let bytes): return bytes
    case .failure(let error): throw Complaint("\(path) \(error.message)")
    }
  }
}
