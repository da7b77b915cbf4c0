/// A question to a journal, and who answers it: ours first.
struct JournalQuestion {
  /// What the table calls it.
  let operation: String
  /// Who answers, ours first.
  let contenders: [Contender]
  /// The most rounds, where one of them is slow.
  var rounds = Int.max
}

extension JournalPeers {
  /// What is asked of a book.
  func questions(_ size: Int) -> [JournalQuestion] {
    [latest(size), quiet(size), word(size), sums(size), check(size)]
  }

  private func folder(_ size: Int) -> String { "\(path(size))/book/Journal" }

  private func text(_ size: Int) -> String { "\(path(size))/peers/journal.txt" }

  private func latest(_ size: Int) -> JournalQuestion {
    let seven = "customer-7"
    let select =
      "select * from facts where customer='\(seven)' and word='call' order by moment desc limit 5"
    let tac = "tac \(text(size)) | grep -F ' \(seven) @' | grep -F -m5 '| call '"
    return JournalQuestion(
      operation: "last 5 calls of a customer",
      contenders: [
        look(size, "last", seven), sqlite(size, select, limit: 3),
        shell(tac, "tac|grep", "tac", limit: 2),
        Contender(
          name: "courtesy journal",
          words: ours(size, "journal", by: "c1", on: "2026-01-05")
            + ["--customer", seven, "--last", "5"]),
      ])
  }

  private func quiet(_ size: Int) -> JournalQuestion {
    JournalQuestion(
      operation: "a customer without calls",
      contenders: [
        look(size, "last", "quiet"),
        shell("rg ' quiet @' \(folder(size))", "rg, the folder", "rg", limit: 4),
        shell("rg ' quiet @' \(text(size))", "rg, one file", "rg", limit: 4),
      ])
  }

  private func word(_ size: Int) -> JournalQuestion {
    JournalQuestion(
      operation: "search for a word",
      contenders: [
        look(size, "word", "cormorant"),
        shell("grep -ci cormorant \(text(size)) | cat", "grep -i", "grep", limit: 1),
        shell("grep -c cormorant \(text(size)) | cat", "grep", "grep", limit: 1),
        shell("rg -ci cormorant \(folder(size))", "rg -i, the folder", "rg", limit: nil),
      ])
  }

  private func sums(_ size: Int) -> JournalQuestion {
    let select = "select substr(day,1,7), sum(amount) from facts where word='paid' group by 1"
    return JournalQuestion(
      operation: "paid per month",
      contenders: [look(size, "sums"), sqlite(size, select, limit: 1)])
  }

  private func check(_ size: Int) -> JournalQuestion {
    let stats = "ledger -f \(path(size))/peers/journal.ledger stats"
    return JournalQuestion(
      operation: "check everything",
      contenders: [
        look(size, "check"),
        Contender(name: "courtesy check", words: ours(size, "check", by: "c1")),
        shell(stats, "ledger stats", "ledger", limit: 0.1),
      ], rounds: 3)
  }
}
