/// The politeness strategies of Danescu-Niculescu-Mizil, Sudhof, Jurafsky, Leskovec and Potts,
/// "A computational approach to politeness with application to social factors" (2013), table 3.
///
/// The authors find them on parsed sentences; here they are patterns of words. `Start` means the
/// beginning of a sentence.
package enum PolitenessStrategy: String, CaseIterable, Sendable {
  case gratitude, deference, greeting, positive, negative, apologizing, please, pleaseStart
  case indirect, direct, directStart, counterfactual, indicative, firstStart, firstPlural
  case firstPerson, secondPerson, secondStart, hedges, factuality, question

  /// Whether a sentence uses it.
  func isUsed(in sentence: ToneSentence) -> Bool {
    let forms = sentence.words.lazy.map(\.form)
    let first = sentence.words.first?.form ?? ""
    switch self {
    case .gratitude: return forms.contains { ["thanks", "thank", "appreciate"].contains($0) }
    case .deference: return PolitenessStrategy.praise.contains(first)
    case .greeting: return ["hi", "hello", "hey", "dear"].contains(first)
    case .positive: return forms.contains { PolitenessStrategy.kind.contains($0) }
    case .negative: return forms.contains { PolitenessStrategy.harsh.contains($0) }
    case .apologizing: return forms.contains { PolitenessStrategy.sorry.contains($0) }
    case .please: return forms.dropFirst().contains("please")
    case .pleaseStart: return first == "please"
    case .indirect: return sentence.has("by", "the", "way")
    case .direct: return forms.dropFirst().contains { PolitenessStrategy.asking.contains($0) }
    case .directStart: return PolitenessStrategy.asking.contains(first)
    case .counterfactual: return sentence.has("could", "you") || sentence.has("would", "you")
    case .indicative: return sentence.has("can", "you") || sentence.has("will", "you")
    case .firstStart: return first == "i"
    case .firstPlural: return forms.contains { ["we", "our", "us", "ourselves"].contains($0) }
    case .firstPerson: return forms.dropFirst().contains { ["i", "my", "me", "mine"].contains($0) }
    case .secondPerson: return forms.dropFirst().contains { $0.hasPrefix("you") }
    case .secondStart: return first.hasPrefix("you")
    case .hedges: return forms.contains { PolitenessStrategy.hedging.contains($0) }
    case .factuality: return forms.contains { PolitenessStrategy.facts.contains($0) }
    case .question: return sentence.isQuestion
    }
  }

  private static let asking: Set<String> = ["what", "why", "who", "how", "when", "where"]
  private static let praise: Set<String> = [
    "great", "good", "nice", "interesting", "cool", "excellent", "awesome", "lovely", "wonderful",
  ]
  private static let sorry: Set<String> = [
    "sorry", "apologize", "apologies", "excuse", "forgive", "pardon", "oops", "whoops", "woops",
  ]
  private static let facts: Set<String> = [
    "really", "actually", "honestly", "surely", "fact", "point", "reality", "truth",
  ]
  private static let hedging: Set<String> = [
    "suggest", "think", "believe", "perhaps", "maybe", "possibly", "might", "seems", "seem",
    "appears", "wonder", "wondering", "guess", "suppose", "assume", "somewhat", "rather", "about",
    "around", "likely", "probably", "possible", "unclear", "sort", "feel", "roughly", "generally",
    "usually", "tend", "apparently",
  ]
  private static let kind: Set<String> = [
    "great", "good", "nice", "kind", "helpful", "glad", "happy", "love", "lovely", "wonderful",
    "excellent", "hope", "welcome", "pleased", "pleasure", "grateful", "enjoy", "enjoyed", "best",
    "beautiful", "interesting", "awesome", "fine", "perfect", "help", "improve", "fair", "well",
    "delighted", "congratulations", "easier", "generous", "thoughtful", "useful", "impressive",
  ]
  private static let harsh: Set<String> = [
    "wrong", "bad", "stupid", "ridiculous", "nonsense", "problem", "fail", "failed", "lie", "lies",
    "lying", "hell", "terrible", "awful", "useless", "garbage", "vandalism", "annoying", "poor",
    "mess", "waste", "ignore", "ignored", "false", "blame", "hate", "absurd", "silly", "idiot",
    "worst", "worse", "pathetic", "embarrassing", "disappointed", "excuse", "excuses", "threat",
    "refuse", "fault", "lazy", "shame", "rude", "nasty", "bother", "attack", "crap", "damn",
  ]
}

extension ToneSentence {
  /// Whether some words follow one another.
  fileprivate func has(_ forms: String...) -> Bool {
    guard words.count >= forms.count else { return false }
    return (0...(words.count - forms.count)).contains { start in
      forms.indices.allSatisfy { words[start + $0].form == forms[$0] }
    }
  }
}
