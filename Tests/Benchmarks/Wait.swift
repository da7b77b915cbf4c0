/// Something that is waited for, and at which program.
struct Wait: Hashable {
  /// What is waited for.
  enum Kind: String, CaseIterable {
    case start = "start to first prompt"
    case startLarge = "start, 10,000 customers and 1M facts"
    case key = "key to first byte"
    case keyInCall = "key to first byte, in a call"
    case painted = "key to all that is shown, in a call"
    case tab = "Tab to menu, 100,000 names"
    case call = "/call harlow"
    case firstLine = "first plain line"
    case line = "later plain line"
    case promise = "/promise 7220.50 next run"
    case disk = "one line to the disk"
  }

  let kind: Kind
  let program: String

  init(_ kind: Kind, _ program: String) {
    self.kind = kind
    self.program = program
  }

  /// The same at the program the ratios are of; a key in a call is compared with a key.
  var reference: Wait? {
    switch kind {
    case .start: Wait(.start, "sqlite3")
    case .startLarge: Wait(.start, "sqlite3")
    case .key, .keyInCall: Wait(.key, "sqlite3")
    default: nil
    }
  }
}
