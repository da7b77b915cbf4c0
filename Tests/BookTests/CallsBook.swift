import Accounts
import Foundation
import Texts

/// A collector's months of calls, some without an end, some that go on with another, with facts that
/// were put right; with `harm` also some that were taken back, or ids longer than the program's.
struct CallsBook {
  private var state: UInt64
  private let harm: Int

  init(seed: UInt64, harm: Int) {
    state = seed
    self.harm = harm
  }

  /// Writes the months of two collectors.
  mutating func write(below root: String) throws {
    for collector in ["jo", "sam"] {
      let folder = "\(root)/Journal/\(collector)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for month in ["2026-08", "2026-09", "2026-10"] {
        try Data(text(month, collector).utf8).write(
          to: URL(filePath: "\(folder)/\(month).journal"))
      }
    }
  }

  private mutating func text(_ month: String, _ collector: String) -> String {
    var text = "\(JournalFormat.version)\n"
    var calls: [String] = []
    for number in 0..<60 {
      let head =
        "\(month)-\(10 + number / 4) \(10 + number % 4 * 2):\(10 + roll(49)) harlow @\(collector) | "
      let letters = harm == 2 && roll(20) == 0 ? 10 : 8
      let call = String((0..<letters).map { _ in FactID.alphabet[roll(32)] })
      let again = calls.isEmpty || roll(4) > 0 ? "" : " again #\(calls[roll(calls.count)])"
      var bodies = ["call out\(again)", "note she plays again", "heard -: again and again"]
      if let other = calls.last { bodies.append("fix #\(other).2 note it was \(number)") }
      if harm == 1, number % 20 == 10 {
        // A beginning, a word, an end, or what took one of them back.
        bodies.append("void #\(calls[roll(calls.count)]).\(1 + roll(6)): typed twice")
      }
      if roll(5) > 0 { bodies.append("end talked") }
      for (place, body) in bodies.enumerated() {
        let id = roll(30) == 0 && place == 2 ? "" : " #\(call).\(place + 1)"
        text += "\(head)Maria Keller | \(body)\(id)\n"
      }
      calls.append(call)
    }
    return text
  }

  /// A number below a limit, by SplitMix64.
  private mutating func roll(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) >> 33) % limit
  }
}
