/// The table of `measure prompt`: times, ratios to sqlite3, and the limits we have set ourselves.
struct PromptTable {
  /// The times of every wait.
  let samples: [Wait: Samples]
  /// The most memory in use at a prompt, in KiB.
  let memory: [Wait: Int]

  /// The rows in the order of `Wait.Kind`; of one kind, Courtesy first.
  var table: Table {
    var table = Table(head: ["wait", "program", "n", "p50", "p99", "/sqlite3", "p99/", "limit", ""])
    for kind in Wait.Kind.allCases {
      for program in ["courtesy"] + Programs.peers + ["-"] {
        let wait = Wait(kind, program)
        if let times = samples[wait] { table.add(row(wait, times)) }
      }
    }
    for (wait, name) in PromptTable.memories {
      for program in ["courtesy"] + Programs.peers {
        if let size = memory[Wait(wait, program)], size > 0 {
          table.add([name, program, "", (Double(size) / 1024).fixed(1)])
        }
      }
    }
    return table
  }

  private static let memories: [(Wait.Kind, String)] = [
    (.start, "peak memory, MiB, at the first prompt"),
    (.startLarge, "peak memory, MiB, 10,000 customers"), (.call, "peak memory, MiB, in a call"),
  ]

  private func row(_ wait: Wait, _ times: Samples) -> [String] {
    let reference = wait.reference.flatMap { samples[$0] }
    let limit = limit(of: wait)
    return [
      wait.kind.rawValue, wait.program, "\(times.count)", times.percentile(50).fixed(2),
      times.percentile(99).fixed(2), ratio(times, to: reference, at: 50),
      ratio(times, to: reference, at: 99), limit?.words ?? "",
      limit.map { $0.isKept ? "kept" : "OVER" } ?? "",
    ]
  }

  private func ratio(_ times: Samples, to reference: Samples?, at rank: Int) -> String {
    guard let reference, reference.percentile(rank) > 0 else { return "" }
    return (times.percentile(rank) / reference.percentile(rank)).fixed(2)
  }

  /// What Courtesy has promised for a wait, in words, and whether this run kept it.
  ///
  /// A line may cost what the disk takes, and then so little that nobody sees it; the first plain one
  /// also learns to hear.
  private func limit(of wait: Wait) -> (words: String, isKept: Bool)? {
    guard wait.program == "courtesy", let times = samples[wait] else { return nil }
    let reference = wait.reference.flatMap { samples[$0] } ?? Samples()
    let disk = samples[Wait(.disk, "-")]?.percentile(50) ?? 0
    switch wait.kind {
    case .start:
      return ("p50 <= 3x", times.percentile(50) <= 3 * reference.percentile(50))
    case .startLarge: return ("p50 <= 50", times.percentile(50) <= 50)
    case .key, .keyInCall:
      let isKept = times.percentile(50) <= 0.2 && times.percentile(99) <= 1
      return ("0.2, p99 <= 1", isKept)
    case .painted: return nil
    case .tab: return ("p99 <= 16", times.percentile(99) <= 16)
    case .firstLine: return ("p50 <= 20", times.percentile(50) <= 20)
    case .call, .line, .promise: return ("p50 <= disk + 5", times.percentile(50) <= disk + 5)
    case .disk: return nil
    }
  }
}
