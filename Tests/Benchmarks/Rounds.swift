/// Commands that take turns, each as a process of its own.
struct Rounds {
  /// The whole environment of the commands, as `NAME=value`.
  let environment: [String]
  /// How often each command runs.
  let count: Int

  /// The median time and the peak memory of each command.
  ///
  /// - Parameters:
  ///   - commands: the commands.
  ///   - most: the most rounds, where one is slow.
  /// - Returns: milliseconds and KiB, in the commands' order.
  /// - Throws: `Complaint` when a command fails; 1 is what a search that finds nothing says.
  func samples(_ commands: [[String]], most: Int = .max) throws -> [(time: Double, peak: Int)] {
    var samples = [Samples](repeating: Samples(), count: commands.count)
    var peaks = [Int](repeating: 0, count: commands.count)
    for round in 0...min(count, most) {
      for place in commands.indices {
        let turn = (place + round) % commands.count
        let (time, peak) = try time(commands[turn])
        // The first round only warms the system's cache.
        if round > 0 { samples[turn].add(time) }
        peaks[turn] = max(peaks[turn], peak)
      }
    }
    return commands.indices.map { (samples[$0].percentile(50), peaks[$0]) }
  }

  private func time(_ words: [String]) throws -> (Duration, Int) {
    let start = ContinuousClock.now
    let (code, peak) = try Child(words, environment: environment).endMeasured()
    let time = ContinuousClock.now - start
    guard let code, code <= 1 else {
      throw Complaint("\(words.joined(separator: " ")): this failed")
    }
    return (time, peak)
  }
}
