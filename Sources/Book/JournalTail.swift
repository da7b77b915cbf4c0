package import Accounts
internal import Texts

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Follows a book's journals as they grow: only what was appended is read.
package struct JournalTail: Sendable {
  /// What has come since the last look.
  package struct News: Sendable {
    /// The facts that were appended, by anyone, this program included.
    package var facts: [Fact] = []
    /// The month files that do not go on from what they were: an editor has saved them, or a merge.
    package var rewritten: [String] = []
  }

  /// How far a file has been read.
  private struct Place {
    var identity: FileStatus.Identity
    var end: Int
  }

  private let book: BookFolder
  private var places: [String: Place] = [:]

  /// Begins at the present ends of all files.
  package init(book: BookFolder) {
    self.book = book
    var places: [String: Place] = [:]
    JournalTail.eachFile(of: book) { path, status, _ in
      places[path] = Place(identity: status.identity, end: status.size)
    }
    self.places = places
  }

  /// Looks at every file's size, and reads what is new.
  ///
  /// A line that is not ended yet waits for the next look.
  package mutating func news() -> News {
    var news = News()
    var places = places
    JournalTail.eachFile(of: book) { path, status, folder in
      guard let place = places[path] else {
        places[path] = Place(identity: status.identity, end: 0)
        return JournalTail.read(path, status, folder, &places, &news)
      }
      if place.identity == status.identity, place.end == status.size { return }
      if place.identity == status.identity, place.end < status.size {
        return JournalTail.read(path, status, folder, &places, &news)
      }
      places[path] = Place(identity: status.identity, end: status.size)
      news.rewritten.append(path)
    }
    self.places = places
    return news
  }

  private static func eachFile(
    of book: BookFolder, _ visit: (String, FileStatus, borrowing Descriptor) -> Void
  ) {
    for collector in book.folders(in: "Journal") {
      guard let folder = try? book.openFolder(["Journal", collector]) else { continue }
      for name in folder.names() where name.hasSuffix(".journal") {
        guard let status = folder.status(of: name), status.isRegular else { continue }
        visit("Journal/\(collector)/\(name)", status, folder)
      }
    }
  }

  /// Reads a file on from its place.
  private static func read(
    _ path: String, _ status: FileStatus, _ folder: borrowing Descriptor,
    _ places: inout [String: Place], _ news: inout News
  ) {
    guard let start = places[path]?.end, let name = path.split(separator: "/").last,
      let file = try? folder.open(String(name), O_RDONLY | O_NONBLOCK),
      // One byte before, which has to end the line that was the last.
      let bytes = try? file.read(from: max(0, start - 1), count: status.size - max(0, start - 1)),
      let last = bytes.lastIndex(of: 0x0A)
    else { return }
    let isOn = start == 0 || bytes.first == 0x0A
    let lines = Array(bytes[(start == 0 ? 0 : 1)..<(last + 1)])
    let version = start == 0 ? [] : Array("\(JournalFormat.version)\n".utf8)
    let read = JournalFormat.read(version + lines, file: path)
    let isWhole = isOn && read.findings.allSatisfy { $0.severity != .error }
    places[path]?.end = isWhole ? max(0, start - 1) + last + 1 : status.size
    if isWhole { news.facts += read.facts } else { news.rewritten.append(path) }
  }
}
