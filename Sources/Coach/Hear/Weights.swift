/// What was learnt: how much each feature speaks for each group.
struct Weights {
  /// How many groups there are.
  let groups: Int
  /// The weights, `groups` for each row of the vocabulary, in units of the row: the bits of numbers
  /// from -127 to 127, which may be a part of the bytes they were read from.
  let steps: ArraySlice<UInt8>
  /// What a step is worth, by row.
  let units: [Float]

  /// Weights as they were kept.
  init(groups: Int, steps: ArraySlice<UInt8>, units: [Float]) {
    self.groups = groups
    self.steps = steps
    self.units = units
  }

  /// Rounds weights to 8 bits, 127 for the largest of a row: a third of a percent of it at most,
  /// for a quarter of what would have to be kept and read.
  init(_ weights: [Float], groups: Int) {
    var units: [Float] = []
    var steps: [UInt8] = []
    units.reserveCapacity(weights.count / max(groups, 1))
    steps.reserveCapacity(weights.count)
    var start = 0
    while start < weights.count {
      var top: Float = 0
      for at in start..<start + groups where weights[at].magnitude > top {
        top = weights[at].magnitude
      }
      let unit = top > 0 ? top / 127 : 1
      units.append(unit)
      for at in start..<start + groups {
        let step = Int8((weights[at] / unit).rounded(.toNearestOrEven))
        steps.append(UInt8(bitPattern: step))
      }
      start += groups
    }
    self.groups = groups
    self.units = units
    self.steps = steps[...]
  }

  /// How strongly a line speaks for every group: the logarithm of its likelihood, but for a sum.
  func marks(_ line: Vector) -> [Float] {
    var marks = [Float](repeating: 0, count: groups)
    unsafe steps.withUnsafeBufferPointer { steps in
      unsafe marks.withUnsafeMutableBufferPointer { marks in
        guard let steps = steps.baseAddress, let marks = marks.baseAddress else { return }
        for entry in line.entries {
          let row = unsafe steps + entry.row * groups
          let weight = entry.weight * units[entry.row]
          var at = 0
          while at < groups {
            unsafe marks[at] += weight * Float(Int8(bitPattern: row[at]))
            at += 1
          }
        }
      }
    }
    return marks
  }

  /// How much a feature speaks for a group.
  func weight(row: Int, group: Int) -> Float {
    Float(Int8(bitPattern: steps[steps.startIndex + row * groups + group])) * units[row]
  }
}
