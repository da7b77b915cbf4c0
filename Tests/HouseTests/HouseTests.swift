import Foundation
import Testing

/// The rules of the house that the compiler does not check by itself.
@Suite struct HouseTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What each room may import, the C library's names for the disk included.
  private static let allowed: [String: Set<String>] = [
    "Accounts": [],
    "Texts": ["Accounts"],
    "Coach": ["Accounts"],
    "Shell": ["Accounts", "Texts", "Coach"],
    "Book": ["Accounts", "Texts", "Darwin", "Glibc", "Musl"],
    "LineEditor": ["CLibedit", "Darwin", "Glibc", "Musl", "Swift", "Synchronization"],
  ]

  @Test(arguments: allowed.keys.sorted())
  func `a room imports only what it may`(room: String) throws {
    for (name, text) in try Self.swiftFiles(below: "Sources/\(room)") {
      let imported = text.split(separator: "\n").compactMap { line -> String? in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place < 4, words.count > place + 1,
          !line.hasPrefix("//")
        else { return nil }
        return String(words[place + 1])
      }
      let foreign = Set(imported).subtracting(Self.allowed[room, default: []])
      #expect(foreign.isEmpty, "\(name) imports \(foreign.sorted())")
    }
  }

  @Test func `no room but the hallway asks for the time`() throws {
    for (name, text) in try Self.swiftFiles(below: "Sources") where !name.hasPrefix("courtesy/") {
      for clock in ["Date()", "Clock.now", " time(nil)", "gettimeofday"] {
        #expect(!text.contains(clock), "\(name) asks for the time with \(clock)")
      }
    }
  }

  @Test func `no file passes 250 lines`() throws {
    for (name, text) in try Self.swiftFiles(below: "Sources") {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 251, "\(name) has \(lines) lines")
    }
  }

  @Test func `every text of the folders ships inside the program`() throws {
    let list = try Self.text("Sources/Shipped/shipped.c")
    let folders = [
      ("Prompts", "Prompts"), ("Glossaries", "Glossaries"),
      ("Sources/Shipped/SampleBook", "SampleBook"),
    ]
    var count = 0
    for (folder, name) in folders {
      let base = Self.root.appending(path: folder)
      let files = FileManager.default.enumerator(
        at: base, includingPropertiesForKeys: [.isRegularFileKey])
      for case let file as URL in try #require(files) where !file.hasDirectoryPath {
        let inside = file.path(percentEncoded: false)
          .dropFirst(base.path(percentEncoded: false).count).drop { $0 == "/" }
        #expect(list.contains("{\"\(name)/\(inside)\","), "\(name)/\(inside) is not in shipped.c")
        count += 1
      }
    }
    #expect(list.split(separator: "\n").count { $0.hasPrefix("#embed") } == count)
  }

  @Test func `the top level holds only what it should`() throws {
    let known: Set = [
      "Package.swift", "Sources", "Tests", "Prompts", "Glossaries", "README.md", "Package.resolved",
    ]
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.path(percentEncoded: false))
    #expect(Set(names.filter { !$0.hasPrefix(".") }).subtracting(known).isEmpty)
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The Swift files below a folder, named from `Sources/` on.
  private static func swiftFiles(below folder: String) throws -> [(name: String, text: String)] {
    let base = root.appending(path: folder)
    let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    var found: [(name: String, text: String)] = []
    for case let file as URL in try #require(files) where file.pathExtension == "swift" {
      let path = file.path(percentEncoded: false)
      let name = path.components(separatedBy: "/Sources/").last ?? path
      found.append((name, try String(contentsOf: file, encoding: .utf8)))
    }
    #expect(!found.isEmpty)
    return found
  }
}
