/// The features that the examples know, each with a row of weights, and how rare each is.
///
/// The runs of letters stand behind all others: the two parts of a line are learnt apart.
struct Vocabulary {
  /// The features by row.
  let keys: [UInt64]
  /// How rare each is, by row: more for what stands in few examples.
  let rarity: [Float]
  /// The first row of the runs of letters.
  let letters: Int
  /// How rare the rarest is.
  let rarest: Float
  private let table: KeyTable

  /// The features that were counted in examples, in the order in which they came up.
  ///
  /// Runs of letters and pairs of words that fewer than `least` examples have are left out: they say
  /// nothing of other lines.
  init(_ counted: FeatureCount, least: Int = 2) {
    var keys: [UInt64] = []
    var rarity: [Float] = []
    let all = Double(1 + counted.examples)
    func keep(_ entry: FeatureCount.Entry) {
      guard entry.count >= least || (entry.kind != .letters && entry.kind != .pair) else { return }
      keys.append(entry.key)
      rarity.append(Float(Series.log(all / Double(1 + entry.count)) + 1))
    }
    for entry in counted.entries where entry.kind != .letters { keep(entry) }
    let letters = keys.count
    for entry in counted.entries where entry.kind == .letters { keep(entry) }
    self.init(keys: keys, rarity: rarity, letters: letters)
  }

  /// A vocabulary as it was kept; both lists are of one length.
  init(keys: [UInt64], rarity: [Float], letters: Int) {
    self.keys = keys
    self.rarity = rarity
    self.letters = letters
    rarest = rarity.max() ?? 1
    table = KeyTable(keys)
  }

  /// The rows of features; `nil` where no example has one.
  func rows(of features: [Feature]) -> [Int?] { features.map { table.place(of: $0.key) } }
}
