import Foundation
import Testing

/// Whole sessions with the real program, each a file in `Transcripts/`.
///
/// `RECORD=1 swift test --filter Transcript` writes them anew, on purpose: read the difference as you
/// would read code. A new transcript is a file with its remarks, its launch and its typed lines.
@Suite struct TranscriptTests {
  @Test(arguments: Shelf.names)
  func `a session goes as its transcript says`(name: String) throws {
    let program = try Program()
    defer { program.remove() }
    let recorded = try Shelf.text(name)
    let now = try Transcript(recorded).replayed(by: program)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Shelf.record(now, name)
    } else if now != recorded {
      Issue.record("\(name) goes otherwise now:\n\(difference(recorded, now))")
    }
  }

  /// The lines that are gone and those that are new.
  private func difference(_ old: String, _ new: String) -> String {
    let (before, after) = (old.split(separator: "\n"), new.split(separator: "\n"))
    let changes = after.difference(from: before).map { change in
      switch change {
      case .remove(let line, let text, _): (line, "- \(line + 1): \(text)")
      case .insert(let line, let text, _): (line, "+ \(line + 1): \(text)")
      }
    }
    return changes.sorted { $0.0 < $1.0 }.prefix(40).map(\.1).joined(separator: "\n")
  }
}

/// The folder of the transcripts.
enum Shelf {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")

  /// The transcripts' names, without their ending.
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))) ?? [])
    .filter { $0.hasSuffix(".transcript") }.map { String($0.dropLast(11)) }.sorted()

  /// A transcript's text.
  static func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
  }

  /// Writes a transcript.
  static func record(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: file(name))
  }

  private static func file(_ name: String) -> URL { folder.appending(path: "\(name).transcript") }
}
