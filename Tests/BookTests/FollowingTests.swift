import Accounts
import Book
import Foundation
import Testing

/// Files that grow or change while the program looks on.
@Suite struct FollowingTests {
  @Test func `only what is appended is news, whole lines alone, by whomever`() throws {
    let place = try Place()
    let journal = try place.journal()
    try journal.append(place.fact(1, "before"))
    var tail = JournalTail(book: try place.book())
    #expect(tail.news().facts.isEmpty)

    try journal.append(place.fact(2, "after"))
    try journal.append(place.fact(3, "and after"))
    #expect(tail.news().facts == [place.fact(2, "after"), place.fact(3, "and after")])
    #expect(tail.news().facts.isEmpty)

    let half = "2026-11-23 10:42 harlow @jo | Maria Keller | note in halves"
    try place.write(place.bytes() + Array(half.utf8))
    #expect(tail.news().facts.isEmpty)
    try place.write(place.bytes() + Array(" #7k3f9q2m.4\n".utf8))
    let news = tail.news()
    #expect(news.facts == [place.fact(4, "in halves")])
    #expect(news.rewritten.isEmpty)
  }

  @Test func `another collector's first line is news, and so is a new month's`() throws {
    let place = try Place()
    var tail = JournalTail(book: try place.book())
    try place.journal().append(place.fact(1, "first of all"))
    #expect(tail.news().facts == [place.fact(1, "first of all")])
  }

  @Test func `a file that was saved anew is told as such, and goes on from there`() throws {
    let place = try Place()
    let journal = try place.journal()
    try journal.append(place.fact(1, "one"))
    try journal.append(place.fact(2, "two"))
    let short = place.bytes()
    try journal.append(place.fact(3, "three"))
    var tail = JournalTail(book: try place.book())
    try place.write(short)
    #expect(tail.news().rewritten == ["Journal/jo/2026-11.journal"])
    try journal.append(place.fact(4, "four"))
    let news = tail.news()
    #expect(news.facts == [place.fact(4, "four")] && news.rewritten.isEmpty)
  }

  @Test func `a text that changes is told once, when it stands still`() throws {
    let place = try Place()
    let folder = URL(filePath: place.root).appending(path: "Customers")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let card = folder.appending(path: "harlow.md")
    try Data("# Harlow\n".utf8).write(to: card)
    var watch = TextWatch(book: try place.book())
    #expect(watch.changes().isEmpty)

    try Data("# Harlow Bridge\n".utf8).write(to: card)
    #expect(watch.changes().isEmpty)
    try Data("# Harlow Bridge Works\n".utf8).write(to: card)
    #expect(watch.changes().isEmpty)
    #expect(watch.changes() == ["Customers/harlow.md"])
    #expect(watch.changes().isEmpty)

    try FileManager.default.removeItem(at: card)
    try Data("customer,invoice\n".utf8).write(
      to: URL(filePath: place.root).appending(path: "open-items.csv"))
    try Data("a draft".utf8).write(to: folder.appending(path: "harlow.md~"))
    #expect(watch.changes().isEmpty)
    #expect(watch.changes() == ["Customers/harlow.md", "open-items.csv"])
  }
}
