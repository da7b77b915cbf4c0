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

  /// The features of examples, in the order in which they come up.
  ///
  /// Runs of letters and pairs of words that a single example has are left out: they say nothing of
  /// other lines.
  init(_ examples: [[Feature]]) {
    var counts: [UInt64: (count: Int, last: Int)] = [:]
    var order: [Feature] = []
    for (number, features) in examples.enumerated() {
      for feature in features {
        guard let known = counts[feature.key] else {
          counts[feature.key] = (1, number)
          order.append(feature)
          continue
        }
        if known.last != number { counts[feature.key] = (known.count + 1, number) }
      }
    }
    var keys: [UInt64] = []
    var rarity: [Float] = []
    func keep(_ feature: Feature) {
      let count = counts[feature.key]?.count ?? 0
      guard count > 1 || (feature.kind != .letters && feature.kind != .pair) else { return }
      keys.append(feature.key)
      rarity.append(Float(Series.log(Double(1 + examples.count) / Double(1 + count)) + 1))
    }
    for feature in order where feature.kind != .letters { keep(feature) }
    let letters = keys.count
    for feature in order where feature.kind == .letters { keep(feature) }
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
