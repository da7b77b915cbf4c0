import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The whole program at a terminal, as a person meets it.
@Suite struct ProgramTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "courtesy-\(UUID().uuidString)")

  private var book: String { folder.appending(path: "Book").path(percentEncoded: false) }

  private func start(_ arguments: [String]) throws -> PseudoTerminal {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try PseudoTerminal(
      arguments, program: "courtesy",
      environment: ["HOME": folder.path(percentEncoded: false), "NO_COLOR": "1"])
  }

  private func journal() throws -> String {
    try String(contentsOfFile: "\(book)/Journal/jo/2026-11.journal", encoding: .utf8)
  }

  /// The line written last.
  private func last() throws -> Substring {
    try journal().split(separator: "\n").last ?? ""
  }

  @Test func `a call is opened with Tab, agreed and closed, and a hang-up leaves one open`() throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try start(["demo", "--keep", book, "--on", "2026-11-23"])
    let modes = first.modes
    #expect(first.waits(for: "courtesy> "))
    first.type("/call har\t\r")
    #expect(first.waits(for: "Harlow Bridge Works"))
    #expect(first.waits(for: "harlow> "))
    first.type("/p 11200 fri\r")
    #expect(first.waits(for: "noted"))
    #expect(first.waits(for: "harlow> "))
    first.signal(SIGHUP)
    #expect(first.ends() == 0)
    #expect(first.modes == modes)
    #expect(try journal().contains("promise 11200.00 USD sent by 2026-11-27 for 4471 via ach"))
    #expect(try last().contains("| promise "))

    let second = try start(["--book", book, "--collector", "jo", "--at", "2026-11-24"])
    #expect(second.waits(for: "the call with harlow of Mon 23 Nov"))
    #expect(second.waits(for: "courtesy> "))
    second.type("/bye harlow\r")
    #expect(second.waits(for: "is over"))
    #expect(second.waits(for: "courtesy> "))
    second.type("\u{4}")
    #expect(second.ends() == 0)
    #expect(try journal().contains("| end talked #"))
  }

  @Test func `Control-C forgets the line and stays, Control-D leaves the call open`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try start(["demo", "--keep", book, "--on", "2026-11-23"])
    #expect(terminal.waits(for: "courtesy> "))
    terminal.type("/call keystone\r")
    #expect(terminal.waits(for: "keystone> "))
    terminal.type("never to be kept\u{3}")
    #expect(terminal.waits(for: "keystone> "))
    terminal.type("\u{4}")
    #expect(terminal.ends() == 0)
    #expect(try !journal().contains("never to be kept"))
    #expect(try last().contains("| call out #"))
  }

  @Test func `pasted lines are one note, never commands`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try start(["demo", "--keep", book, "--on", "2026-11-23"])
    #expect(terminal.waits(for: "courtesy> "))
    terminal.type("/call harlow\r")
    #expect(terminal.waits(for: "harlow> "))
    terminal.paste("two drums\n/promise 100 fri\nsplit lids")
    #expect(terminal.waits(for: "split lids"))
    terminal.type("\r")
    #expect(terminal.waits(for: "noted"))
    #expect(try journal().contains("| note two drums / /promise 100 fri / split lids #"))
    #expect(try !journal().contains("promise 100.00 USD sent by 2026-11-27"))
  }
}
