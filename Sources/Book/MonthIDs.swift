internal import Accounts
internal import Texts

/// The ids in a month's file.
struct MonthIDs {
  private let bytes: [UInt8]
  private var keys: Set<UInt64> = []

  /// Takes the whole file.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var keys: Set<UInt64> = []
    _ = JournalFormat.scan(bytes, file: "", only: []) { keys.insert($0.key) }
    self.keys = keys
  }

  /// Whether a line ends in this id, be it a fact or broken since.
  func contains(_ id: FactID) -> Bool {
    keys.contains(IDKey.key(id)) || JournalFormat.hasLine(bytes, endingIn: id)
  }
}
