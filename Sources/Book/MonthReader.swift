internal import Texts

/// Reads months' files one after the other; each collector's folder is opened once.
///
/// For one thread alone.
final class MonthReader {
  private let book: BookFolder
  private var open: [Folder] = []

  /// A reader that has opened nothing yet.
  init(_ book: BookFolder) { self.book = book }

  /// A file's bytes, or why there are none.
  func bytes(_ file: MonthFile) -> Result<[UInt8], Finding> {
    do throws(BookError) {
      let folder = try folder(file.collector)
      let bytes = try BookFolder.read(
        "\(file.month).journal", in: folder.descriptor, file.path, JournalShelf.limit)
      return .success(bytes)
    } catch {
      return .failure(
        Finding(
          file: error.path, line: 0, column: 0, length: 0, severity: .error,
          message: error.message, remedy: error.remedy, excerpt: ""))
    }
  }

  private func folder(_ collector: String) throws(BookError) -> Folder {
    if let known = open.first(where: { $0.collector == collector }) { return known }
    let folder = Folder(collector, try book.openFolder(["Journal", collector]))
    // A book of very many collectors must not use up what a process may open.
    if open.count >= 32 { open.removeFirst() }
    open.append(folder)
    return folder
  }

  private final class Folder {
    let collector: String
    let descriptor: Descriptor

    init(_ collector: String, _ descriptor: consuming Descriptor) {
      self.collector = collector
      self.descriptor = descriptor
    }
  }
}
