import ArgumentParser
import Shell
import Texts

/// `courtesy check`: the book's findings, for people and for a repository's own checks.
struct CheckBook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "\(CheckCommand.usage.summary).",
    discussion: "Exits with 1 when something is to be mended.")

  @OptionGroup var options: BookOptions

  func run() throws {
    let book = try Opened(options)
    let findings = Library(book: book).findings()
    let colors = !options.plain && Colors.areWanted(on: 1)
    let page = CheckCommand.page(findings, width: 80).fitting(80)
    print(page.text(colors: colors), terminator: "")
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
