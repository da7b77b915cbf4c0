/// The examples, to find the ones that are most like a line.
struct Examples {
  /// The group of each example, in the order given.
  let labels: [Int]
  /// Their texts.
  let texts: [String]
  /// Their vectors.
  let vectors: [Vector]
  /// For each row where its examples begin in `posted`; one more at the end.
  private let starts: [Int32]
  /// The examples that have a row's feature.
  private let posted: [Int32]
  /// Its weight in each.
  private let posts: [Float]

  /// Examples with their vectors, in a vocabulary of so many rows.
  init(labels: [Int], texts: [String], vectors: [Vector], rows: Int) {
    (self.labels, self.texts, self.vectors) = (labels, texts, vectors)
    var starts = [Int32](repeating: 0, count: rows + 1)
    for vector in vectors {
      for entry in vector.entries { starts[entry.row + 1] += 1 }
    }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    var next = starts
    var posted = [Int32](repeating: 0, count: Int(starts[rows]))
    var posts = [Float](repeating: 0, count: Int(starts[rows]))
    for (number, vector) in vectors.enumerated() {
      for entry in vector.entries {
        posted[Int(next[entry.row])] = Int32(number)
        posts[Int(next[entry.row])] = entry.weight
        next[entry.row] += 1
      }
    }
    (self.starts, self.posted, self.posts) = (starts, posted, posts)
  }

  /// The cosine of a line with every example: 1 for the same features, 0 for none in common.
  func cosines(_ line: Vector) -> [Float] {
    var cosines = [Float](repeating: 0, count: labels.count)
    unsafe cosines.withUnsafeMutableBufferPointer { cosines in
      unsafe posted.withUnsafeBufferPointer { posted in
        unsafe posts.withUnsafeBufferPointer { posts in
          guard let cosines = cosines.baseAddress, let posted = posted.baseAddress,
            let posts = posts.baseAddress
          else { return }
          for entry in line.entries {
            var place = Int(starts[entry.row])
            let end = Int(starts[entry.row + 1])
            while place < end {
              unsafe cosines[Int(posted[place])] += entry.weight * posts[place]
              place += 1
            }
          }
        }
      }
    }
    return cosines
  }

  /// The highest cosine of each group.
  func best(_ cosines: [Float], groups: Int) -> [Float] {
    var best = [Float](repeating: 0, count: groups)
    for (label, cosine) in zip(labels, cosines) where cosine > best[label] { best[label] = cosine }
    return best
  }

  /// The example of a group with the highest cosine, the first of several.
  func nearest(in group: Int, _ cosines: [Float]) -> String? {
    var best: Int?
    for (number, label) in labels.enumerated() where label == group {
      if best.map({ cosines[number] > cosines[$0] }) ?? true { best = number }
    }
    return best.map { texts[$0] }
  }
}
