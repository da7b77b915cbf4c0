import Accounts
import Foundation
import Shell
import Testing
import Texts

/// The sheet in a real browser: on a phone's width, and on paper.
@Suite(.serialized, .enabled(if: Browser.path != nil, "no Chromium is installed; see .ci/peers"))
struct GlossaryBrowserTests {
  /// Our largest glossary, and one of awkward words.
  enum Words: String, CaseIterable {
    case shipped, hostile

    func glossary() throws -> Glossary {
      guard self == .shipped else { return try GlossaryHandoutTests.hostile() }
      let file = Sample.root.appending(path: "Glossaries/bicycles.md")
      let bytes = [UInt8](try Data(contentsOf: file))
      return try #require(GlossaryFormat.read(bytes, file: "bicycles.md").glossary)
    }
  }

  @Test(arguments: Words.allCases)
  func `a phone of 360 pixels never scrolls sideways`(words: Words) throws {
    let html = HandoutHTML.text(
      GlossaryHandoutTests.handout(try words.glossary(), hasCards: true))
    let width = try #require(try Browser.width(of: html, in: 360))
    #expect(width <= 360)
    #expect(width > 300)
  }

  @Test(arguments: Words.allCases, ["A4", "Letter"])
  func `eight cards fill a side of either paper, and none is cut`(
    words: Words, paper: String
  ) throws {
    let glossary = try words.glossary()
    let sheet = GlossaryHandoutTests.handout(glossary, hasCards: false)
    let cards = HandoutHTML.text(GlossaryHandoutTests.handout(glossary, hasCards: true))
    let count = cards.split(separator: "class=\"term\"").count - 1
    let pages = try Browser.pages(of: HandoutHTML.text(sheet), paper: paper)
    #expect((1...16).contains(pages))
    let sides = 2 * ((count + 7) / 8)
    #expect(try Browser.pages(of: cards, paper: paper) == pages + sides)
  }
}

/// Chromium without a window.
enum Browser {
  static let path: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let names = ["chromium", "chromium-browser", "google-chrome"]
    let known =
      folders.flatMap { folder in names.map { "\(folder)/\($0)" } } + [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
      ]
    return known.first(where: FileManager.default.isExecutableFile)
  }()

  /// How wide a page is when it is shown in so many pixels, or `nil` when it was not shown.
  static func width(of html: String, in pixels: Int) throws -> Int? {
    let source = html.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let frame = """
      <!doctype html><title>-</title><iframe id="f" style="width:\(pixels)px;height:800px;border:0"
      srcdoc="\(source)"></iframe><script>onload = () => {
      document.title = "W" + f.contentDocument.documentElement.scrollWidth }</script>
      """
    return try inFolder { folder in
      let file = folder.appending(path: "frame.html")
      try Data(frame.utf8).write(to: file)
      let dom = try run(["--dump-dom", file.absoluteString], folder)
      let title = dom.split(separator: "<title>W").dropFirst().first?.prefix { $0 != "<" }
      return title.flatMap { Int($0) }
    }
  }

  /// How many pages a file takes on paper.
  static func pages(of html: String, paper: String) throws -> Int {
    let sized = html.replacing("@page {", with: "@page { size: \(paper);")
    return try inFolder { folder in
      let (file, pdf) = (folder.appending(path: "a.html"), folder.appending(path: "a.pdf"))
      try Data(sized.utf8).write(to: file)
      _ = try run(
        ["--no-pdf-header-footer", "--print-to-pdf=\(pdf.path())", file.absoluteString], folder)
      let text = String(decoding: try Data(contentsOf: pdf), as: UTF8.self)
      return text.split(separator: "/Type /Page\n").count - 1
    }
  }

  private static func inFolder<Value>(_ work: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }

  private static func run(_ arguments: [String], _ folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path ?? "")
    process.arguments =
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.appending(path: "profile").path())",
      ] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: out, as: UTF8.self)
  }
}
