extension Capture {
  /// Finds open invoices in the words of a line.
  struct InvoiceReader {
    /// The words.
    let words: [Word]
    private let names: [String]
    private let byName: [String: String]
    private let byDigits: [String: [String]]

    /// Creates a reader.
    init(words: [Word], context: CaptureContext) {
      self.words = words
      names = context.open.map(\.invoice)
      byName = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
      var byDigits: [String: [String]] = [:]
      for name in Set(names).sorted() {
        let digits = String(name.reversed().prefix { AmountReader.isDigit($0) }.reversed())
        let head = name.dropLast(digits.count)
        // `INV-4471` is 4471 when said; `2026-118` is not 118.
        if !digits.isEmpty, !head.contains(where: AmountReader.isDigit) {
          byDigits[digits, default: []].append(name)
        }
      }
      self.byDigits = byDigits
    }

    /// Whether the word at an index is the name of an open invoice.
    func isName(at index: Int) -> Bool { index < words.count && name(words[index].text) != nil }

    private func name(_ text: String) -> String? {
      if let name = byName[text] { return name }
      guard let found = byDigits[text], found.count == 1 else { return nil }
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
    private func led(_ said: String, at index: Int, count: Int) throws(Trouble) -> String {
      if let name = name(said) { return name }
      guard !names.isEmpty else { return said.uppercased() }
      let ends = Set(names.filter { said.utf8.count > 1 && $0.lowercased().hasSuffix(said) })
      if ends.count == 1, let name = ends.first { return name }
      let open = ends.isEmpty ? Array(names.prefix(4)) : ends.sorted()
      throw Trouble(
        index: index, count: count,
        message: ends.isEmpty
          ? "no such invoice is open; open are \(open.joined(separator: ", "))"
          : "it could be \(open.joined(separator: " or ")); write the whole number")
    }
  }
}
