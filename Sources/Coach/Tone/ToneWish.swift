/// Words that tell what a sentence wants.
enum ToneWish: Int, CaseIterable {
  /// It asks where something is.
  case whereabouts
  /// It complains that nothing came.
  case reproach
  /// It is about money.
  case payment
  /// What comes before the favor.
  case opening
  /// Haste, which is left away.
  case haste
  /// What is to be paid.
  case thing
  /// When.
  case day

  /// The patterns, the most telling first.
  var patterns: String {
    switch self {
    case .whereabouts: "where is; when will we/i; when do we/i; when are we"
    case .reproach:
      """
      why ~ [you/it/this/that/<ref>] ~ @paid/pay/sent/paying/open/late; [still/have] not @paid
      still waiting ~ @cash; still ~ unpaid/open; where is ~ @cash; still no @cash
      """
    case .payment:
      "@pay; @paid; @paying; @cash; remit; invoice; bill; balance; <ref>; cut ~ check; <money>"
    case .opening:
      """
      @we need/want/expect/require you to; you must; you have got to; you have to
      you will have/need to; you need to; you are required/expected/supposed/going to; you ought to
      you should; you had better; you better; [can/could/will/would] you just
      """
    case .haste:
      """
      immediately; at once; right now; right away; asap; without delay; this instant
      straight away; now $; as soon as possible; already $; this minute
      """
    case .thing:
      """
      invoice/invoices <ref>; both invoices; <ref>; <num3>; <money>
      the/this/that invoice/bill/check/payment/balance/wire/money/remittance
      your/our/my check/payment/balance/money/invoice/bill; all of it; half of it
      """
    case .day:
      """
      by/on/before/until/this/next <day>; by/on/before the <date>; by/on/before <mon> <num>
      by/on/before <mon> <date>; by/before tomorrow/noon; today; tomorrow; this/next week/month
      by/before the end of the week/month; this morning/afternoon; <day>
      """
    }
  }

  /// The first pattern's place that fits.
  func place(in sentence: ToneSentence) -> Range<Int>? {
    ToneRules.book.wishes[rawValue].lazy.compactMap { $0.match(in: sentence) }.first
  }

  /// A place for each pattern that fits.
  func places(in sentence: ToneSentence) -> [Range<Int>] {
    ToneRules.book.wishes[rawValue].compactMap { $0.match(in: sentence) }
  }
}
