import Accounts

extension Capture {
  /// Reads currencies: signs, codes and words.
  struct CurrencyReader {
    /// The words.
    let words: [Word]
    /// What has to be known.
    let context: CaptureContext

    /// The currency of a sign or code that touches the digits.
    func symbol(_ text: String) -> Currency? {
      switch text {
      case "$": dollar
      case "€": Currency("EUR")
      case "£": Currency("GBP")
      case "¥", "￥": yen
      case "us$", "$us": Currency("USD")
      case "c$", "ca$", "can$": Currency("CAD")
      case "a$", "au$": Currency("AUD")
      case "nz$": Currency("NZD")
      case "euro", "euros": Currency("EUR")
      case "bucks", "dollars": dollar
      case "pounds", "quid": Currency("GBP")
      default: text.utf8.count == 3 ? Currency(text.uppercased()) : nil
      }
    }

    /// The currency whose words begin at an index, and the index behind them.
    func currency(at index: Int) -> (currency: Currency, next: Int)? {
      guard index < words.count else { return nil }
      let behind =
        index + 1 < words.count && words[index].stop == .none ? words[index + 1].text : ""
      if let code = CurrencyReader.nations[words[index].text] {
        let nouns: Set<String> = ["dollar", "dollars", "bucks", "funds", "pounds", "francs"]
        guard nouns.contains(behind) || CurrencyReader.standing.contains(words[index].text) else {
          return nil
        }
        return Currency(code).map { ($0, nouns.contains(behind) ? index + 2 : index + 1) }
      }
      return single(words[index].text).map { ($0, index + 1) }
    }

    private static let nations = [
      "us": "USD", "u.s": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD",
      "aussie": "AUD", "zealand": "NZD", "british": "GBP", "swiss": "CHF",
    ]

    /// Nations that say enough without `dollars`.
    private static let standing: Set<String> = ["canadian", "australian", "aussie"]

    /// The currency a word of its own names.
    ///
    /// A code that is also an English word (`all`, `try`, `top`) counts only where it is in use here.
    private func single(_ text: String) -> Currency? {
      switch text {
      case "$", "€", "£", "¥", "us$", "c$", "a$", "￥": return symbol(text)
      case "dollar", "dollars", "bucks", "buck": return dollar
      case "euro", "euros": return Currency("EUR")
      case "pound", "pounds", "quid", "sterling": return Currency("GBP")
      case "franc", "francs": return Currency("CHF")
      case "yen": return yen
      default:
        guard text.utf8.count == 3 else { return nil }
        let isInUse =
          CurrencyReader.codes.contains(text) || isCode(context.currency, text)
          || context.open.contains { isCode($0.open.currency, text) }
        return isInUse ? Currency(text.uppercased()) : nil
      }
    }

    private static let codes: Set<String> = [
      "usd", "eur", "gbp", "jpy", "chf", "cad", "aud", "nzd", "sek", "nok", "dkk",
    ]

    /// Whether a text in lower case is the code of a currency.
    private func isCode(_ currency: Currency, _ text: String) -> Bool {
      currency.code.utf8.elementsEqual(text.utf8) { $0 | 0x20 == $1 }
    }

    /// `$` is the dollar of the book or of what is open, else the American one.
    private var dollar: Currency? {
      choose(["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN"])
    }

    private var yen: Currency? { choose(["JPY", "CNY"]) }

    private func choose(_ codes: [String]) -> Currency? {
      if codes.contains(context.currency.code) { return context.currency }
      return context.open.map(\.open.currency).first { codes.contains($0.code) }
        ?? codes.first.flatMap { Currency($0) }
    }
  }
}
