/// A few words to look for in a sentence, as `you need/have to @pay`.
///
/// Words are in their compared form: `do not`, `<day>`. `a/b` is either, `[a b/c]` either of some
/// words, `@pay` any word of a class, `(very)` may be missing, `!to` means that this word does not
/// come next. `~` stands for up
/// to three words and `~~` for up to eight; `^` for where an order would begin, `$` for the end of
/// the sentence. `really`, `simply` and the like are passed over between two words.
struct TonePattern {
  private enum Step {
    case word(Set<Int>)
    case not(Set<Int>)
    case gap(Int)
    case start
    case end
  }

  private let steps: [Step]
  /// The numbers of the words it can begin with.
  let heads: Set<Int>

  /// Takes up a plain pattern.
  init(_ parts: [TonePatternReader.Part], words: inout ToneWords) {
    var steps: [Step] = []
    for part in parts {
      switch part {
      case .word(let forms): steps.append(.word(words.numbers(forms)))
      case .not(let forms): steps.append(.not(words.numbers(forms)))
      case .gap(let most): steps.append(.gap(most))
      case .start: steps.append(.start)
      case .end: steps.append(.end)
      }
    }
    self.steps = steps
    heads =
      steps.lazy.compactMap { step -> Set<Int>? in
        if case .word(let ids) = step { return ids }
        return nil
      }.first ?? []
  }

  /// The words it fits from a place on, if it does.
  func match(at place: Int, in sentence: ToneSentence) -> Range<Int>? {
    end(of: 0, at: place, in: sentence).map { place..<max($0, place + 1) }
  }

  /// The first place in a sentence that it fits.
  func match(in sentence: ToneSentence) -> Range<Int>? {
    for place in sentence.words.indices where heads.contains(sentence.words[place].id) {
      if let found = match(at: place, in: sentence) { return found }
    }
    return nil
  }

  private func end(of step: Int, at place: Int, in sentence: ToneSentence) -> Int? {
    guard step < steps.count else { return place }
    let words = sentence.words
    switch steps[step] {
    case .start:
      return sentence.starts.contains(place) ? end(of: step + 1, at: place, in: sentence) : nil
    case .end: return place == words.count ? place : nil
    case .not(let ids):
      if place < words.count, ids.contains(words[place].id) { return nil }
      return end(of: step + 1, at: place, in: sentence)
    case .gap(let most):
      for skipped in 0...most where place + skipped <= words.count {
        if let end = end(of: step + 1, at: place + skipped, in: sentence) { return end }
      }
      return nil
    case .word(let ids):
      guard place < words.count else { return nil }
      if ids.contains(words[place].id), let end = end(of: step + 1, at: place + 1, in: sentence) {
        return end
      }
      guard step > 0, words[place].isPassed else { return nil }
      return end(of: step, at: place + 1, in: sentence)
    }
  }
}
