import Accounts
import Book

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The rooms Texts and Book as a program of their own, for what is tried and measured.
///
/// `journal-driver append BOOK COLLECTOR CALL COUNT` appends notes and says each id once the disk has
/// it; it exits 1, with the reason, when a fact is refused. What it said is remembered in the folder
/// `$JOURNAL_STATE`, if one is named; after each it rests for `$JOURNAL_PAUSE` microseconds. `journal-driver look BOOK QUESTION
/// [SUBJECT]` reads.
@main
enum Driver {
  static func main() {
    let words = CommandLine.arguments
    do {
      let isDone =
        switch words.dropFirst().first {
        case "append": try append(words)
        case "look" where words.count > 3:
          try Look.answer(words[3], words.count > 4 ? words[4] : "", book: words[2])
        default: false
        }
      if !isDone { exit(2) }
    } catch {
      say("\(error)\n", to: 2)
      exit(1)
    }
  }

  private static func append(_ words: [String]) throws -> Bool {
    guard words.count == 6, let collector = Token(words[3]), let count = Int(words[5]),
      let harlow = Token("harlow"), let day = Day(year: 2026, month: 11, day: 23)
    else { return false }
    let state = unsafe getenv("JOURNAL_STATE").map { unsafe String(cString: $0) }
    let journal = JournalFolder(
      book: try BookFolder(path: words[2]), collector: collector, stateFolder: state,
      patience: 120_000)
    let pause = unsafe getenv("JOURNAL_PAUSE").flatMap { UInt32(unsafe String(cString: $0)) } ?? 0
    for number in 1...max(1, count) {
      let fact = Fact(
        moment: Moment(day: day, minute: 642), customer: harlow, collector: collector,
        person: "Maria Keller", body: .note("fact \(number) of \(words[4])"),
        id: FactID(call: words[4], number: number))
      say("\(try journal.append(fact).id?.description ?? "")\n", to: 1)
      usleep(pause)
    }
    return true
  }

  /// Writes at once: what was said must be known even when this process is killed.
  private static func say(_ text: String, to descriptor: CInt) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
  }
}
