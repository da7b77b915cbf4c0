extension Tone {
  /// Above this score a line is taken for none of the courteous ones.
  private static let wariness = 500

  /// What is made of a text in which no rule found anything.
  ///
  /// The score tells only that the text is worded as unkind ones are; which kind it is follows from
  /// what it speaks of.
  static func wary(of parts: [ToneSentence]) -> Judgement {
    let features = ToneFeatures.of(parts)
    guard WordWeights.wariness.score(features) > limit(for: parts) else {
      return Judgement(verdict: .courteous, because: [], instead: nil)
    }
    let telling = WordWeights.wariness.telling(features, limit: 20)
      .compactMap { readable($0) }.prefix(3)
    let words =
      telling.isEmpty ? parts.prefix(1).map { $0.written($0.words.indices) } : Array(telling)
    return Judgement(verdict: kind(of: parts), because: words, instead: nil)
  }

  /// A question is doubted later than a statement, and so is what speaks of neither us nor them;
  /// plain kindness and the usual ways to ask are not doubted at all.
  private static func limit(for parts: [ToneSentence]) -> Int {
    let isKind = parts.contains { ToneWish.kindness.place(in: $0) != nil }
    let asks = parts.count == 1 && asking.contains(parts[0].words[0].form)
    if isKind || asks { return .max }
    let isAsked = parts.contains(where: \.isQuestion)
    let forms = Set(parts.flatMap { $0.words.map(\.form) })
    return wariness + (isAsked ? 1000 : 0) + (forms.isDisjoint(with: persons) ? 800 : 0)
  }

  private static let asking: Set<String> = ["could", "may", "might", "when", "which", "where"]
  private static let persons: Set<String> = [
    "you", "your", "yours", "yourself", "i", "we", "me", "us", "my", "our", "tom", "maria",
  ]

  /// A feature as words, if it is made of plain ones.
  private static func readable(_ feature: String) -> String? {
    let words = feature.split(separator: "_").filter { $0 != "^" }
    let isPlain = words.allSatisfy { word in
      word.allSatisfy { $0.isLetter || $0 == "'" } && word.utf8.count > 1
    }
    return isPlain && !words.isEmpty ? words.joined(separator: " ") : nil
  }

  /// Which unkind kind a text is nearest to.
  private static func kind(of parts: [ToneSentence]) -> Verdict {
    let forms = Set(parts.flatMap { $0.words.map(\.form) })
    if !forms.isDisjoint(with: lever) { return .threatening }
    return !forms.isDisjoint(with: money) ? .demanding : .insulting
  }

  private static let lever = Set(
    ["goods", "legal", "boss", "agency", "fee"].flatMap { ToneClasses.table[$0] ?? [] }
      + ["credit", "terms", "discount", "customers", "supplier", "slot", "bank", "county", "lose"])
  private static let money = Set(
    ["pay", "paid", "thing", "when"].flatMap { ToneClasses.table[$0] ?? [] } + ["date", "send"])
}

extension WordWeights {
  /// How polite a request is.
  package static let politeness = WordWeights(politenessText)
  /// How much a line is worded as demands, threats and insults are.
  package static let wariness = WordWeights(warinessText)
}
