import Accounts
import Book
import Foundation
import Texts

/// A book of its own in the temporary folder, gone when the test is over.
final class Place: Sendable {
  let root: String
  let state: String
  let jo = Token("jo") ?? Token(.angry)

  init() throws {
    let base = FileManager.default.temporaryDirectory.appending(path: "book-\(UUID().uuidString)")
      .path()
    root = "\(base)/book"
    state = "\(base)/state"
    for path in [root, state] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: (root as NSString).deletingLastPathComponent)
  }

  var file: URL { URL(filePath: "\(root)/Journal/jo/2026-11.journal") }

  func book() throws -> BookFolder { try BookFolder(path: root) }

  func journal(patience: Int = 5000) throws -> JournalFolder {
    JournalFolder(book: try book(), collector: jo, stateFolder: state, patience: patience)
  }

  func fact(_ number: Int, _ text: String, call: String = "7k3f9q2m") -> Fact {
    fact(number, .note(text), call: call)
  }

  func fact(_ number: Int, _ body: Fact.Body, call: String = "7k3f9q2m") -> Fact {
    Fact(
      moment: Moment(iso: "2026-11-23 10:42") ?? Moment(day: Day(number: 0), minute: 0),
      customer: Token("harlow"), collector: jo, person: "Maria Keller", body: body,
      id: FactID(call: call, number: number))
  }

  /// Writes the month's file in place.
  func write(_ bytes: [UInt8]) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func bytes() -> [UInt8] { Array((try? Data(contentsOf: file)) ?? Data()) }

  func text() -> String { String(decoding: bytes(), as: UTF8.self) }

  /// The permission bits of a path in the book, or -1.
  func mode(_ relative: String) -> Int {
    let found = try? FileManager.default.attributesOfItem(atPath: "\(root)/\(relative)")
    return (found?[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}
