/// What was learnt: how much each feature speaks for each group.
struct Weights {
  /// How many groups there are.
  let groups: Int
  /// The weights, `groups` for each row of the vocabulary, in units of `unit`.
  let steps: [Int16]
  /// What a step is worth.
  let unit: Float

  /// Weights as they were kept.
  init(groups: Int, steps: [Int16], unit: Float) {
    self.groups = groups
    self.steps = steps
    self.unit = unit
  }

  /// Rounds weights to 16 bits, which changes no ranking and halves what is kept and read.
  init(_ weights: [Float], groups: Int) {
    var top: Float = 0
    for weight in weights where weight.magnitude > top { top = weight.magnitude }
    let unit = top > 0 ? top / 32_767 : 1
    self.groups = groups
    self.unit = unit
    steps = weights.map { Int16(($0 / unit).rounded(.toNearestOrEven)) }
  }

  /// How strongly a line speaks for every group: the logarithm of its likelihood, but for a sum.
  func marks(_ line: Vector) -> [Float] {
    var marks = [Float](repeating: 0, count: groups)
    unsafe steps.withUnsafeBufferPointer { steps in
      unsafe marks.withUnsafeMutableBufferPointer { marks in
        guard let steps = steps.baseAddress, let marks = marks.baseAddress else { return }
        for entry in line.entries {
          let row = unsafe steps + entry.row * groups
          let weight = entry.weight * unit
          var at = 0
          while at < groups {
            unsafe marks[at] += weight * Float(row[at])
            at += 1
          }
        }
      }
    }
    return marks
  }

  /// How much a feature speaks for a group.
  func weight(row: Int, group: Int) -> Float {
    Float(steps[row * groups + group]) * unit
  }
}
