import ArgumentParser
import FoundationEssentials

/// `courtesy manual`: the manual pages, made by the program itself.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a manual page for man, or all of them into a folder.",
    discussion: """
      As in
        courtesy manual | man -l -
        courtesy manual --into ~/.local/share/man/man1
      """)

  @Argument(help: "The launch command whose page is wanted; the program's own if it is left out.")
  var command: String?

  @Option(help: "Write every page into this folder.", completion: .directory)
  var into: String?

  func validate() throws {
    if command != nil, into != nil {
      throw ValidationError("--into writes every page, so no command is named beside it")
    }
  }

  func run() throws {
    if let into { return try write(into: into) }
    guard let command else { return print(ManualPage.program(), terminator: "") }
    guard let found = ManualPage.commands.first(where: { ManualPage.name(of: $0) == command })
    else {
      throw ValidationError("no launch command is called `\(command)`; courtesy --help lists them")
    }
    print(ManualPage.command(found), terminator: "")
  }

  private func write(into folder: String) throws {
    var pages = [("courtesy", ManualPage.program())]
    for command in ManualPage.commands {
      pages.append(("courtesy-\(ManualPage.name(of: command))", ManualPage.command(command)))
    }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      for (name, text) in pages {
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name).1"))
      }
    } catch {
      throw Complaint("\(folder): the pages cannot be written there; name a folder of your own")
    }
    print("\(pages.count) pages are in \(folder)")
  }
}
