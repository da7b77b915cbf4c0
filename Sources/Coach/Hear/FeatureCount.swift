/// Counts in how many examples each feature stands, in the order in which features come up.
struct FeatureCount {
  /// A feature and its number of examples.
  struct Entry {
    let key: UInt64
    let kind: Feature.Kind
    fileprivate(set) var count = 0
    /// The number of the last example that has it, from 1.
    fileprivate var last = 0
  }

  /// The features.
  private(set) var entries: [Entry] = []
  /// How many examples were added.
  private(set) var examples = 0
  private var table = KeyTable()

  /// Adds an example with its features.
  mutating func add(_ features: [Feature]) {
    examples += 1
    for feature in features {
      let (place, isNew) = table.place(adding: feature.key)
      if isNew { entries.append(Entry(key: feature.key, kind: feature.kind)) }
      guard entries[place].last != examples else { continue }
      entries[place].last = examples
      entries[place].count += 1
    }
  }
}
