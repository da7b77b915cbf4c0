import Accounts
import Book
import Foundation
import Testing
import Texts

@Suite struct JournalAppendTests {
  @Test func `the first fact makes a folder and a file for their owner only`() throws {
    let place = try Place()
    let stored = try place.journal().append(place.fact(1, "hello"))
    #expect(stored == place.fact(1, "hello"))
    #expect(
      place.text() == """
        # courtesy journal 1
        2026-11-23 10:42 harlow @jo | Maria Keller | note hello #7k3f9q2m.1

        """)
    #expect(place.mode("Journal/jo/2026-11.journal") == 0o600)
    #expect(place.mode("Journal/jo") == 0o700 && place.mode("Journal") == 0o700)
  }

  @Test func `a file grows and no older byte changes`() throws {
    let place = try Place()
    let odd =
      Array("\u{FEFF}# courtesy journal 1\r\nrubbish\n\n\0\0\n<<<<<<< HEAD\n".utf8) + [0xFF, 0x0A]
    try place.write(odd)
    try place.journal().append(place.fact(1, "hello"))
    #expect(place.bytes().starts(with: odd))
    #expect(place.text().hasSuffix("| note hello #7k3f9q2m.1\n"))
  }

  @Test func `a last line that was cut off is ended as torn, never glued`() throws {
    let place = try Place()
    let before = "# courtesy journal 1\n2026-11-23 10:42 harlow @jo | - | note half"
    try place.write(Array(before.utf8))
    try place.journal().append(place.fact(1, "hello"))
    #expect(place.text().hasPrefix(before + " #torn\n2026-11-23 10:42 harlow"))
    let read = JournalShelf.read(book: try place.book())
    #expect(read.facts.map(\.body) == [.note("hello")])
    #expect(read.findings.map(\.severity) == [.warning])
  }

  @Test func `an editor's rename between two facts loses neither`() throws {
    let place = try Place()
    let journal = try place.journal()
    try journal.append(place.fact(1, "one"))
    let saved = place.text()
    try Data(saved.utf8).write(to: place.file, options: .atomic)
    try journal.append(place.fact(2, "two"))
    #expect(
      JournalShelf.read(book: try place.book()).facts.map(\.body) == [.note("one"), .note("two")])
  }

  @Test func `a file that git takes away for a moment is waited for, one that stays away is not`()
    async throws
  {
    let place = try Place()
    let journal = try place.journal()
    try journal.append(place.fact(1, "one"))
    let merged = Data("\(place.text())# theirs\n".utf8)
    let file = place.file
    try FileManager.default.removeItem(at: file)
    let git = Task.detached {
      try await Task.sleep(for: .milliseconds(50))
      // As git does, which ends halfway when somebody else has made the file meanwhile.
      try merged.write(to: file, options: .withoutOverwriting)
    }
    try journal.append(place.fact(2, "two"))
    try await git.value
    #expect(place.bytes().starts(with: merged) && place.text().hasSuffix("note two #7k3f9q2m.2\n"))
    try FileManager.default.removeItem(at: file)
    try journal.append(place.fact(3, "three"))
    #expect(journal.missing().map(\.body) == [.note("one"), .note("two")])
  }

  @Test func `two writers at once lose nothing and glue nothing`() async throws {
    let place = try Place()
    let book = try place.book()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for call in ["aaaaaa", "bbbbbb", "cccccc"] {
        group.addTask {
          let journal = JournalFolder(
            book: book, collector: place.jo, stateFolder: nil, patience: 60_000)
          for number in 1...100 {
            try journal.append(place.fact(number, "\(call) \(number)", call: call))
          }
        }
      }
      try await group.waitForAll()
    }
    let read = JournalShelf.read(book: book)
    #expect(read.findings == [])
    #expect(Set(read.facts.compactMap(\.id)).count == 300)
  }

  @Test func `a save by rename during the appends loses nothing that was acknowledged`()
    async throws
  {
    let place = try Place()
    let book = try place.book()
    let file = place.file
    let editor = Task.detached {
      // Saves what it has just read, as an editor that reloads does, and never pauses.
      while !Task.isCancelled {
        guard let data = try? Data(contentsOf: file) else { continue }
        let copy = file.appendingPathExtension("tmp")
        try? data.write(to: copy)
        guard (try? Data(contentsOf: file)) == data else { continue }
        _ = unsafe rename(copy.path, file.path)
        try? await Task.sleep(for: .milliseconds(3))
      }
    }
    let journal = JournalFolder(book: book, collector: place.jo, stateFolder: place.state)
    var stored: [FactID] = []
    for number in 1...200 {
      let fact = place.fact(number, "n")
      if (try? journal.append(fact)) != nil, let id = fact.id { stored.append(id) }
    }
    editor.cancel()
    await editor.value
    // A save may still drop a line that was added between its reading and its rename; those are
    // known, and put back.
    try journal.putBack()
    let present = Set(JournalShelf.read(book: book).facts.compactMap(\.id))
    #expect(stored.filter { !present.contains($0) } == [])
    #expect(journal.missing() == [])
  }

  @Test func `lines an editor dropped are named and put back`() throws {
    let place = try Place()
    let journal = try place.journal()
    try journal.append(place.fact(1, "one"))
    let loaded = place.bytes()
    try journal.append(place.fact(2, "two"))
    try place.write(loaded)
    #expect(journal.missing().map(\.body) == [.note("two")])
    #expect(try journal.putBack() == 1)
    #expect(journal.missing() == [])
    #expect(JournalShelf.read(book: try place.book()).facts.count == 2)
  }

  @Test func `a correction stands in its target's month`() throws {
    let place = try Place()
    let target = FactID(call: "7k3f9q2m", number: 1)
    let fix = place.fact(2, .void(target, why: nil))
    try place.journal().append(fix, beside: Day(iso: "2026-10-02"))
    #expect(place.mode("Journal/jo/2026-10.journal") == 0o600)
  }

  @Test func `a card number never reaches the disk`() throws {
    let place = try Place()
    let stored = try place.journal().append(place.fact(1, "her card is 4111 1111 1111 1111"))
    #expect(stored.body == .note("her card is ****1111"))
    #expect(!place.text().contains("4111"))
    let state = try FileManager.default.subpathsOfDirectory(atPath: place.state)
    for path in state where path.contains("-jo") {
      #expect(
        !(try String(contentsOfFile: "\(place.state)/\(path)", encoding: .utf8)).contains("4111"))
    }
  }

  @Test func `hundreds of facts in a row all stand, and none is thought missing`() throws {
    let place = try Place()
    let journal = try place.journal()
    for number in 1...300 { try journal.append(place.fact(number, "n")) }
    #expect(JournalShelf.read(book: try place.book()).facts.count == 300)
    #expect(journal.missing() == [])
  }
}
