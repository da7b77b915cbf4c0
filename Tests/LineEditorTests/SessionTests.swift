import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// How a session is left and found again.
@Suite(.serialized) struct SessionTests {
  private let place = try? Place()

  @Test func `a call that was open when the program was killed is offered and goes on`() throws {
    let place = try #require(place)
    let first = try place.demo()
    first.type("/call harlow\r")
    #expect(first.waits(for: "harlow> "))
    first.type("/p 7220.50 wed\r")
    #expect(first.waits(for: "noted"))
    first.signal(SIGKILL)
    #expect(first.ends() == -SIGKILL)

    let second = try place.open(at: "2026-11-24 09:00")
    #expect(second.waits(for: "the call with harlow of Mon 23 Nov"))
    #expect(second.waits(for: "courtesy> "))
    second.type("/call harlow\r")
    #expect(second.waits(for: "harlow> "))
    #expect(try place.last().contains("call out again #"))
    second.type("/bye\r")
    #expect(second.waits(for: "kept"))
    second.type("\u{4}")
    #expect(second.ends() == 0)
    let third = try place.open(at: "2026-11-24 09:05")
    #expect(third.waits(for: "courtesy> "))
    #expect(!String(decoding: third.bytes, as: UTF8.self).contains("the call with harlow"))
  }

  @Test(arguments: ["quit", "exit", "q", "/quit", "/q"])
  func `leaving asks once while a call is open, and not at the desk`(word: String) throws {
    let place = try #require(place)
    let first = try place.demo()
    first.type("/call keystone\r")
    #expect(first.waits(for: "keystone> "))
    first.type("\(word)\r")
    #expect(first.waits(for: "leave? the call with keystone stays open for next time"))
    #expect(first.waits(for: "keystone> "))
    first.type("-\r")
    #expect(first.waits(for: "keystone> "))
    first.type("\(word)\r")
    #expect(first.waits(for: "leave?"))
    first.type("\r")
    #expect(first.ends() == 0)
    let second = try place.open(at: "2026-11-24")
    #expect(second.waits(for: "the call with keystone of Mon 23 Nov"))
    second.type("\(word)\r")
    #expect(second.ends() == 0)
  }

  @Test func `whoever goes on talking instead of answering has stayed`() throws {
    let place = try #require(place)
    let terminal = try place.demo()
    terminal.type("/call keystone\rquit\r")
    #expect(terminal.waits(for: "leave?"))
    terminal.type("/note they like mornings\r")
    #expect(terminal.waits(for: "noted"))
    #expect(terminal.waits(for: "keystone> "))
    terminal.type("\u{4}")
    #expect(terminal.waits(for: "The call with keystone stays open for next time."))
    #expect(terminal.ends() == 0)
    #expect(try place.last().contains("note they like mornings"))
  }

  @Test func `what is typed before the first prompt is done in order`() throws {
    let place = try #require(place)
    let terminal = try place.start(["demo", "--keep", place.book, "--on", "2026-11-23"])
    terminal.type("/call harlow\r/note first\r/note second\rhalf a ")
    #expect(terminal.waits(for: "noted  first"))
    #expect(terminal.waits(for: "noted  second"))
    #expect(terminal.waits(for: "half a "))
    terminal.type("\u{15}/note third\r")
    #expect(terminal.waits(for: "noted  third"))
    terminal.type("\u{4}")
    #expect(terminal.ends() == 0)
  }

  @Test func `Control-Z gives the shell its terminal, and fg brings the line back`() throws {
    let place = try #require(place)
    let shell = "/bin/bash"
    try #require(FileManager.default.isExecutableFile(atPath: shell))
    let terminal = try place.start(["--norc", "--noprofile", "-i"], program: shell)
    let program = try Driver.path(of: "courtesy")
    terminal.type("PS1=ready:\r")
    #expect(terminal.waits(for: "ready:"))
    terminal.type("'\(program)' demo --keep '\(place.book)' --on 2026-11-23\r")
    #expect(terminal.waits(for: "courtesy> "))
    terminal.type("/note keystone half of it")
    #expect(terminal.waits(for: "half of it"))
    terminal.type("\u{1A}")
    #expect(terminal.waits(for: "Stopped"))
    #expect(terminal.waits(for: "ready:"))
    terminal.type("echo the shell\\'s own\r")
    #expect(terminal.waits(for: "the shell's own"))
    terminal.type("fg\r")
    #expect(terminal.waits(for: "courtesy> /note keystone half of it"))
    terminal.type(" and the rest\r")
    #expect(terminal.waits(for: "noted"))
    #expect(try place.last().contains("note half of it and the rest"))
  }

  @Test func `the beginning of a word grows whole at Space and is kept so`() throws {
    let place = try #require(place)
    let terminal = try place.demo()
    terminal.type("/ca")
    #expect(terminal.waits(for: "/ca"))
    terminal.type(" ")
    #expect(terminal.waits(for: "ll "))
    terminal.type("keystone\r")
    #expect(terminal.waits(for: "keystone> "))
    terminal.type("/zz top\r")
    #expect(terminal.waits(for: "there is no /zz"))
    terminal.type("/le \u{1F}arned likes tea\r")
    #expect(terminal.waits(for: "noted"))
    #expect(try place.last().contains("learned likes tea"))
  }
}
