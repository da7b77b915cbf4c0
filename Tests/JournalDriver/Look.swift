import Accounts
import Book
import Texts

/// One question to a book's journal: `journal-driver look BOOK QUESTION [SUBJECT]`.
enum Look {
  /// Answers it on standard output; whether there is such a question.
  static func answer(_ question: String, _ subject: String, book: String) throws -> Bool {
    let folder = try BookFolder(path: book)
    switch question {
    case "nothing": break
    case "last":
      for fact in JournalShelf.latest(5, of: Token(subject), book: folder) {
        print(JournalFormat.line(for: fact))
      }
    case "word":
      let filter = JournalFilter(words: [subject])
      print(JournalShelf.read(book: folder, filter: filter).facts.count)
    case "sums": sums(folder)
    case "check": for finding in JournalShelf.check(book: folder) { print(finding) }
    case "read": print(JournalShelf.read(book: folder).facts.count)
    default: return false
    }
    return true
  }

  private static func sums(_ folder: BookFolder) {
    var days: [Day: [Money]] = [:]
    JournalShelf.payments(book: folder) { days[$0.day, default: []].add($0.amount) }
    var sums: [String: Int] = [:]
    for (day, moneys) in days {
      let (year, month, _) = day.fields
      for money in moneys {
        sums["\(year)-\(month < 10 ? "0" : "")\(month) \(money.currency)", default: 0] +=
          money.minorUnits
      }
    }
    for (month, sum) in sums.sorted(by: { $0.key < $1.key }) { print("\(month) \(sum)") }
  }
}

extension [Money] {
  /// Adds an amount to that of its currency.
  fileprivate mutating func add(_ money: Money) {
    if let place = firstIndex(where: { $0.currency == money.currency }) {
      self[place] += money
    } else {
      append(money)
    }
  }
}
