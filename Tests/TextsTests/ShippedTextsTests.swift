import Accounts
import Foundation
import Testing
import Texts

/// The texts that come with Courtesy must read without a finding.
@Suite struct ShippedTextsTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `all prompts that ship are read without findings`() throws {
    for file in try files("Prompts") {
      #expect(PromptFile.read(file.bytes, file: file.path).findings.map(\.description) == [])
    }
  }

  @Test func `all glossaries that ship are read without findings`() throws {
    for file in try files("Glossaries") {
      #expect(GlossaryFormat.read(file.bytes, file: file.path).findings.map(\.description) == [])
    }
  }

  @Test func `the sample book is read without findings`() throws {
    let book = "Sources/Shipped/SampleBook"
    for file in try files("\(book)/Customers") {
      let name = file.path.split(separator: "/").last?.dropLast(3) ?? ""
      let id = try #require(Token(name))
      let findings = CardFormat.read(file.bytes, file: file.path, id: id).findings
      #expect(findings.map(\.description) == [])
    }
    let page = try bytes(of: "\(book)/courtesy.md")
    #expect(CompanyFormat.read(page, file: "courtesy.md").findings.map(\.description) == [])
    let table = try bytes(of: "\(book)/open-items.csv")
    let read = OpenItemsFormat.read(table, file: "open-items.csv")
    #expect(read.findings.map(\.description) == [])
    #expect(!read.items.isEmpty)
  }

  private func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: ShippedTextsTests.root.appendingPathComponent(path)))
  }

  private func files(_ folder: String) throws -> [(path: String, bytes: [UInt8])] {
    let url = ShippedTextsTests.root.appendingPathComponent(folder).resolvingSymlinksInPath()
    return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
      .filter { $0.hasSuffix(".md") }
      .map { name in
        let data = try Data(contentsOf: url.appendingPathComponent(name))
        return ("\(folder)/\(name)", [UInt8](data))
      }
  }
}
