/// Times of one thing, measured again and again.
struct Samples {
  private var times: [Duration] = []

  /// How many there are.
  var count: Int { times.count }

  /// Adds one.
  mutating func add(_ time: Duration) {
    times.append(time)
  }

  /// The time, in milliseconds, that so many of a hundred did not exceed (nearest rank).
  func percentile(_ rank: Int) -> Double {
    let sorted = times.sorted()
    guard !sorted.isEmpty else { return 0 }
    let place = (sorted.count * rank + 99) / 100
    return sorted[max(0, min(sorted.count, place) - 1)] / .milliseconds(1)
  }
}
