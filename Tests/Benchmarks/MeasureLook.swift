import Accounts
import ArgumentParser
import Book
import Texts

/// `measure look BOOK WHAT`: one question to the journal, by the rooms alone.
///
/// `measure journal` starts it as a process of its own, so that time and memory are the question's.
struct MeasureLook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "look", abstract: "Put one question to a book's journal.", shouldDisplay: false)

  /// The questions.
  enum Question: String, ExpressibleByArgument {
    case nothing, last, word, sums, check, read
  }

  @Argument var book: String
  @Argument var question: Question
  @Argument var subject: String = ""

  func run() throws {
    let folder = try BookFolder(path: book)
    switch question {
    case .nothing: break
    case .last:
      for fact in JournalShelf.latest(5, of: Token(subject), book: folder) {
        print(JournalFormat.line(for: fact))
      }
    case .word:
      let filter = JournalFilter(words: [subject])
      print(JournalShelf.read(book: folder, filter: filter).facts.count)
    case .sums: sums(folder)
    case .check: for finding in JournalShelf.check(book: folder) { print(finding) }
    case .read: print(JournalShelf.read(book: folder).facts.count)
    }
  }

  private func sums(_ folder: BookFolder) {
    var sums: [String: Int] = [:]
    JournalShelf.payments(book: folder) { payment in
      let (year, month, _) = payment.day.fields
      sums["\(year)-\(month < 10 ? "0" : "")\(month) \(payment.amount.currency)", default: 0] +=
        payment.amount.minorUnits
    }
    for (month, sum) in sums.sorted(by: { $0.key < $1.key }) { print("\(month) \(sum)") }
  }
}
