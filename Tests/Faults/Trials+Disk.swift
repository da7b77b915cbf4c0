internal import Accounts
internal import Foundation

/// What happens where the disk or the folder does not want a line.
extension Trials {
  /// Lets the file reach the largest size this user may write, a byte more of room each time.
  package mutating func fillFileSize() throws {
    acknowledged.formUnion(try rig.start(nextCall(), count: 11).end().acknowledged)
    // The shell counts in blocks of 512 bytes: the file is filled up to just below one.
    for room in [0, 1, 40, 90] {
      let size = (rig.bytes().count / 512 + 2) * 512
      let fill = size - rig.bytes().count - room
      try add("# " + String(repeating: "-", count: fill - 3) + "\n")
      let before = rig.bytes()
      let ending = try rig.run(
        "/bin/sh", ["-c", "ulimit -f \(size / 512); exec \"$@\"", "sh"] + writing(1),
        environment: ["JOURNAL_STATE": rig.state])
      acknowledged.formUnion(ending.acknowledged)
      let fits = room >= 90
      expect(ending.code == (fits ? 0 : 1), "full file, \(room) left: exit \(ending.code ?? -1)")
      expect(fits || rig.bytes() == before, "full file, \(room) left: a part of a line stayed")
      expect(fits || !ending.complaint.isEmpty, "full file: no reason was given")
    }
    try judgeDisk("a full file")
  }

  /// Fills a small file system of its own until nothing fits; returns how many lines it took.
  ///
  /// - Throws: `Rig.Missing` where this user may not mount one.
  package mutating func fillFileSystem() throws -> Int {
    let place = rig.folder.appending(path: "small").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let mounted = try rig.run(
      "/usr/bin/env", ["mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", place],
      environment: ["PATH": "/usr/sbin:/sbin:/usr/bin:/bin"])
    guard mounted.code == 0 else { throw Rig.Missing(description: "no file system may be mounted") }
    defer { _ = try? rig.run("/usr/bin/env", ["umount", place]) }
    let ending = try rig.start(nextCall(), count: 2_000, book: place).end()
    expect(ending.code == 1, "a full disk: exit \(ending.code ?? -1)")
    expect(ending.complaint.contains("make room"), "a full disk: \(ending.complaint)")
    let file = URL(filePath: "\(place)/Journal/jo/2026-11.journal")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { $0.contains(" | ") }
    expect(text.hasSuffix("\n"), "a full disk: a part of a line stayed")
    expect(lines.count == ending.acknowledged.count, "a full disk: \(lines.count) lines")
    return lines.count
  }

  /// Writes to a folder that may only be read.
  ///
  /// - Throws: `Rig.Missing` where the administrator runs this and cannot become somebody else.
  package mutating func writeReadOnly() throws {
    acknowledged.formUnion(try rig.start(nextCall(), count: 2).end().acknowledged)
    let before = rig.bytes()
    let folder = rig.file().deletingLastPathComponent().path(percentEncoded: false)
    var words = writing(1)
    if getuid() == 0 {
      let other = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
      guard try rig.run("/usr/bin/env", other + ["true"]).code == 0 else {
        throw Rig.Missing(description: "setpriv is not installed")
      }
      words = ["/usr/bin/env"] + other + words
      for path in [rig.root, "\(rig.root)/Journal", folder, rig.file().path(percentEncoded: false)]
      {
        _ = unsafe chown(path, 65_534, 65_534)
      }
      _ = unsafe chmod(rig.folder.path(percentEncoded: false), 0o755)
    }
    _ = unsafe chmod(folder, 0o500)
    _ = unsafe chmod(rig.file().path(percentEncoded: false), 0o400)
    let ending = try rig.run(words[0], Array(words.dropFirst()))
    _ = unsafe chmod(folder, 0o700)
    _ = unsafe chmod(rig.file().path(percentEncoded: false), 0o600)
    expect(ending.code == 1, "read-only: exit \(ending.code ?? -1), \(ending.complaint)")
    expect(ending.complaint.contains("this user may not"), "read-only: \(ending.complaint)")
    expect(rig.bytes() == before, "read-only: the file changed")
  }

  /// Writes where the journal's folder is a link that leads outside the book.
  package mutating func followNoLink() throws {
    let outside = rig.folder.appending(path: "outside").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    let journal = "\(rig.root)/Journal"
    try? FileManager.default.removeItem(atPath: journal)
    try FileManager.default.createSymbolicLink(atPath: journal, withDestinationPath: outside)
    let ending = try rig.start(nextCall(), count: 1).end()
    expect(ending.code == 1, "a link: exit \(ending.code ?? -1)")
    expect(ending.complaint.contains("links are not followed"), "a link: \(ending.complaint)")
    let there = try FileManager.default.contentsOfDirectory(atPath: outside)
    expect(there.isEmpty, "a link: \(there) was written outside")
    try FileManager.default.removeItem(atPath: journal)
    acknowledged = []
  }

  /// Writes behind a last line that was cut off, or lost its line end in an editor.
  package mutating func tearLastLine() throws {
    acknowledged.formUnion(try rig.start(nextCall(), count: 2).end().acknowledged)
    try add("2026-11-23 10:42 harlow @jo | - | note hal")
    let before = rig.bytes()
    acknowledged.formUnion(try rig.start(nextCall(), count: 2).end().acknowledged)
    expect(rig.bytes().starts(with: before + Array(" #torn\n".utf8)), "a torn line was not ended")
    try judgeDisk("a torn line", findings: 1)
  }

  private mutating func writing(_ count: Int) -> [String] {
    [
      rig.writer.path(percentEncoded: false), "append", rig.root, "jo", nextCall(), String(count),
    ]
  }

  private func add(_ text: String) throws {
    let file = try FileHandle(forWritingTo: rig.file())
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  private mutating func judgeDisk(_ trial: String, findings: Int = 0) throws {
    let read = try rig.read()
    let present = Set(read.facts.compactMap { $0.id?.description })
    let wanted = acknowledged
    expect(present == wanted, "\(trial): \(present.count) of \(wanted.count) are there")
    expect(read.findings.count == findings, "\(trial): \(read.findings)")
  }
}
