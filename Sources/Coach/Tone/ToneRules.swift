/// All rules, ready to be looked for.
///
/// The patterns of all rules are found in one pass over the sentence, by the words they begin with.
enum ToneRules {
  /// Something in a sentence.
  struct Finding {
    /// What it makes of it.
    let verdict: Tone.Verdict
    /// The words as they were written.
    let words: String
  }

  /// What a pattern does for its rule.
  fileprivate enum Part {
    case words
    case needs
    case unless
    case anywhere
  }

  fileprivate struct Entry {
    let rule: Int
    let part: Part
    let pattern: TonePattern
  }

  /// The rules with their patterns, ordered by the words these begin with.
  struct Book {
    /// The words that patterns name.
    fileprivate(set) var words = ToneWords()
    /// The patterns of each wish.
    fileprivate(set) var wishes: [[TonePattern]] = []
    fileprivate var entries: [Entry] = []
    fileprivate var byHead: [[Int]] = []
  }

  /// The rules, those that hurt most first.
  static let all: [ToneRule] = insulting + threatening + demanding

  static let book: Book = {
    var book = Book()
    for (index, rule) in all.enumerated() {
      add(rule.words, .words, of: index, to: &book)
      add(rule.needs, .needs, of: index, to: &book)
      add(rule.unless, .unless, of: index, to: &book)
      add(rule.anywhere, .anywhere, of: index, to: &book)
    }
    for wish in ToneWish.allCases {
      var patterns: [TonePattern] = []
      for parts in TonePatternReader.patterns(of: wish.patterns) {
        patterns.append(TonePattern(parts, words: &book.words))
      }
      book.wishes.append(patterns)
    }
    book.byHead = Array(repeating: [], count: book.words.ids.count + 1)
    for (index, entry) in book.entries.enumerated() {
      for head in entry.pattern.heads { book.byHead[head].append(index) }
    }
    return book
  }()

  private static func add(_ text: String, _ part: Part, of rule: Int, to book: inout Book) {
    for parts in TonePatternReader.patterns(of: text) {
      let pattern = TonePattern(parts, words: &book.words)
      book.entries.append(Entry(rule: rule, part: part, pattern: pattern))
    }
  }

  /// What was found for one rule.
  private struct Found {
    var hits: [(entry: Int, range: Range<Int>)] = []
    var excused: [Range<Int>] = []
    var isExcused = false
    var hasNeed = false
  }

  /// Everything that is not courteous in a sentence, in the order of the rules.
  static func findings(in sentence: ToneSentence) -> [Finding] {
    let found = search(sentence)
    return found.keys.sorted().flatMap { index -> [Finding] in
      guard let found = found[index], !found.isExcused, !found.hits.isEmpty else { return [] }
      let rule = all[index]
      if rule.butAsked, sentence.isQuestion { return [] }
      if !rule.needs.isEmpty, !found.hasNeed { return [] }
      return found.hits.filter { hit in
        !found.excused.contains { share($0, hit.range, in: sentence) }
      }.sorted { ($0.entry, $0.range.lowerBound) < ($1.entry, $1.range.lowerBound) }
        .map { Finding(verdict: rule.verdict, words: sentence.written($0.range)) }
    }
  }

  private static func search(_ sentence: ToneSentence) -> [Int: Found] {
    var found: [Int: Found] = [:]
    for place in sentence.words.indices {
      for index in book.byHead[sentence.words[place].id] where sentence.words[place].id > 0 {
        let entry = book.entries[index]
        guard let range = entry.pattern.match(at: place, in: sentence) else { continue }
        switch entry.part {
        case .words:
          if !(found[entry.rule]?.hits.contains { $0.entry == index } ?? false) {
            found[entry.rule, default: Found()].hits.append((index, range))
          }
        case .needs: found[entry.rule, default: Found()].hasNeed = true
        case .unless: found[entry.rule, default: Found()].excused.append(range)
        case .anywhere: found[entry.rule, default: Found()].isExcused = true
        }
      }
    }
    return found
  }

  /// Whether two stretches of a sentence lie in one part of it.
  private static func share(
    _ left: Range<Int>, _ right: Range<Int>, in sentence: ToneSentence
  ) -> Bool {
    let words = sentence.words
    return words[left.lowerBound].clause <= words[right.upperBound - 1].clause
      && words[right.lowerBound].clause <= words[left.upperBound - 1].clause
  }
}
