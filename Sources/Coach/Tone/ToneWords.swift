/// The words that patterns name, each with a number, so that a sentence is compared in numbers.
struct ToneWords {
  private(set) var ids: [String: Int] = [:]

  /// Words that change nothing in what the others say: patterns pass over them.
  static let passed: Set<String> = [
    "really", "just", "simply", "actually", "absolutely", "definitely", "certainly", "truly",
    "honestly", "frankly", "guys", "also", "very", "please", "kindly", "basically", "literally",
    "seriously", "all", "both", "quite", "probably", "surely", "clearly", "obviously",
  ]

  /// The number of a word, which is given one if it has none yet.
  mutating func number(_ word: String) -> Int {
    if let id = ids[word] { return id }
    let id = ids.count + 1
    ids[word] = id
    return id
  }

  /// The numbers of some words.
  mutating func numbers(_ words: [String]) -> Set<Int> {
    var numbers: Set<Int> = []
    for word in words { numbers.insert(number(word)) }
    return numbers
  }

  /// The number of a form of a sentence; 0 when no pattern names it.
  static func id(of form: String) -> Int { ToneRules.book.words.ids[form] ?? 0 }
}
