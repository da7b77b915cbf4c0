import Accounts

/// Transactions in hledger's text, with everything declared that they use.
struct Ledger {
  /// One transaction.
  struct Transaction {
    let day: Day
    /// Which comes first of one day: 0 invoices, 1 payments, 2 differences, 3 assertions, 4 promises.
    let rank: Int
    /// `*` for what is certain, `!` for what is only said.
    let mark: String
    let code: String
    let payee: String
    let words: String
    var id: FactID?
    let postings: [Posting]
  }

  /// One account's part of it.
  struct Posting {
    /// The account; in parentheses it needs no other to balance.
    let account: String
    let amount: Money
    /// What the account then holds, where that is known.
    let balance: Money?

    init(_ account: String, _ amount: Money, balance: Money? = nil) {
      self.account = account
      self.amount = amount
      self.balance = balance
    }
  }

  private var transactions: [Transaction] = []

  mutating func add(_ transaction: Transaction) { transactions.append(transaction) }

  /// The whole file, by days.
  var text: String {
    let sorted = transactions.enumerated().sorted {
      ($0.element.day, $0.element.rank, $0.offset) < ($1.element.day, $1.element.rank, $1.offset)
    }.map(\.element)
    return declarations + sorted.map { "\n" + Ledger.text($0) }.joined()
  }

  private var declarations: String {
    let postings = transactions.flatMap(\.postings)
    let currencies = Set(postings.map(\.amount.currency)).sorted { $0.code < $1.code }
    let accounts = Set(postings.map { $0.account.filter { $0 != "(" && $0 != ")" } })
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let payees = Set(transactions.map(\.payee)).sorted()
    return "; receivables, payments and promises, for hledger\n"
      + currencies.map {
        "commodity 1000.\(String(repeating: "0", count: $0.decimals)) \($0.code)\n"
      }.joined() + payees.map { "payee \($0)\n" }.joined()
      + accounts.map { "account \($0)\n" }.joined()
  }

  private static func text(_ entry: Transaction) -> String {
    let code = entry.code.isEmpty ? "" : "(\(name(entry.code))) "
    let tag = entry.id.map { "  ; id:\($0.call).\($0.number)" } ?? ""
    let head = "\(entry.day) \(entry.mark) \(code)\(entry.payee) | \(entry.words)\(tag)\n"
    return head
      + entry.postings.map { posting in
        let balance = posting.balance.map { " = \($0)" } ?? ""
        return "    \(posting.account)  \(posting.amount)\(balance)\n"
      }.joined()
  }

  /// A customer as part of an account, and as payee.
  static func customer(_ id: Token?) -> String { id?.text ?? "nobody" }

  /// A name as part of an account or as a code: letters, digits, `.`, `-`, `_` and `/` stay, a blank
  /// becomes `_`, every other character the number of its code points after a `%`.
  ///
  /// So no name ends an account (two blanks), nests it (`:`) or begins a comment (`;`), and two
  /// names stay two.
  static func name(_ text: String) -> String {
    var out = ""
    for scalar in JournalText.cleanLine(text).unicodeScalars {
      switch scalar {
      case " ": out += "_"
      case "_": out += "%5F"
      case ".", "-", "/": out.unicodeScalars.append(scalar)
      default:
        let stays = scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
        if stays {
          out.unicodeScalars.append(scalar)
        } else {
          out += "%" + String(scalar.value, radix: 16, uppercase: true)
        }
      }
    }
    return out.isEmpty ? "-" : out
  }
}
