/// Payment card numbers, which are never written down whole.
package enum CardNumbers {
  /// The text with every card number cut to `****` and its last four digits, and with verification
  /// codes written `***`.
  ///
  /// A card number is a run of digits, whole or in groups parted by blanks, dots, dashes or
  /// no-break spaces, that has an issuer's prefix and length and passes Luhn's check (ISO/IEC
  /// 7812). Phone numbers (after a `+`, or a country's code), account numbers (IBAN), dates and
  /// invoice numbers, also several after the word invoices, stay as they are. A verification code is
  /// what stands behind such a word (`cvv 123`), or, three digits or four as the card has it, alone
  /// behind the number or its month and year.
  package static func masked(_ text: String) -> String {
    guard mayHoldNumber(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var at = 0
    var hasCard = false
    while at < scalars.count {
      guard digit(scalars[at]) != nil else {
        out.append(scalars[at])
        at += 1
        continue
      }
      let cut = DigitRun(scalars, from: at).masked(Words(scalars[..<at]))
      out.append(contentsOf: cut.scalars)
      hasCard = hasCard || !cut.cards.isEmpty
      at = cut.end
    }
    return VerificationCode.dropped(String(out), nearCard: hasCard)
  }

  /// Where whole card numbers stand in a text.
  ///
  /// - Parameter text: a line.
  /// - Returns: places in Unicode scalars, in order; what `masked` cuts, and nothing else.
  package static func places(in text: String) -> [Range<Int>] {
    guard mayHoldNumber(text) else { return [] }
    let scalars = Array(text.unicodeScalars)
    var places: [Range<Int>] = []
    var at = 0
    while at < scalars.count {
      guard digit(scalars[at]) != nil else {
        at += 1
        continue
      }
      let cut = DigitRun(scalars, from: at).masked(Words(scalars[..<at]))
      places += cut.cards
      at = cut.end
    }
    return places
  }

  /// The value of a decimal digit of any script.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII {
      return scalar.value >= 48 && scalar.value <= 57 ? Int(scalar.value) - 48 : nil
    }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
    else { return nil }
    return Int(value)
  }

  /// Whether there are digits enough for a card, or for a code beside letters that announce one
  /// (`cv`, `csc`, `cav`): most texts are done with after this one look.
  private static func mayHoldNumber(_ text: String) -> Bool {
    var count = 0
    var last: UInt32 = 0
    var mayBeCode = false
    for byte in text.utf8 {
      if byte >= 0x80 || Digits.isDigit(byte) { count += 1 }
      last = (last << 8 | UInt32(byte | 0x20)) & 0xFF_FFFF
      if last & 0xFFFF == 0x6376 || last == 0x63_7363 || last == 0x63_6176 { mayBeCode = true }
    }
    return count >= 12 || mayBeCode && count >= 3
  }
}

extension CardNumbers {
  /// What stands right before a run of digits.
  struct Words {
    /// The scalar before it, a blank at the beginning.
    let mark: Unicode.Scalar
    /// The letters of the last word before it, in lower case.
    let word: String

    init(_ before: ArraySlice<Unicode.Scalar>) {
      mark = before.last ?? " "
      let end = before.suffix(24).reversed().drop { !$0.properties.isAlphabetic }
      word = String(
        String.UnicodeScalarView(end.prefix { $0.properties.isAlphabetic }.reversed())
      ).lowercased()
    }

    /// Whether several numbers of our own trade are announced.
    var announcesInvoices: Bool {
      [
        "invoices", "invoice", "invs", "inv", "bills", "orders", "pos", "items", "notes", "numbers",
        "rechnungen", "belege", "factures", "facturas", "fatture",
      ].contains(word)
    }
  }
}
