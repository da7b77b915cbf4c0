extension Tone {
  /// Above this score a line is taken for none of the courteous ones.
  private static let wariness = 750

  /// What is made of a text in which no rule found anything.
  ///
  /// The score tells only that the text is worded as unkind ones are; which kind it is follows from
  /// what it speaks of.
  static func wary(of parts: [ToneSentence]) -> Judgement {
    let features = ToneFeatures.of(parts)
    guard WordWeights.wariness.score(features) > wariness else {
      return Judgement(verdict: .courteous, because: [], instead: nil)
    }
    let telling = WordWeights.wariness.telling(features, limit: 3)
    let words = telling.map { name in
      String(name.map { $0 == "_" ? " " : $0 }.filter { !"^<>@".contains($0) })
    }
    return Judgement(verdict: kind(of: parts), because: words, instead: nil)
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
