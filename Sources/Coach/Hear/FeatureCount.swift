/// Counts in how many examples each feature stands, in the order in which features come up.
struct FeatureCount {
  /// A feature and its number of examples.
  struct Entry {
    let key: UInt64
    let kind: Feature.Kind
    fileprivate(set) var count: UInt32
    /// The number of the last example that has it, from 1.
    fileprivate var last: UInt32
  }

  /// The features.
  private(set) var entries: [Entry] = []
  /// How many examples were added.
  private(set) var examples = 0
  /// Where to look for a key: its place and 1, or 0 for an empty one; at most half of them full.
  private var places = [UInt32](repeating: 0, count: 1 << 12)

  /// Adds an example with its features.
  mutating func add(_ features: [Feature]) {
    examples += 1
    for feature in features {
      var at = Self.first(feature.key, among: places.count)
      while places[at] != 0, entries[Int(places[at]) - 1].key != feature.key {
        at = (at + 1) & (places.count - 1)
      }
      if places[at] == 0 {
        let last = UInt32(examples)
        entries.append(Entry(key: feature.key, kind: feature.kind, count: 1, last: last))
        places[at] = UInt32(entries.count)
        if entries.count * 2 > places.count { grow() }
      } else if entries[Int(places[at]) - 1].last != examples {
        entries[Int(places[at]) - 1].last = UInt32(examples)
        entries[Int(places[at]) - 1].count += 1
      }
    }
  }

  private mutating func grow() {
    var wider = [UInt32](repeating: 0, count: places.count * 2)
    for (place, entry) in entries.enumerated() {
      var at = Self.first(entry.key, among: wider.count)
      while wider[at] != 0 { at = (at + 1) & (wider.count - 1) }
      wider[at] = UInt32(place + 1)
    }
    places = wider
  }

  private static func first(_ key: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: key >> 20) & (count - 1)
  }
}
