package import Accounts

/// Lines of the journal that would make new examples, because the collector went along with what
/// they were heard as, or corrected it.
package struct Harvest: Sendable {
  /// A line and the situation it is an example of.
  package struct Line: Hashable, Sendable {
    /// The situation.
    package let situation: Situation
    /// The words, without people's names.
    package let text: String
    /// Whether the collector picked another situation than the first: those teach the most.
    package let isCorrection: Bool
  }

  /// The lines by situation, corrections first, then in the order of the journal.
  package let lines: [Line]

  /// Gathers lines from facts as they stand in the files, corrections among them, in their order.
  ///
  /// A line counts when the collector picked its situation, or went on by saying a line or noting
  /// something before the next line was heard. A line that was taken back, one that said two things
  /// and one that is an example already are left out.
  ///
  /// - Parameters:
  ///   - facts: the facts, call by call, in the order of their numbers.
  ///   - known: the examples there are.
  ///   - names: names of people and companies by what stands for them, such as `{contact}`.
  package init(_ facts: [Fact], known: Set<String>, names: [(name: String, placeholder: String)]) {
    var open: [FactID: (situation: Situation, text: String, isAgreed: Bool, isPicked: Bool)] = [:]
    var order: [FactID] = []
    var last: [String: FactID] = [:]
    for fact in facts {
      guard let id = fact.id else { continue }
      switch fact.body {
      case .heard(let tokens, let text):
        last[id.call] = nil
        guard tokens.count == 1, let situation = Situation(rawValue: tokens[0].text) else {
          continue
        }
        last[id.call] = id
        open[id] = (situation, text, false, false)
        order.append(id)
      case .fix(let target, .heard(let tokens, let text)):
        guard tokens.count == 1, let situation = Situation(rawValue: tokens[0].text) else {
          continue
        }
        if open[target] == nil { order.append(target) }
        open[target] = (situation, text, true, true)
      case .void(let target, _): open[target] = nil
      case .call, .end, .used, .fix: continue
      default: if let heard = last[id.call] { open[heard]?.isAgreed = true }
      }
    }
    var seen = Set(known.map(Harvest.plain))
    let found = order.compactMap { id -> Line? in
      guard let one = open[id], one.isAgreed else { return nil }
      let text = Harvest.nameless(one.text, names)
      guard seen.insert(Harvest.plain(text)).inserted else { return nil }
      return Line(situation: one.situation, text: text, isCorrection: one.isPicked)
    }
    lines = found.filter(\.isCorrection) + found.filter { !$0.isCorrection }
  }

  /// A line as it is compared with examples: its words alone.
  private static func plain(_ text: String) -> String { Words.folded(text).joined(separator: " ") }

  /// The text with a placeholder for each name, and for each part of a name that stands alone.
  private static func nameless(
    _ text: String, _ names: [(name: String, placeholder: String)]
  ) -> String {
    var words: [String: String] = [:]
    for (name, placeholder) in names {
      for word in Words.folded(name) where word.count > 1 { words[word] = placeholder }
    }
    var out: [String] = []
    for piece in text.split(separator: " ") {
      let core = piece.drop { !$0.isLetter && !$0.isNumber }
      let word = core.prefix { $0.isLetter || $0.isNumber }
      let isWord = alsoWords.contains(Words.fold(word)) && (word.first?.isLowercase ?? true)
      guard let placeholder = words[Words.fold(word)], !isWord else {
        out.append(String(piece))
        continue
      }
      let rest = core.dropFirst(word.count)
      if let last = out.last, last.hasSuffix(placeholder) {
        out[out.count - 1] = last + rest
      } else {
        out.append(piece.prefix(piece.count - core.count) + placeholder + rest)
      }
    }
    return out.joined(separator: " ")
  }

  /// Names that are words too: in small letters they stay.
  private static let alsoWords: Set<String> = [
    "april", "art", "bill", "bob", "chance", "dean", "drew", "faith", "frank", "gene", "grace",
    "grant", "hope", "jack", "joy", "june", "mark", "may", "miles", "nick", "pat", "penny", "rich",
    "rob", "rose", "sue", "summer", "will",
  ]
}
