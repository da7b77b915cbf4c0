import Accounts
import Book

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Appends notes and says each id once the disk has it: `journal-writer BOOK COLLECTOR CALL COUNT`.
///
/// With `STATE` as a fifth word the acknowledged lines are kept there. Exits 1, with the reason, when
/// a fact is refused.
@main
enum Writer {
  static func main() {
    let words = CommandLine.arguments
    guard words.count >= 5, let collector = Token(words[2]), let count = Int(words[4]),
      let harlow = Token("harlow"), let day = Day(year: 2026, month: 11, day: 23)
    else { exit(2) }
    do {
      let journal = JournalFolder(
        book: try BookFolder(path: words[1]), collector: collector,
        stateFolder: words.count > 5 ? words[5] : nil, patience: 120_000)
      for number in 1...count {
        let fact = Fact(
          moment: Moment(day: day, minute: 642), customer: harlow, collector: collector,
          person: "Maria Keller", body: .note("fact \(number) of \(words[3])"),
          id: FactID(call: words[3], number: number))
        say("\(try journal.append(fact).id?.description ?? "")\n", to: 1)
      }
    } catch {
      say("\(error)\n", to: 2)
      exit(1)
    }
  }

  /// Writes at once: what was said must be known even when this process is killed.
  private static func say(_ text: String, to descriptor: CInt) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
  }
}
