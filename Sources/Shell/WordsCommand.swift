/// A command whose arguments are read when it runs, because what they mean depends on the book: a
/// customer's invoices, people and pay days, a trade's words.
protocol WordsCommand: ShellCommand {
  /// What stands after the command's name.
  var words: String { get }

  init(words: String)
}

extension WordsCommand {
  package init(arguments: String) throws(Refusal) {
    self.init(words: arguments)
  }
}
