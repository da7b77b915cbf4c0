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
  let posts: [UInt32]

  /// The example of each group that is most like a line.
  struct Nearest {
    /// The cosine by group: 1 for the same features, 0 for none in common.
    fileprivate(set) var cosines: [Float]
    /// The number of the example by group, the first of several; -1 when none has anything in
    /// common.
    fileprivate(set) var numbers: [Int]

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
  init(labels: [Int], texts: [String], starts: [UInt32], posts: [UInt32]) {
    (self.labels, self.texts, self.starts, self.posts) = (labels, texts, starts, posts)
  }

  /// Examples with their vectors, in a vocabulary of so many rows.
  ///
  /// What more than a sixteenth of many examples have is left out: it makes none of them more like a
  /// line than another, and most of the time would go into it.
  init(labels: [Int], texts: [String], vectors: [Vector], rows: Int) {
    (self.labels, self.texts) = (labels, texts)
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
    (self.starts, self.posts) = (starts, posts)
  }

  private static let share = 16

  /// The example of each group that is most like a line.
  func nearest(_ line: Vector, groups: Int) -> Nearest {
    let cosines = cosines(line)
    var nearest = Nearest(
      cosines: [Float](repeating: 0, count: groups), numbers: [Int](repeating: -1, count: groups))
    unsafe labels.withUnsafeBufferPointer { labels in
      unsafe cosines.withUnsafeBufferPointer { cosines in
        guard let labels = labels.baseAddress, let cosines = cosines.baseAddress else { return }
        var number = 0
        while number < self.labels.count {
          let (label, cosine) = unsafe (labels[number], cosines[number])
          if cosine > nearest.cosines[label] {
            nearest.cosines[label] = cosine
            nearest.numbers[label] = number
          }
          number += 1
        }
      }
    }
    return nearest
  }

  /// The cosine of a line with every example; half of it is for the words, half for the letters.
  private func cosines(_ line: Vector) -> [Float] {
    var cosines = [Float](repeating: 0, count: labels.count)
    unsafe cosines.withUnsafeMutableBufferPointer { cosines in
      unsafe posts.withUnsafeBufferPointer { posts in
        guard let cosines = cosines.baseAddress, let posts = posts.baseAddress else { return }
        for entry in line.entries {
          let weight = entry.weight * (0.5 / 4095)
          var place = Int(starts[entry.row])
          let end = Int(starts[entry.row + 1])
          while place < end {
            let post = unsafe posts[place]
            unsafe cosines[Int(post >> 12)] += weight * Float(Int32(post & 0xFFF))
            place += 1
          }
        }
      }
    }
    return cosines
  }
}
