import Accounts

extension Capture {
  /// Reads amounts out of the words of a line.
  struct AmountReader {
    /// The words.
    let words: [Word]
    /// What has to be known.
    let context: CaptureContext

    /// The amount whose words begin at an index, and the index behind them; `nil` when none does.
    ///
    /// - Throws: when it has digits but is no amount.
    func amount(at index: Int) throws(Trouble) -> (number: Number, next: Int)? {
      guard index < words.count else { return nil }
      var start = index
      var currency: Currency?
      if let before = currencies.currency(at: index), before.next < words.count,
        words[before.next].hasDigit, words[before.next - 1].stop == .none
      {
        (currency, start) = (before.currency, before.next)
      }
      var found = try spelled(at: start)
      if found == nil { found = try typed(at: start) }
      guard var (number, next) = found else { return nil }
      if let currency {
        guard number.currency ?? currency == currency else { throw twoCurrencies(index, next) }
        number.currency = currency
      } else if number.currency == nil, words[next - 1].stop == .none,
        let after = currencies.currency(at: next)
      {
        number.currency = after.currency
        next = cents(&number, at: after.next)
      } else if words[next - 1].stop == .none, let after = currencies.currency(at: next),
        number.currency == after.currency || number.currency == currencies.symbol("$")
      {
        // `$4000 cad`, `$5,000 USD`
        number.currency = after.currency
        next = after.next
      }
      next = try onlyCents(&number, at: next)
      number.index = index
      number.count = next - index
      return (number, next)
    }

    /// `99 cents`, `fifty cents`.
    ///
    /// - Throws: for `50 cents on the dollar`.
    private func onlyCents(_ number: inout Number, at index: Int) throws(Trouble) -> Int {
      guard index < words.count, words[index - 1].stop == .none,
        ["cents", "cent"].contains(words[index].text), number.currency == nil, number.places == 0,
        number.zeros == 0, (1...99).contains(number.digits)
      else { return index }
      if index + 1 < words.count, ["on", "per", "a"].contains(words[index + 1].text) {
        let end = index + 2 < words.count && words[index + 2].text == "the" ? index + 3 : index + 2
        guard end >= words.count || !["dollar", "pound", "euro", "unit"].contains(words[end].text)
        else {
          throw Trouble(index: index, message: "it is a rate; write the amount itself")
        }
      }
      (number.places, number.currency) = (2, currencies.symbol("$"))
      return index + 1
    }

    private func twoCurrencies(_ index: Int, _ next: Int) -> Trouble {
      Trouble(index: index, count: next - index, message: "it names two currencies; write one")
    }

    /// `$5,000`, `11.2k`, `5000USD`, `1.2m`, `5 grand`.
    private func typed(at index: Int) throws(Trouble) -> (Number, Int)? {
      var text = words[index].text
      // `.5k`
      if text.hasPrefix("."), text.hasSuffix("k") { text = "0" + text }
      guard let first = text.firstIndex(where: AmountReader.isDigit),
        let last = text.lastIndex(where: AmountReader.isDigit)
      else { return nil }
      var head = String(text[..<first])
      if head.hasSuffix(".") { throw shape(index) }
      guard !head.hasPrefix("-") else {
        throw Trouble(index: index, message: "it is less than nothing; write it without the minus")
      }
      let tail = text[text.index(after: last)...].drop { ",.-'".contains($0) }
      let body = text[first...last]
      guard body.allSatisfy({ AmountReader.isDigit($0) || ",.'".contains($0) }) else {
        throw shape(index)
      }
      head = String(head.drop { $0 == "~" })
      guard let sign = head.isEmpty ? .some(nil) : currencies.symbol(head).map({ Optional($0) }),
        let (zeros, unit) = suffix(String(tail))
      else { throw suffixFault(String(tail), at: index) }
      guard sign == nil || unit == nil || sign == unit else {
        throw twoCurrencies(index, index + 1)
      }
      let (digits, places) = try digits(body, at: index)
      if zeros == 6, places == 0 { throw million(index) }
      var number = try scaled(digits, places, zeros: zeros, at: index)
      number.currency = sign ?? unit
      number.zeros = zeros
      return try multiplied(number, next: index + 1)
    }

