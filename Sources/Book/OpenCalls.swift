internal import Accounts
internal import Texts

/// Which calls have no end, found without making text of their lines.
struct OpenCalls {
  /// Whether ids and words alone tell it: none of the ids is of another kind.
  private(set) var isPlain = true
  private var begun: Set<UInt64> = []
  private var ended: Set<UInt64> = []
  /// The calls to be read whole: those that go on with another, which so needs no end, and those of
  /// which a line was taken back, be it their end.
  private var doubtful: Set<UInt64> = []

  private static let again = Array("again".utf8)

  /// Whether a call may have no end.
  var hasOpen: Bool { !doubtful.isEmpty || !begun.isSubset(of: ended) }

  /// Takes a line of the file in.
  mutating func take(_ glance: JournalGlance, in bytes: [UInt8]) {
    guard glance.key == 0 || IDKey.call(of: glance.key) != nil else {
      isPlain = false
      return
    }
    switch (glance.word, IDKey.call(of: glance.key)) {
    case (.call, let call?):
      begun.insert(call)
      let words = bytes[glance.range].split { $0 == 0x20 || $0 == 0x09 }
      if words.contains(where: { $0.elementsEqual(OpenCalls.again) }) { doubtful.insert(call) }
    case (.end, let call?): ended.insert(call)
    case (.call, nil), (.end, nil): isPlain = false
    case (.void, _):
      guard case .void(let target, _)? = JournalFormat.fact(bytes, glance.range)?.body,
        let call = IDKey.call(of: IDKey.key(target))
      else {
        isPlain = false
        return
      }
      doubtful.insert(call)
    default: break
    }
  }

  /// Whether what is found out of open calls may depend on a line, once all have been taken in.
  func concern(_ glance: JournalGlance) -> Bool {
    guard glance.word != .fix, glance.word != .void else { return true }
    guard let call = IDKey.call(of: glance.key) else { return false }
    return doubtful.contains(call) || begun.contains(call) && !ended.contains(call)
  }
}
