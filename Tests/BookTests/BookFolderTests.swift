import Accounts
import Book
import Foundation
import Testing
import Texts

@Suite struct BookFolderTests {
  @Test func `a file is read whole, up to its limit`() throws {
    let place = try Place()
    try Data("hello".utf8).write(to: URL(filePath: "\(place.root)/a.md"))
    let book = try place.book()
    #expect(try book.read("a.md").get() == Array("hello".utf8))
    #expect(try book.read("a.md", limit: 5).get().count == 5)
    #expect(throws: BookError.self) { try book.read("a.md", limit: 4).get() }
  }

  @Test(
    arguments: [
      ("../a.md", "is no path inside the book"), ("/etc/passwd", "is no path inside the book"),
      ("", "is no path inside the book"),
      ("no.md", "cannot be read: there is no such file or folder"),
      ("link.md", "cannot be read: it is a link, and links are not followed inside a book"),
      ("pipe.md", "cannot be read: it is a pipe"), ("Folder", "cannot be read: it is a folder"),
      (
        "Out/a.md",
        "the folder cannot be opened: it is a link, and links are not followed inside a book"
      ),
      ("a.md/b.md", "the folder cannot be opened: it is no folder"),
    ])
  func `what is no plain file of the book is refused with words`(path: String, message: String)
    throws
  {
    let place = try Place()
    let root = URL(filePath: place.root)
    try Data("x".utf8).write(to: root.appending(path: "a.md"))
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: "link.md"), withDestinationURL: URL(filePath: "/etc/hostname"))
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: "Out"), withDestinationURL: URL(filePath: "/tmp"))
    try FileManager.default.createDirectory(
      at: root.appending(path: "Folder"), withIntermediateDirectories: true)
    #expect(unsafe mkfifo(root.appending(path: "pipe.md").path(), 0o600) == 0)
    guard case .failure(let error) = try place.book().read(path) else {
      Issue.record("read \(path)")
      return
    }
    #expect(error.message == message)
  }

  @Test func `a listing names plain files in the order of their bytes`() throws {
    let place = try Place()
    let root = URL(filePath: place.root)
    for name in ["b.md", "a.md", "é.md", ".hidden.md", "c.txt", "B.md"] {
      try Data().write(to: root.appending(path: name))
    }
    try FileManager.default.createDirectory(
      at: root.appending(path: "d.md"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: "e.md"), withDestinationURL: root)
    // "." is no name inside the book; its own folder is listed through a folder below it.
    try FileManager.default.moveItem(at: root, to: URL(filePath: "\(place.state)/x"))
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      at: URL(filePath: "\(place.state)/x"), to: root.appending(path: "x"))
    let book = try place.book()
    #expect(book.list("x", suffix: ".md") == ["B.md", "a.md", "b.md", "é.md"])
    #expect(book.folders(in: "x") == ["d.md"])
    #expect(book.list("nothing", suffix: ".md") == [])
  }

  @Test func `a book that is not there says so`() {
    let error = #expect(throws: BookError.self) { try BookFolder(path: "/nowhere/book") }
    #expect(
      error?.description
        == "/nowhere/book: the book cannot be opened: there is no such file or folder")
  }

  @Test func `the shelf reads every collector and tells of strangers`() throws {
    let place = try Place()
    let sam = try #require(Token("sam"))
    try place.journal().append(place.fact(1, "jo's"))
    let other = Fact(
      moment: place.fact(1, "").moment, customer: Token("keystone"), collector: sam, person: nil,
      body: .note("sam's"), id: FactID(call: "bbbbbb", number: 1))
    try JournalFolder(book: try place.book(), collector: sam, stateFolder: nil).append(other)
    try Data("x".utf8).write(to: URL(filePath: "\(place.root)/Journal/jo/2026-11 copy.journal"))
    let book = try place.book()
    let read = JournalShelf.read(book: book)
    #expect(read.facts.map(\.body) == [.note("jo's"), .note("sam's")])
    #expect(
      read.findings.map(\.description) == [
        "Journal/jo/2026-11 copy.journal: this is no month of a collector's journal, so it is not read; journals are named as Journal/jo/2026-11.journal"
      ])
    #expect(JournalShelf.read(book: book, customer: Token("keystone")).facts.count == 1)
    #expect(JournalShelf.read(book: book, since: Day(iso: "2026-11-30")).facts.count == 2)
    #expect(JournalShelf.read(book: book, since: Day(iso: "2026-12-01")).facts.count == 0)
  }

  @Test func `a folder is counted only as far as it matters`() throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      atPath: "\(place.root)/Customers", withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(filePath: "\(place.root)/Customers/a.md"))
    let book = try place.book()
    #expect(!book.holds(moreThan: 3, in: "Customers"))
    #expect(book.holds(moreThan: 0, in: "Customers"))
    #expect(!book.holds(moreThan: 0, in: "Nowhere"))
  }

  @Test func `call ids are eight letters that are not misread`() {
    var generator = SystemRandomNumberGenerator()
    let ids = (0..<200).map { _ in CallID.new(using: &generator) }
    #expect(Set(ids).count == 200)
    #expect(ids.allSatisfy { FactID("#\($0).1") != nil && $0.count == 8 })
  }

  @Test func `the state folder is the system's, and its owner's only`() throws {
    let place = try Place()
    let path = try #require(stateFolder(["HOME": place.state]))
    #expect(path == "\(place.state)/.local/state/courtesy")
    let mode =
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(mode == 0o700)
    #expect(
      stateFolder(["XDG_STATE_HOME": "\(place.state)/s/", "HOME": "/x"])
        == "\(place.state)/s/courtesy")
    #expect(stateFolder(["XDG_STATE_HOME": "relative"]) == nil)
    #expect(stateFolder(["HOME": "/dev/null"]) == nil)
  }

  private func stateFolder(_ environment: [String: String]) -> String? {
    StateFolder.path { environment[$0] }
  }
}
