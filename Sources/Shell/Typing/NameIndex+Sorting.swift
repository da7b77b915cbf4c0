extension NameIndex {
  /// Places that fit, sorted while they are found; no more are kept than are wanted.
  struct Sorting {
    private let limit: Int
    private let likely: [Int: Int]
    private var kept: [[Int]] = Array(repeating: [], count: Sorting.bins)
    private var favored: [Fit: [Int]] = [:]
    private var totals = [0, 0, 0]
    /// The first name that begins as typed.
    var sample: Int?
    /// How many bytes all that begin as typed have in common.
    var common = 0

    /// One for beginnings, one for words, the rest for letters by how far they lie apart.
    private static let bins = 18

    init(limit: Int, first: [Int], count: Int) {
      self.limit = limit
      likely = Dictionary(
        zip(first, first.indices).filter { $0.0 < count }, uniquingKeysWith: { first, _ in first })
    }

    /// The worst fit that is still of interest.
    var worst: Fit { totals[0] + totals[1] > 0 ? .word : .letters }

    mutating func add(_ place: Int, _ fit: Fit, spread: Int) {
      totals[fit.rawValue] += 1
      if likely[place] != nil {
        favored[fit, default: []].append(place)
        return
      }
      let bin = fit == .letters ? 2 + min(spread, Sorting.bins - 3) : fit.rawValue
      if kept[bin].count < limit { kept[bin].append(place) }
    }

    var found: Found {
      var found = Found()
      let isSure = totals[0] + totals[1] > 0
      let fits: [Fit] = isSure ? [.beginning, .word] : [.letters]
      for fit in fits {
        let favored = (favored[fit] ?? []).sorted {
          likely[$0, default: 0] < likely[$1, default: 0]
        }
        found.places += favored
        let bins = fit == .letters ? 2..<Sorting.bins : fit.rawValue..<(fit.rawValue + 1)
        for bin in bins { found.places += kept[bin] }
        found.total += totals[fit.rawValue]
        if totals[fit.rawValue] > 0, found.fit == nil { found.fit = fit }
      }
      found.places = Array(found.places.prefix(limit))
      found.beginnings = totals[0]
      found.common = totals[1] == 0 ? common : 0
      return found
    }
  }
}
