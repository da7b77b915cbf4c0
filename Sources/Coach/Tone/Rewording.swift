import Accounts

/// The wish inside a demand, said as a question.
///
/// Nothing is added that was not said: a day is asked for only where a day was named.
struct Rewording {
  /// The question, or `nil` where no honest one is found.
  let text: String?

  /// Looks for the wish of a sentence.
  init(of sentence: ToneSentence, _ verdict: Wording) {
    switch verdict {
    case .courteous: text = nil
    case .threatening: text = nil
    case .insulting: text = Self.standing(sentence)
    case .demanding:
      text = Self.standing(sentence) ?? Self.payment(sentence) ?? Self.favor(sentence)
    }
  }

  /// "Why haven't you paid 4471?" wants to know where it stands.
  private static func standing(_ sentence: ToneSentence) -> String? {
    guard ToneWish.reproach.place(in: sentence) != nil else { return nil }
    return "Where does \(thing(sentence) ?? "it") stand on your side?"
  }

  /// "You must pay 4471 by Friday" wants money by a day.
  private static func payment(_ sentence: ToneSentence) -> String? {
    guard ToneWish.payment.place(in: sentence) != nil else { return nil }
    let thing = thing(sentence)
    if ToneWish.whereabouts.place(in: sentence) != nil {
      return "Where does \(thing ?? "it") stand on your side?"
    }
    let verb =
      ["invoice", "bill", "balance"].contains { thing?.hasSuffix($0) ?? false }
      ? "be paid" : "go out"
    let what = thing ?? "it"
    guard let day = day(sentence) else { return "When could \(what) \(verb)?" }
    return "Could \(what) \(verb) \(day)?"
  }

  /// "I need you to call me back" wants a favor.
  private static func favor(_ sentence: ToneSentence) -> String? {
    let opening = ToneWish.opening.place(in: sentence)
    let start = opening?.upperBound ?? sentence.starts.min() ?? 0
    guard start < sentence.words.count else { return nil }
    guard opening != nil || verbs.contains(sentence.words[start].form) else { return nil }
    var end = sentence.words.count
    for hurry in ToneWish.haste.places(in: sentence)
    where hurry.lowerBound > start && hurry.lowerBound < end {
      guard hurry.upperBound == end else { return nil }
      end = hurry.lowerBound
    }
    let rest = sentence.written(start..<end)
    guard let first = rest.first, !rest.isEmpty else { return nil }
    return "Could you \(first.lowercased())\(rest.dropFirst())?"
  }

  /// What is to be paid, as it was written: `4471`, `the check`, `invoice 4471`.
  private static func thing(_ sentence: ToneSentence) -> String? {
    guard let found = ToneWish.thing.place(in: sentence) else { return nil }
    let words = sentence.written(found)
    let lower = words.lowercased()
    if lower.hasPrefix("our ") || lower.hasPrefix("my ") || lower.hasSuffix("money") {
      return "the payment"
    }
    let openings = ["the ", "this ", "that ", "your ", "both ", "half ", "all "]
    return openings.contains { lower.hasPrefix($0) } ? lower : words
  }

  /// The day that was named, with its word: `by Friday`, `today`.
  private static func day(_ sentence: ToneSentence) -> String? {
    guard let found = ToneWish.day.place(in: sentence) else { return nil }
    let words = sentence.written(found)
    let lower = words.prefix(1).lowercased() + words.dropFirst()
    return sentence.words[found.lowerBound].form == "<day>" ? "on \(words)" : lower
  }

  private static let verbs: Set<String> = [
    "send", "mail", "get", "sign", "approve", "process", "call", "ring", "answer", "give", "tell",
    "email", "confirm", "explain", "fix", "release", "forward", "return", "find", "provide",
    "check", "talk", "ask", "show", "bring", "put", "have",
  ]
}
