/// A currency by its ISO 4217 code, with the number of decimals its amounts are written with.
package struct Currency: Hashable, Sendable, CustomStringConvertible {
  /// Three capital letters, such as `USD`.
  package let code: String

  /// How many digits stand behind the decimal point: 0 for JPY, 2 for USD, 3 for KWD (ISO 4217).
  package let decimals: Int

  /// The currency with this code, or `nil` when ISO 4217 knows none of that name.
  ///
  /// - Parameter code: three capital letters.
  package init?(_ code: some StringProtocol) {
    let code = String(code)
    if Currency.has(Currency.withTwo, code) {
      decimals = 2
    } else if Currency.has(Currency.withNone, code) {
      decimals = 0
    } else if Currency.has(Currency.withThree, code) {
      decimals = 3
    } else {
      return nil
    }
    self.code = code
  }

  private init(code: String, decimals: Int) {
    self.code = code
    self.decimals = decimals
  }

  /// The dollar of the United States, the currency of a book that names none.
  package static let usd = Currency(code: "USD", decimals: 2)

  /// How many minor units make one major unit: 1, 100 or 1000.
  package var scale: Int {
    switch decimals {
    case 0: 1
    case 3: 1000
    default: 100
    }
  }

  package var description: String { code }

  private static let withNone: StaticString =
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"

  private static let withThree: StaticString = "BHD IQD JOD KWD LYD OMR TND"

  private static let withTwo: StaticString =
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD \
    GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD \
    MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP \
    PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS \
    TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW
    """

  /// Whether a list of codes, each of three letters and parted by one blank, holds this one.
  ///
  /// A search and no set: a set would have to be made at every start of the program.
  private static func has(_ list: StaticString, _ code: String) -> Bool {
    let wanted = Array(code.utf8)
    guard wanted.count == 3 else { return false }
    return list.withUTF8Buffer { bytes in
      for start in stride(from: 0, to: bytes.count - 2, by: 4)
      where unsafe bytes[start] == wanted[0] && bytes[start + 1] == wanted[1]
        && bytes[start + 2] == wanted[2]
      {
        return true
      }
      return false
    }
  }
}
