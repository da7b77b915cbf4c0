/// Cuts the bytes of a terminal into keys.
///
/// Unknown escape sequences are swallowed whole, bytes that are no UTF-8 become
/// U+FFFD. Time is the caller's: see `patience`.
struct KeyDecoder: Sendable {
  var bytes: [UInt8] = []
  var head = 0
  private var isPasting = false
  private var pasteScanned = 0
  private var isFinal = false

  /// Milliseconds to wait for the rest of a half-read key; `nil` when there is none.
  var patience: Int32? {
    if isPasting { return 2000 }
    return head < bytes.count ? 40 : nil
  }

  var isEmpty: Bool { head == bytes.count && !isPasting }

  mutating func append(_ more: some Sequence<UInt8>) {
    if head == bytes.count { clearRead() }
    bytes.append(contentsOf: more)
    isFinal = false
  }

  /// Forgets everything that was typed but not handed out.
  mutating func clear() {
    self = KeyDecoder()
  }

  /// Says that the rest of a half-read key will not come.
  mutating func giveUp() {
    isFinal = true
  }

  /// The next key, or `nil` when more bytes are needed.
  mutating func next() -> Key? {
    while isPasting || head < bytes.count {
      let step = isPasting ? pasted() : bytes[head] == 0x1B ? escaped() : character()
      switch step {
      case .key(let key): return key
      case .nothing: continue
      case .incomplete: return nil
      }
    }
    isFinal = false
    return nil
  }

  enum Step {
    case key(Key)
    case nothing
    case incomplete
  }

  private mutating func clearRead() {
    bytes.removeAll(keepingCapacity: true)
    head = 0
    pasteScanned = 0
  }

  private mutating func character() -> Step {
    let first = bytes[head]
    let length =
      switch first {
      case ..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    if length <= 1 {
      head += 1
      return .key(.scalar(length == 1 ? Unicode.Scalar(first) : "\u{FFFD}"))
    }
    if bytes.count - head < length, !isFinal,
      bytes[(head + 1)...].allSatisfy({ (0x80..<0xC0).contains($0) })
    {
      return .incomplete
    }
    let text = String(decoding: bytes[head..<min(bytes.count, head + length)], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, scalar != "\u{FFFD}" || length == 3 else {
      head += 1
      return .key(.scalar("\u{FFFD}"))
    }
    head += scalar == "\u{FFFD}" && text.unicodeScalars.count > 1 ? 1 : scalar.utf8.count
    // C1 controls are the codes of our commands.
    return scalar.value < 0xA0 ? .nothing : .key(.scalar(scalar))
  }

  private mutating func escaped() -> Step {
    guard head + 1 < bytes.count else {
      if !isFinal { return .incomplete }
      head += 1
      return .key(.command(.escape))
    }
    switch bytes[head + 1] {
    case UInt8(ascii: "["): return sequence(from: head + 2)
    case UInt8(ascii: "O"): return applicationKey()
    case 0x1B:
      head += 1
      return .key(.command(.escape))
    default:
      head += 1
      return .key(.scalar("\u{1B}"))
    }
  }

  private mutating func applicationKey() -> Step {
    guard head + 2 < bytes.count else {
      if !isFinal { return .incomplete }
      head += 2
      return .nothing
    }
    let final = bytes[head + 2]
    head += 3
    if final == UInt8(ascii: "M") { return .key(.scalar("\r")) }
    return Self.meaning[String(Unicode.Scalar(final))].map { .key(.command($0)) } ?? .nothing
  }

  private mutating func sequence(from start: Int) -> Step {
    guard let end = bytes[start...].firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      if !isFinal { return .incomplete }
      head = bytes.count
      return .nothing
    }
    // A byte that cannot end a sequence begins something else.
    guard (0x40...0x7E).contains(bytes[end]) else {
      head = end
      return .nothing
    }
    let name = String(decoding: bytes[start...end], as: UTF8.self)
    head = end + 1
    if name == "200~" {
      isPasting = true
      pasteScanned = head
      return .nothing
    }
    return Self.meaning[name].map { .key(.command($0)) } ?? .nothing
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private mutating func pasted() -> Step {
    var place = max(head, pasteScanned)
    while place + 6 <= bytes.count {
      if bytes[place] == 0x1B, bytes[place..<place + 6].elementsEqual(Self.pasteEnd) { break }
      place += 1
    }
    pasteScanned = place
    let isComplete = place + 6 <= bytes.count
    if !isComplete, !isFinal { return .incomplete }
    let end = isComplete ? place : bytes.count
    let scalars = Self.pastedText(bytes[head..<end])
    head = isComplete ? end + 6 : end
    isPasting = false
    return scalars.isEmpty ? .nothing : .key(.paste(scalars))
  }
}
