import Accounts

extension Capture {
  /// Finds open invoices in the words of a line.
  struct InvoiceReader {
    /// The words.
    let words: [Word]
    /// The open invoices with what is open on each, credits left out, the oldest first.
    let items: [(invoice: String, open: Money)]
    private let index: InvoiceIndex
    private var names: [String] { index.names }

    /// Creates a reader.
    init(words: [Word], context: CaptureContext) {
      self.words = words
      index = context.index
      items = index.items
    }

    /// Whether the word at an index is the name of an open invoice.
    func isName(at index: Int) -> Bool {
      index < words.count && name(String(words[index].text.drop { $0 == "#" })) != nil
    }

    private func name(_ text: String) -> String? {
      if let name = index.byName[text] { return name }
      guard let found = index.byDigits[text], found.count == 1 else { return nil }
      return found[0]
    }

    /// The invoice whose words begin at an index, and the index behind them; `nil` when none does.
    ///
    /// - Throws: when the words say it is an invoice and none such is open.
    func invoice(at index: Int) throws(Trouble) -> (name: String, next: Int)? {
      guard index < words.count else { return nil }
      let text = words[index].text
      if let name = name(text) { return (name, index + 1) }
      if text.hasPrefix("#"), text.utf8.count > 1 {
        return (try led(String(text.dropFirst()), at: index, count: 1), index + 1)
      }
      for prefix in ["invoice", "inv"] where text.hasPrefix(prefix) && text.last?.isNumber == true {
        return (try led(String(text.dropFirst(prefix.count)), at: index, count: 1), index + 1)
      }
      guard InvoiceReader.leads.contains(text) else { return nil }
      var next = index + 1
      while next < words.count,
        ["no", "nr", "number", "num", "#", "nos"].contains(words[next].text)
      {
        next += 1
      }
      guard next < words.count, words[next].hasDigit, InvoiceReader.isPlain(words[next].text) else {
        return nil
      }
      let said = String(words[next].text.drop { $0 == "#" })
      return (try led(said, at: index, count: next + 1 - index), next + 1)
    }

    private static let leads: Set<String> = ["inv", "invs", "invoice", "invoices", "#", "bill"]

    /// Whether a word could be the name of an invoice: neither money nor a day.
    private static func isPlain(_ text: String) -> Bool {
      text.allSatisfy { $0.isLetter || AmountReader.isDigit($0) || "#-/".contains($0) }
        && !(text.hasSuffix("k") || text.hasSuffix("th"))
    }

    /// The open invoice of a name, or of the last digits of one.
    func led(_ said: String, at index: Int, count: Int) throws(Trouble) -> String {
      if let name = name(said) { return name }
      guard !names.isEmpty else { return said.uppercased() }
      let ends = Set(names(endingIn: said))
      if ends.count == 1, let name = ends.first { return name }
      guard ends.isEmpty else {
        throw Trouble(
          index: index, count: count,
          message: "it could be \(ends.sorted().joined(separator: " or ")); write the whole number")
      }
      throw unknown(said, at: index, count: count)
    }

    /// The open invoices whose names end so.
    func names(endingIn said: String) -> [String] {
      said.utf8.count > 1 ? Set(names.filter { $0.lowercased().hasSuffix(said) }).sorted() : []
    }

    /// The invoice that bare digits may mean by its end: `471`, but not the round `500`.
    func maybe(at index: Int) -> String? {
      let text = words[index].text
      guard (2...6).contains(text.utf8.count), text.allSatisfy(AmountReader.isDigit),
        text.hasPrefix("0") || !text.hasSuffix("0")
      else { return nil }
      let found = names(endingIn: text)
      return found.count == 1 ? found.first : nil
    }

    /// Whether the word at an index, behind money and `for` or `against`, can only be an invoice.
    func isMeant(at index: Int) -> Bool {
      let text = words[index].text
      return index > 0 && InvoiceReader.hooks.contains(words[index - 1].text)
        && text.count { AmountReader.isDigit($0) } > 2 && InvoiceReader.isPlain(text)
    }

    /// Whether what follows a word behind money is what the money is for.
    static func hangs(_ word: String) -> Bool {
      hooks.contains(word) || word == "on" || word == "off"
    }

    private static let hooks: Set<String> = ["for", "against", "toward", "towards", "covering"]

    /// What is said of an invoice that is not open: the word, and the open ones most like it.
    func unknown(_ said: String, at index: Int, count: Int) -> Trouble {
      let ranked = Array(Set(names)).sorted {
        let (left, right) = (InvoiceReader.likeness($0, said), InvoiceReader.likeness($1, said))
        return left == right ? place($0) < place($1) : left > right
      }
      let shown = ranked.prefix(4).joined(separator: ", ")
      return Trouble(
        index: index, count: count,
        message:
          "no such invoice is open; \(ranked.count > 4 ? "the nearest" : "open") are \(shown)")
    }

    private func place(_ name: String) -> Int { names.firstIndex(of: name) ?? names.count }

    /// How alike two numbers are: one slip of a finger beats any beginning and end in common.
    private static func likeness(_ name: String, _ said: String) -> Int {
      let (left, right) = (name.lowercased(), said.lowercased())
      if Names.isNear(left, right) { return 1000 }
      let head = zip(left, right).prefix { $0 == $1 }.count
      let tail = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
      return head + tail
    }
  }
}
