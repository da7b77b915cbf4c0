/// The wish inside a demand, said as a question.
///
/// Nothing is added that was not said: a day is asked for only where a day was named.
struct Rewording {
  /// The question, or `nil` where no honest one is found.
  let text: String?

  /// Looks for the wish of a sentence.
  init(of sentence: Utterance, _ verdict: Tone.Verdict) {
    switch verdict {
    case .courteous: text = nil
    case .threatening: text = nil
    case .insulting: text = Self.standing(sentence)
    case .demanding: text = Self.payment(sentence) ?? Self.favor(sentence)
    }
  }

  /// "Why haven't you paid 4471?" wants to know where it stands.
  private static func standing(_ sentence: Utterance) -> String? {
    guard WordPattern("why ~ you ~ paid/pay/sent/settled/paying").match(in: sentence) != nil else {
      return nil
    }
    return "Where does \(thing(sentence) ?? "it") stand on your side?"
  }

  /// "You must pay 4471 by Friday" wants money by a day.
  private static func payment(_ sentence: Utterance) -> String? {
    let asks = WordPattern.list(
      """
      pay; paid; settle; payment; send ~ check/cheque/money; mail ~ check/cheque; remit; wire; \
      check; cheque; money; cut ~ check; release ~ payment; <ref>
      """)
    guard asks.contains(where: { $0.match(in: sentence) != nil }) else { return nil }
    if WordPattern("where is").match(in: sentence) != nil {
      return "Where does \(thing(sentence) ?? "it") stand on your side?"
    }
    let thing = thing(sentence)
    let verb =
      ["invoice", "bill", "balance"].contains { thing?.hasSuffix($0) ?? false }
      ? "be paid" : "go out"
    let what = thing ?? "it"
    guard let day = day(sentence) else { return "When could \(what) \(verb)?" }
    return "Could \(what) \(verb) \(day)?"
  }

  /// "I need you to call me back" wants a favor.
  private static func favor(_ sentence: Utterance) -> String? {
    let openings = WordPattern.list(
      """
      i/we need/want/expect you to; you must; you have got to; you have to; you will have to; \
      you need to; you will need to; you are required to; you are expected to; you ought to; \
      you should; you better
      """)
    let opening = openings.lazy.compactMap { $0.match(in: sentence) }.first
    let start = opening.map(\.upperBound) ?? sentence.start
    guard start < sentence.forms.count else { return nil }
    guard opening != nil || verbs.contains(sentence.forms[start]) else { return nil }
    var end = sentence.forms.count
    let haste = WordPattern.list(
      """
      immediately; at once; right now; right away; asap; without delay; this instant; \
      straight away; now $; as soon as possible
      """)
    for hurry in haste.compactMap({ $0.match(in: sentence) })
    where hurry.lowerBound > start && hurry.lowerBound < end {
      guard hurry.upperBound == end else { return nil }
      end = hurry.lowerBound
    }
    let rest = sentence.written(start..<end)
    guard let first = rest.first, !rest.isEmpty else { return nil }
    let wish = "Could you \(first.lowercased())\(rest.dropFirst())?"
    return Tone.judge(wish).verdict == .courteous ? wish : nil
  }

  /// What is to be paid, as it was written: `4471`, `the check`, `invoice 4471`.
  private static func thing(_ sentence: Utterance) -> String? {
    let things = WordPattern.list(
      """
      invoice/invoices <ref>; both invoices; <ref>; <num3>; <money>; \
      the/this/that invoice/bill/check/cheque/payment/balance/wire/money; \
      your/our check/cheque/payment/balance/money; all of it; half of it
      """)
    guard let found = things.lazy.compactMap({ $0.match(in: sentence) }).first else { return nil }
    let words = sentence.written(found)
    if words.lowercased().hasPrefix("our ") || words.lowercased().hasSuffix("money") {
      return "the payment"
    }
    let lower = words.lowercased()
    return ["the ", "this ", "that ", "your "].contains { lower.hasPrefix($0) } ? lower : words
  }

  /// The day that was named, with its word: `by Friday`, `today`.
  private static func day(_ sentence: Utterance) -> String? {
    let days = WordPattern.list(
      """
      by/on/before/until/this/next ~ <day>; by/on/before the <date>; by/on/before <mon> <num>; \
      by/on/before <mon> <date>; by/before tomorrow/noon; today; tomorrow; this/next week/month; \
      by/before the end of the week/month; <day>
      """)
    guard let found = days.lazy.compactMap({ $0.match(in: sentence) }).first else { return nil }
    let words = sentence.written(found)
    return sentence.forms[found.lowerBound] == "<day>" ? "on \(words)" : words
  }

  private static let verbs: Set<String> = [
    "send", "mail", "get", "sign", "approve", "process", "call", "ring", "answer", "give", "tell",
    "email", "confirm", "explain", "fix", "release", "forward", "return", "find", "provide",
    "check",
    "talk", "ask", "show", "bring",
  ]
}
