extension Capture {
  /// Mends slips of the finger in the words that a promise is made of.
  ///
  /// Days and months are forgiven where they are read; what is mended here shows in the echo.
  enum Spelling {
    private static let terms: [String] = {
      let text = """
        thousand thousands hundred dollars everything balance remainder remaining month months \
        payment payments quarter third thirds invoice invoices fortnight percent business \
        working weekend tomorrow thanksgiving christmas wednesday thursday saturday tuesday \
        september november december january february three seven eight eleven twelve thirteen \
        fourteen fifteen sixteen eighteen twenty thirty fifty monthly weekly instalments \
        installments whole other rest half today
        """
      return text.split(separator: " ").map(String.init)
    }()

    private static let known = [
      "haf": "half", "hlaf": "half", "halve": "half", "rset": "rest", "teh": "the", "adn": "and",
      "nad": "and", "onthe": "on", "bal": "balance", "bals": "balance", "dolars": "dollars",
      "2morrow": "tomorrow", "2nite": "tonight", "wk": "week", "nxt": "next", "mth": "month",
      "tht": "that", "thru": "through", "outta": "out", "pmt": "payment", "pymt": "payment",
      "pmts": "payments", "thx": "thanks", "w/": "with", "frm": "from", "gimme": "give",
    ]

    /// The words with what was meant where exactly one term is near.
    static func mended(_ words: [Word], in context: CaptureContext) -> [Word] {
      words.map { word in
        guard !context.index.contains(word.text), !context.people.contains(word.text),
          let meant = meant(by: word.text)
        else { return word }
        var mended = word
        mended.text = meant
        return mended
      }
    }

    private static func meant(by text: String) -> String? {
      if let word = known[text] { return word }
      guard (4...14).contains(text.utf8.count),
        text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
        !Vocabulary.isKnown(text), Names.weekday(text) == nil, Names.month(text) == nil
      else { return nil }
      var near: [(term: String, slips: Int)] = []
      for term in terms {
        if let slips = slips(from: term, to: text) { near.append((term, slips)) }
      }
      let least = near.map(\.slips).min()
      let nearest = near.filter { $0.slips == least }
      return nearest.count == 1 ? nearest[0].term : nil
    }

    /// One slip in five letters, two in eight; the first letter stands, unless it was swapped.
    private static func slips(from term: String, to text: String) -> Int? {
      let isLong = term.utf8.count >= 5 || text.utf8.count >= 5
      let slips = term.utf8.count >= 8 ? 2 : isLong ? 1 : 0
      guard slips > 0, text.utf8.count >= 4, abs(term.utf8.count - text.utf8.count) <= slips,
        Set(term.prefix(2)).contains(text.first ?? " "), text != term + "s"
      else { return nil }
      let count = distance(Array(term.utf8), Array(text.utf8))
      return count <= slips ? count : nil
    }

    /// How many letters are wrong, missing, added or swapped (optimal string alignment).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
      var before: [Int] = []
      var above = Array(0...right.count)
      for row in left.indices {
        var line = [row + 1]
        for column in right.indices {
          let isSame = left[row] == right[column]
          var least = min(line[column] + 1, above[column + 1] + 1, above[column] + (isSame ? 0 : 1))
          if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
            least = min(least, before[column - 1] + 1)
          }
          line.append(least)
        }
        (before, above) = (above, line)
      }
      return above[right.count]
    }
  }
}
