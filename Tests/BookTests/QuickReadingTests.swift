import Accounts
import Book
import Coach
import Foundation
import Testing
import Texts

/// The quick ways of reading give what folding everything gives.
@Suite struct QuickReadingTests {
  @Test(arguments: [0, 1, 2, 3])
  func `what came, and a customer's facts, are the same as by folding everything`(harm: Int) throws
  {
    let place = try Place()
    var maker = MixedBook(seed: UInt64(harm) &+ 7, harm: harm)
    try maker.write(below: place.root)
    let book = try place.book()
    let everything = JournalShelf.read(book: book)
    let folded = Chronicle(everything.facts).facts

    var quick: [String] = []
    JournalShelf.payments(book: book) {
      quick.append(line($0.day, $0.amount, $0.customer, $0.collector))
    }
    let slow = folded.compactMap { fact -> String? in
      guard case .paid(let amount, let day, _, _) = fact.body else { return nil }
      return line(day, amount, fact.customer, fact.collector)
    }
    #expect(slow.count > 100)
    #expect(quick.sorted() == slow.sorted())

    for customer in MixedBook.customers.compactMap({ Token($0) }) {
      let read = JournalShelf.read(book: book, customer: customer)
      let wanted = everything.facts.filter { $0.customer == customer }
      #expect(Chronicle(read.facts).facts == Chronicle(wanted).facts)
    }
  }

  @Test(arguments: [0, 1, 2, 3])
  func `what is wanted, month by month, is what folding everything gives`(harm: Int) throws {
    let place = try Place()
    var maker = MixedBook(seed: UInt64(harm) &+ 70, harm: harm)
    try maker.write(below: place.root)
    let book = try place.book()
    let folded = Chronicle(JournalShelf.read(book: book).facts).facts
    let isWanted: (Fact) -> Bool = { $0.body.word == "note" }
    let found = JournalShelf.wanted(
      book: book, filter: nil, since: nil, where: isWanted, until: { _ in false })
    // Where ids stand in two months, it says that all has to be folded.
    if let found {
      #expect(found.facts == folded.filter(isWanted))
      #expect(found.count == folded.count)
    }
    #expect((found != nil) == (harm == 0))
  }

  @Test(arguments: [(1, 0), (2, 0), (3, 0), (4, 1), (5, 2)])
  func `calls without an end are those that folding everything finds`(seed: Int, harm: Int) throws {
    let place = try Place()
    var maker = CallsBook(seed: UInt64(seed), harm: harm)
    try maker.write(below: place.root)
    let book = try place.book()
    let since = try #require(Day(iso: "2026-09-20"))
    let jo = try #require(Token("jo"))
    let mine = JournalShelf.read(book: book, filter: nil, since: since, collector: jo).facts
    let quick = JournalShelf.factsWithOpenCalls(book: book, collector: jo, since: since)
    let found = Talk.unfinished(in: Chronicle(quick).facts)
    #expect(found == Talk.unfinished(in: Chronicle(mine).facts))
    #expect(found.count > 3)
    #expect((quick.count < mine.count * 3 / 4) == (harm < 2))
  }

  private func line(_ day: Day, _ amount: Money, _ customer: Token?, _ collector: Token) -> String {
    "\(day) \(amount) \(customer?.text ?? "-") \(collector)"
  }
}
