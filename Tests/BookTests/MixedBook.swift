import Accounts
import Foundation
import Texts

/// A book of many months in which everything stands that may stand in a journal: corrections, ids of
/// every length and number, lines by hand, and, the more `harm` is done, lines twice, ids that stand
/// for different facts, broken lines and files.
struct MixedBook {
  static let customers = ["a", "customer-1", "customer-10", "my-customer-1", "harlow"]
  private var state: UInt64
  private let harm: Int
  private var ids: [FactID] = []
  private var lines: [String] = []
  private static let letters = FactID.alphabet

  init(seed: UInt64, harm: Int) {
    state = seed
    self.harm = harm
  }

  /// Writes the months of four collectors, enough of them that several threads share the reading.
  mutating func write(below root: String) throws {
    for collector in ["al", "bo", "jo", "sam"] {
      for month in 0..<20 {
        let name = "\(2024 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)"
        let folder = "\(root)/Journal/\(collector)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(self.month(name, collector).utf8).write(
          to: URL(filePath: "\(folder)/\(name).journal"))
      }
    }
  }

  private mutating func month(_ month: String, _ collector: String) -> String {
    ids = []
    var text = harm == 3 && roll(9) == 0 ? "\u{FEFF}" : ""
    text += "\(JournalFormat.version)\n"
    for _ in 0..<12 {
      let head = "\(month)-\(10 + roll(18)) \(10 + roll(9)):\(10 + roll(49))"
      let customer = roll(12) == 0 ? "-" : MixedBook.customers[roll(5)]
      let call = (0..<(roll(6) == 0 ? 6 + roll(7) : 8)).map { _ in MixedBook.letters[roll(32)] }
      let first = roll(9) == 0 ? 58 : 1
      for number in first..<first + 2 + roll(9) {
        guard let id = FactID("#\(String(call)).\(number)") else { continue }
        let gap = roll(20) == 0 ? "\t " : " "
        let mark = roll(25) == 0 ? "" : " \(id)"
        let line = "\(head)\(gap)\(customer) @\(collector) |\(gap)Maria Keller | \(body())\(mark)"
        text += harmed(line) + (roll(30) == 0 ? "\r\n" : "\n")
        if !mark.isEmpty { ids.append(id) }
      }
    }
    return harm > 1 && roll(9) == 0 ? String(text.dropLast(3 + roll(40))) : text
  }

  private mutating func body() -> String {
    switch roll(9) {
    case 0, 1, 2:
      return "paid \(1 + roll(900)).50 \(roll(5) == 0 ? "EUR" : "USD") on 2024-05-1\(roll(9))"
    case 3: return "promise \(1 + roll(900)).00 USD sent by 2024-06-1\(roll(9))"
    case 4 where !ids.isEmpty:
      return "fix \(ids[roll(ids.count)]) paid 7.\(10 + roll(80)) USD on 2024-05-20"
    case 5 where !ids.isEmpty && roll(2) == 0: return "void \(ids[roll(ids.count)]): typed twice"
    case 6: return "said nothing is paid | fix or void yet, José".replacing("|", with: "¦")
    default: return "note paid customer-1 on Friday #7k3f9q2m.1 as harlow said"
    }
  }

  /// The line as an editor, a merge or a cat may have left it.
  private mutating func harmed(_ line: String) -> String {
    lines.append(line)
    guard harm > 0, roll(40 / harm) == 0 else { return line }
    switch roll(6) {
    case 0: return "\(line)\n\(line)"
    case 1: return lines[roll(lines.count)]
    case 2: return line.replacing("paid", with: "piad")
    case 3: return line.replacing(" | ", with: " ")
    case 4: return line + "  "
    default: return line.replacing("USD", with: "US")
    }
  }

  /// A number below a limit, by SplitMix64.
  private mutating func roll(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) >> 33) % limit
  }
}
