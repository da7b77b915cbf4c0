import Accounts
import Book
import Foundation
import Testing
import Texts

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

@Suite struct BookRewriteTests {
  private static func shouted(_ path: String, _ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "one", with: "ONE").utf8)
  }

  @Test func `journals, cards and what the machine remembers are rewritten, for their owner only`()
    throws
  {
    let place = try Place()
    try place.journal().append(place.fact(1, "one"))
    try FileManager.default.createDirectory(
      atPath: "\(place.root)/Customers", withIntermediateDirectories: true)
    try Data("# one\n".utf8).write(to: URL(filePath: "\(place.root)/Customers/harlow.md"))
    let rewrite = BookRewrite(book: try place.book(), stateFolder: place.state)
    let changed = try rewrite.run(Self.shouted)
    #expect(changed.count == 3)
    #expect(place.text().contains("note ONE"))
    #expect(place.mode("Journal/jo/2026-11.journal") == 0o600)
    #expect(place.mode("Customers/harlow.md") == 0o600)
    #expect(
      rewrite.remembered().allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains("one") }
    )
    #expect(try place.journal().missing().isEmpty)
    #expect(try rewrite.run(Self.shouted) == [])
    try place.journal().append(place.fact(2, "after"))
    #expect(JournalShelf.read(book: try place.book()).facts.count == 2)
  }

  @Test func `what another book's recent lines hold is left alone`() throws {
    let place = try Place()
    try place.journal().append(place.fact(1, "one"))
    let other = "\(place.state)/acknowledged/0123456789abcdef-jo"
    try Data("2026-11 one\n".utf8).write(to: URL(filePath: other))
    _ = try BookRewrite(book: try place.book(), stateFolder: place.state).run(Self.shouted)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "2026-11 one\n")
  }

  @Test func `nothing is changed while another program keeps a collector's folder locked`() throws {
    let place = try Place()
    try place.journal().append(place.fact(1, "one"))
    let before = place.bytes()
    let folder = unsafe open("\(place.root)/Journal/jo", O_RDONLY)
    defer { close(folder) }
    #expect(flock(folder, LOCK_EX) == 0)
    let rewrite = BookRewrite(book: try place.book(), stateFolder: nil, patience: 100)
    #expect(throws: BookError.self) { try rewrite.run(Self.shouted) }
    #expect(place.bytes() == before)
  }

  @Test func `an editor's save between reading and writing is not lost`() throws {
    let place = try Place()
    try place.journal().append(place.fact(1, "one"))
    let saved = place.bytes() + Array("# an editor was here, one\n".utf8)
    var count = 0
    _ = try BookRewrite(book: try place.book(), stateFolder: nil).run { path, bytes in
      count += 1
      if count == 1 { try? place.write(saved) }
      return Self.shouted(path, bytes)
    }
    #expect(place.bytes() == Self.shouted("", saved))
  }

  @Test func `a file that does not fit leaves the old one as it was`() async {
    await #expect(processExitsWith: .success) {
      let place = try Place()
      try place.journal().append(place.fact(1, "one"))
      let before = place.bytes()
      FileSizeLimit.set(40)
      let error = try #require(throws: BookError.self) {
        try BookRewrite(book: try place.book(), stateFolder: nil).run { $1 + $1 }
      }
      FileSizeLimit.set(nil)
      #expect(error.message.hasPrefix("was left as it is"))
      #expect(place.bytes() == before)
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(place.root)/Journal/jo")
      #expect(names == ["2026-11.journal"])
    }
  }

  @Test func `a kill at any moment leaves whole files, and what it leaves beside is no journal`()
    throws
  {
    let place = try Place()
    let program = try #require(Self.program())
    try Data("# Calder\n- zone: UTC\n## Collectors\n### jo\n".utf8)
      .write(to: URL(filePath: "\(place.root)/courtesy.md"))
    var old: [UInt8] = Array("\(JournalFormat.version)\n".utf8)
    for number in 1...500 {
      old += Array("\(JournalFormat.line(for: place.fact(number, "note \(number)")))\n".utf8)
    }
    let new = Erasure(PersonNames("Maria Keller")).journal(old, file: "j").bytes
    // The first time it may end, which tells how long it takes; then it is killed ever later.
    var whole: Duration = .zero
    for round in 0...20 {
      try place.write(old)
      let process = try Self.erasing(place, with: program)
      if round == 0 {
        whole = ContinuousClock().measure { process.waitUntilExit() }
        #expect(process.terminationStatus == 0 && place.bytes() == new)
        continue
      }
      usleep(UInt32(whole / .microseconds(1) * (0.5 + Double(round) / 40)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect([old, new].contains(place.bytes()))
      #expect(JournalShelf.read(book: try place.book()).facts.count == 500)
    }
    try place.journal().append(place.fact(1, "after", call: "abcd2345"))
    #expect(JournalShelf.read(book: try place.book()).findings == [])
  }

  private static func erasing(_ place: Place, with program: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["erase-person", "Maria Keller", "--yes", "--book", place.root]
    process.environment = ["XDG_STATE_HOME": place.state, "HOME": place.state]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// The program, which is built beside the tests.
  static func program() -> String? {
    var folders = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    folders.append(Bundle.main.bundleURL)
    folders.append(URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent())
    return folders.map { $0.appending(path: "courtesy").path }
      .first(where: FileManager.default.isExecutableFile)
  }

  @Test(arguments: [(0o755, true), (0o750, true), (0o701, true), (0o700, false)])
  func `a book that others may open is a finding that says how to mend it`(mode: Int, isOpen: Bool)
    throws
  {
    let place = try Place()
    _ = unsafe chmod(place.root, mode_t(mode))
    let finding = try place.book().exposure()
    #expect((finding != nil) == isOpen)
    #expect(finding?.remedy.contains("chmod 700 '\(try place.book().root)'") ?? true)
  }
}