    /// `five thousand`, `ten grand`, `fifty dollars`; a number word alone is no amount.
    private func spelled(at index: Int) throws(Trouble) -> (Number, Int)? {
      guard let found = try NumberWords(words: words).number(at: index) else { return nil }
      guard found.zeros > 0 || isMoney(found.next) else { return nil }
      let isWhole = found.thousandths % 1_000 == 0
      var number = Number(
        digits: isWhole ? found.thousandths / 1_000 : found.thousandths / 10,
        places: isWhole ? 0 : 2, index: index)
      number.zeros = found.zeros
      return (number, found.next)
    }

    private func isMoney(_ index: Int) -> Bool {
      words[index - 1].stop == .none
        && (currencies.currency(at: index) != nil
          || index < words.count && ["cents", "cent"].contains(words[index].text))
    }

    /// `880 dollars and 50 cents`.
    private func cents(_ number: inout Number, at index: Int) -> Int {
      let start = index < words.count && words[index].text == "and" ? index + 1 : index
      guard start + 1 < words.count, ["cents", "cent"].contains(words[start + 1].text),
        number.places == 0, let cents = words[start].small ?? Names.number(words[start].text),
        cents < 100, number.digits < Money.limit / 100
      else { return index }
      (number.digits, number.places) = (number.digits * 100 + cents, 2)
      return start + 2
    }

    var currencies: CurrencyReader { CurrencyReader(words: words, context: context) }

    /// A number with `thousand`, `grand`, `k` or `hundred` behind it as a word of its own.
    private func multiplied(_ number: Number, next: Int) throws(Trouble) -> (Number, Int) {
      guard next < words.count, words[next - 1].stop == .none else { return (number, next) }
      guard let count = NumberWords.scales[words[next].text] else { return (number, next) }
      var larger = try scaled(number.digits, number.places, zeros: count, at: number.index)
      larger.zeros = count
      larger.currency = number.currency
      return (larger, next + 1)
    }

    func scaled(_ digits: Int, _ places: Int, zeros: Int, at index: Int) throws(Trouble)
      -> Number
    {
      var (digits, places) = (digits, places)
      for _ in 0..<zeros {
        if places > 0 {
          places -= 1
        } else {
          guard digits <= Money.limit else { throw length(index) }
          digits *= 10
        }
      }
      return Number(digits: digits, places: places, index: index)
    }

    private func digits(_ body: Substring, at index: Int) throws(Trouble) -> (Int, Int) {
      do throws(DigitReader.Fault) {
        return try DigitReader(decimalComma: context.decimalComma).read(body)
      } catch {
        switch error {
        case .shape: throw shape(index)
        case .length: throw length(index)
        case .comma(let plain):
          throw Trouble(
            index: index, message: "a comma parts thousands here; write \(plain) for decimals")
        }
      }
    }
  }
}

extension Capture.AmountReader {
  typealias Trouble = Capture.Trouble

  static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private func shape(_ index: Int) -> Trouble {
    Trouble(
      index: index,
      message: "it is no amount, day or open invoice; write an amount as 5000.00, a day as dec 4")
  }

  private func length(_ index: Int) -> Trouble {
    Trouble(index: index, message: "it has too many digits for an amount; check them")
  }

  private func million(_ index: Int) -> Trouble {
    Trouble(index: index, message: "m may mean other things; write 5.0m or 5,000,000")
  }

  private func suffixFault(_ suffix: String, at index: Int) -> Trouble {
    suffix == "m" ? million(index) : shape(index)
  }

  /// The zeros and the currency behind the digits, or `nil` when it is something else.
  private func suffix(_ text: String) -> (zeros: Int, currency: Currency?)? {
    if text.isEmpty { return (0, nil) }
    let zeros = ["k": 3, "m": 6][text.prefix(1)] ?? 0
    if zeros > 0, text.utf8.count == 1 { return (zeros, nil) }
    if let currency = currencies.symbol(text) { return (0, currency) }
    guard zeros > 0, let currency = currencies.symbol(String(text.dropFirst())) else { return nil }
    return (zeros, currency)
  }
}
