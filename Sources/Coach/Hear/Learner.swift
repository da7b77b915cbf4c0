/// Learns weights from examples: multinomial logistic regression with an L2 penalty.
///
/// Words with concepts and runs of letters are learnt apart, as if by two listeners whose marks are
/// added up: learnt together, the concepts, which were written with the examples at hand, explain
/// everything and the letters learn nothing. Stochastic gradient descent, one example after the
/// other in an order that is always the same, with a step that grows smaller (Bottou, Stochastic
/// Gradient Descent Tricks, 2012), towards likelihoods a little short of certainty ("label
/// smoothing": Szegedy and others, Rethinking the Inception Architecture, 2015, section 7). There is
/// no chance in it and no second thread, and additions and multiplications are the same on every
/// machine (IEEE 754), so the same examples give the same weights everywhere.
struct Learner {
  /// The examples' features.
  let lines: Sheaf
  /// The group of each.
  let labels: [Int]
  /// How many groups there are.
  let groups: Int
  /// How many rows the vocabulary has.
  let rows: Int
  /// The first row of the runs of letters.
  let letters: Int
  /// How often every example is taken.
  var rounds = 10
  /// How much of certainty is dealt out to all groups alike.
  var doubt: Float = 0.1

  private static let step: Float = 6
  private static let penalty: Float = 3e-6
  /// An example this near to what is wanted teaches nothing more.
  private static let settled: Float = 0.01

  /// The weights: `groups` for each row.
  func learn() -> [Float] {
    var weights = [Float](repeating: 0, count: rows * groups)
    guard !labels.isEmpty else { return weights }
    var likely = [Float](repeating: 0, count: groups)
    unsafe weights.withUnsafeMutableBufferPointer { weights in
      unsafe likely.withUnsafeMutableBufferPointer { likely in
        guard let weights = weights.baseAddress, let likely = likely.baseAddress else { return }
        for part in [0..<letters, letters..<rows] {
          let places = lines.places(of: part)
          for round in 0..<rounds {
            let step = Self.step / Float(1 + round)
            unsafe learn(places, round, step, weights, likely)
            let factor = 1 - min(0.5, step * Self.penalty * Float(lines.count))
            for at in part.lowerBound * groups..<part.upperBound * groups {
              unsafe weights[at] *= factor
            }
          }
        }
      }
    }
    return weights
  }

  /// One round over all examples.
  private func learn(
    _ places: [Range<Int>], _ round: Int, _ step: Float,
    _ weights: UnsafeMutablePointer<Float>, _ likely: UnsafeMutablePointer<Float>
  ) {
    let stride = self.stride
    var at = round * 7 % places.count
    for _ in places.indices {
      at = (at + stride) % places.count
      unsafe take(places[at], labels[at], step: step, weights, likely)
    }
  }

  /// How far apart two examples stand that are taken one after the other, so that examples of one
  /// group, which stand together, do not come in a row; it meets every example once a round.
  private var stride: Int {
    var stride = max(lines.count * 618 / 1000, 1)
    while !Self.shareNoFactor(stride, lines.count) { stride += 1 }
    return stride
  }

  private static func shareNoFactor(_ one: Int, _ other: Int) -> Bool {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one == 1
  }

  /// One step towards an example.
  private func take(
    _ place: Range<Int>, _ label: Int, step: Float,
    _ weights: UnsafeMutablePointer<Float>, _ likely: UnsafeMutablePointer<Float>
  ) {
    unsafe likely.update(repeating: 0, count: groups)
    var at = place.lowerBound
    while at < place.upperBound {
      let row = unsafe weights + Int(lines.rows[at]) * groups
      unsafe Self.add(row, times: lines.weights[at], to: likely, groups)
      at += 1
    }
    unsafe Self.makeLikelihoods(likely, groups)
    let shared = doubt / Float(groups)
    if unsafe 1 - doubt + shared - likely[label] < Self.settled { return }
    for group in 0..<groups { unsafe likely[group] -= shared }
    unsafe likely[label] -= 1 - doubt
    at = place.lowerBound
    while at < place.upperBound {
      let row = unsafe weights + Int(lines.rows[at]) * groups
      unsafe Self.add(likely, times: -step * lines.weights[at], to: row, groups)
      at += 1
    }
  }

  /// Adds numbers, times a factor, to others.
  ///
  /// Plain counting and plain pointers: this is where all the time goes, above all in a build that
  /// is not optimised.
  private static func add(
    _ source: UnsafeMutablePointer<Float>, times factor: Float,
    to target: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    var at = 0
    while at < count {
      unsafe target[at] += factor * source[at]
      at += 1
    }
  }

  /// Turns marks into likelihoods that add up to 1.
  private static func makeLikelihoods(_ marks: UnsafeMutablePointer<Float>, _ count: Int) {
    var top = unsafe marks[0]
    var at = 1
    while at < count {
      if unsafe marks[at] > top { top = unsafe marks[at] }
      at += 1
    }
    var sum: Float = 0
    at = 0
    while at < count {
      let power = unsafe Series.exp(marks[at] - top)
      unsafe marks[at] = power
      sum += power
      at += 1
    }
    at = 0
    while at < count {
      unsafe marks[at] /= sum
      at += 1
    }
  }
}
