extension NameIndex {
  /// Places that fit, sorted while they are found; no more are kept than are wanted.
  struct Sorting {
    private let limit: Int
    /// The likelier places in their order, and how likely each is.
    private let likely: [(place: Int, rank: Int)]
    /// The first of them that has not been passed: places come in their order.
    private var next = 0
    private var kept: [[Int]] = Array(repeating: [], count: Sorting.bins)
    private var favored: [[(place: Int, rank: Int)]] = [[], [], []]
    private var totals = [0, 0, 0]
    /// The first name that begins as typed.
    var sample: Int?
    /// How many bytes all that begin as typed have in common.
    var common = 0

    /// One for beginnings, one for words, the rest for letters by how far they lie apart.
    private static let bins = 18

    init(limit: Int, first: [Int], count: Int) {
      self.limit = limit
      var ranks: [Int: Int] = [:]
      for (rank, place) in first.enumerated() where place < count && ranks[place] == nil {
        ranks[place] = rank
      }
      likely = ranks.map { (place: $0.key, rank: $0.value) }.sorted { $0.place < $1.place }
    }

    /// The worst fit that is still of interest.
    var worst: Fit { totals[0] + totals[1] > 0 ? .word : .letters }

    /// Takes a place that fits; places come in their order.
    mutating func add(_ place: Int, _ fit: Fit, spread: Int) {
      totals[fit.rawValue] += 1
      while next < likely.count, likely[next].place < place { next += 1 }
      if next < likely.count, likely[next].place == place {
        favored[fit.rawValue].append(likely[next])
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
        found.places += favored[fit.rawValue].sorted { $0.rank < $1.rank }.map(\.place)
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
