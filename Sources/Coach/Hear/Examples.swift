/// The examples, to find the ones that are most like a line.
struct Examples {
  /// The group of each example, in the order given.
  let labels: [Int]
  /// Their texts.
  let texts: [String]
  /// For each row where its examples begin in `posts`; one more at the end.
  let starts: [UInt32]
  /// The examples that have a row's feature: the number of the example, and in the lowest 12 bits
  /// the weight, of which 4095 is 1.
  let posts: KeptNumbers
  /// Examples of one group that stand behind one another, as most do.
  private let runs: [(group: Int, examples: Range<Int>)]

  /// The example of each group that is most like a line.
  struct Nearest {
    /// The cosine by group: 1 for the same features, 0 for none in common.
    let cosines: [Float]
    /// The cosine of every example.
    fileprivate let all: [Float]

    /// Whether a line of which this share of words is known is so like an example that it must be
    /// about the same; the last group is idle talk.
    func isAlike(known: Float) -> Bool {
      guard let idle = cosines.last, let best = cosines.dropLast().max() else { return false }
      return best * known >= Tuning.alike && best > idle
    }
  }

  /// More examples than this are not compared with a line.
  private static let most = 1 << 20

  /// Examples as they were kept.
  init(labels: [Int], texts: [String], starts: [UInt32], posts: KeptNumbers) {
    (self.labels, self.texts, self.starts, self.posts) = (labels, texts, starts, posts)
    runs = Examples.runs(of: labels)
  }

  private static func runs(of labels: [Int]) -> [(group: Int, examples: Range<Int>)] {
    var runs: [(group: Int, examples: Range<Int>)] = []
    for (number, label) in labels.enumerated() {
      if let last = runs.last, last.group == label {
        runs[runs.count - 1].examples = last.examples.lowerBound..<number + 1
      } else {
        runs.append((label, number..<number + 1))
      }
    }
    return runs
  }

  /// Examples with their vectors, in a vocabulary of so many rows.
  ///
  /// What more than one of 64 examples has is left out: it makes none of them more like a
  /// line than another, and most of the time would go into it.
  init(labels: [Int], texts: [String], vectors: [Vector], rows: Int) {
    (self.labels, self.texts) = (labels, texts)
    runs = Examples.runs(of: labels)
    var counts = [UInt32](repeating: 0, count: rows)
    for vector in vectors.prefix(Self.most) {
      for entry in vector.entries { counts[entry.row] += 1 }
    }
    let common = UInt32(max(vectors.count / Self.share, 64))
    var starts = [UInt32](repeating: 0, count: rows + 1)
    for row in 0..<rows { starts[row + 1] = starts[row] + (counts[row] > common ? 0 : counts[row]) }
    var next = starts
    var posts = [UInt32](repeating: 0, count: Int(starts[rows]))
    for (number, vector) in vectors.prefix(Self.most).enumerated() {
      for entry in vector.entries where counts[entry.row] <= common {
        let weight = (entry.weight * 4095).rounded(.toNearestOrEven)
        posts[Int(next[entry.row])] = UInt32(number) << 12 | UInt32(min(max(weight, 0), 4095))
        next[entry.row] += 1
      }
    }
    (self.starts, self.posts) = (starts, KeptNumbers(posts))
  }

  private static let share = 64

  /// How like a line the example of each group is that is most like it.
  func nearest(_ line: Vector, groups: Int) -> Nearest {
    let all = cosines(line)
    var cosines = [Float](repeating: 0, count: groups)
    unsafe all.withUnsafeBufferPointer { all in
      for run in runs {
        let best = unsafe Examples.greatest(all, in: run.examples)
        if best > cosines[run.group] { cosines[run.group] = best }
      }
    }
    return Nearest(cosines: cosines, all: all)
  }

  /// The example of a group that is most like a line, the first of several; `nil` when none has
  /// anything in common.
  func text(nearest: Nearest, in group: Int) -> String? {
    let best = nearest.cosines[group]
    guard best > 0 else { return nil }
    for run in runs where run.group == group {
      if let number = run.examples.first(where: { nearest.all[$0] == best }) {
        return texts[number]
      }
    }
    return nil
  }

  /// The greatest of some numbers, at least 0, eight at a time.
  private static func greatest(_ all: UnsafeBufferPointer<Float>, in range: Range<Int>) -> Float {
    let numbers = UnsafeRawBufferPointer(all)
    let size = MemoryLayout<Float>.size
    var most = SIMD8<Float>.zero
    var place = range.lowerBound
    while place + 8 <= range.upperBound {
      let next = unsafe numbers.loadUnaligned(
        fromByteOffset: place * size, as: SIMD8<Float>.self)
      most.replace(with: next, where: next .> most)
      place += 8
    }
    var best: Float = 0
    for lane in most.indices where most[lane] > best { best = most[lane] }
    while place < range.upperBound {
      let next = unsafe all[place]
      if next > best { best = next }
      place += 1
    }
    return best
  }

  /// The cosine of a line with every example; half of it is for the words, half for the letters.
  private func cosines(_ line: Vector) -> [Float] {
    var cosines = [Float](repeating: 0, count: labels.count)
    unsafe cosines.withUnsafeMutableBufferPointer { cosines in
      guard let cosines = cosines.baseAddress else { return }
      posts.read { post in
        for entry in line.entries {
          let weight = entry.weight * (0.5 / 4095)
          var place = Int(starts[entry.row])
          let end = Int(starts[entry.row + 1])
          while place < end {
            let post = post(place)
            unsafe cosines[Int(post >> 12)] += weight * Float(Int32(post & 0xFFF))
            place += 1
          }
        }
      }
    }
    return cosines
  }
}
