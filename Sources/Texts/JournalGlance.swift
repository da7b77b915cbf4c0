package import Accounts

/// What a line of a journal is, seen without making any text of it.
package struct JournalGlance: Sendable {
  /// The first word of a fact, or `x-…`.
  package enum Word: UInt8, Sendable {
    case call, heard, said, note, learned, used, promise, paid, cleared, dispute, resolved, reason
    case favor, owe, done, next, pause, lock, lift, end, fix, void, other
  }

  /// The line without its line break, as places in the file's bytes.
  package internal(set) var range = 0..<0
  /// What the fact says.
  package internal(set) var word = Word.other
  /// Minutes since 1970 by the book's clock.
  package internal(set) var minute = 0
  /// The month of the head's day: the year times 12 and the month from 0.
  package internal(set) var month = 0
  /// Where the customer stands; one byte, `-`, for none.
  package internal(set) var customer = 0..<0
  /// The fact's id in 64 bits; see `IDKey`.
  package internal(set) var key: UInt64 = 0
  /// The amount of a `paid` in the currency's smallest unit.
  package internal(set) var units = 0
  /// The currency of a `paid`: its three letters as one number.
  package internal(set) var currency: UInt32 = 0
  /// The day of a `paid`, in days since 1970.
  package internal(set) var day = 0
}

/// Ids of facts as single numbers.
package enum IDKey {
  /// A number for an id: for ids as the program writes them no other id has it, for longer ones
  /// another has it by a rare chance.
  package static func key(_ id: FactID) -> UInt64 {
    var letters: UInt64 = 0
    var spill: UInt64 = 0
    for byte in id.call.utf8 { add(byte, &letters, &spill) }
    return key(letters, spill, count: id.call.utf8.count, number: UInt64(id.number))
  }

  /// The call of a key, or `nil` when the key does not tell it.
  package static func call(of key: UInt64) -> UInt64? {
    key == 0 || key >> 63 != 0 ? nil : key >> 20
  }

  /// Adds one letter of a call's id.
  @inline(__always)
  static func add(_ letter: UInt8, _ letters: inout UInt64, _ spill: inout UInt64) {
    spill = spill << 5 | letters >> 59
    letters = letters << 5 | UInt64(letterValue(letter))
  }

  /// The number of an id whose letters have been added up.
  @inline(__always)
  static func key(_ letters: UInt64, _ spill: UInt64, count: Int, number: UInt64) -> UInt64 {
    if count <= 8, number < 1 << 20 {
      return UInt64(count & 3) << 60 | letters << 20 | number
    }
    var mixed = (letters ^ spill << 7 ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 29 ^ number) &* 0xBF58_476D_1CE4_E5B9
    return (mixed ^ mixed >> 32) | 1 << 63
  }

  /// The five bits of a letter of Crockford's base 32; 255 for any other byte.
  @inline(__always)
  static func letterValue(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: byte &- 0x30
    case 0x61...0x68: byte &- 0x61 &+ 10
    case 0x6A, 0x6B: byte &- 0x6A &+ 18
    case 0x6D, 0x6E: byte &- 0x6D &+ 20
    case 0x70...0x74: byte &- 0x70 &+ 22
    case 0x76...0x7A: byte &- 0x76 &+ 27
    default: 255
    }
  }
}

extension JournalGlance {
  /// A fact that was read by `JournalReader`.
  init(_ fact: Fact, _ line: Range<Int>, in bytes: [UInt8]) {
    range = line
    word = Word(fact.body)
    minute = fact.moment.day.number &* 1440 &+ fact.moment.minute
    month = fact.moment.day.fields.year * 12 + fact.moment.day.fields.month - 1
    key = fact.id.map(IDKey.key) ?? 0
    var cursor = JournalCursor(bytes, line)
    for _ in 0..<2 { _ = cursor.wholeWord() }
    customer = cursor.wholeWord()
    guard case .paid(let money, let day, _, _) = fact.body else { return }
    units = money.minorUnits
    currency = money.currency.code.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    self.day = day.number
  }
}

extension JournalGlance {
  /// Some words, as bits: asked for every line of a file.
  struct Words {
    private let bits: UInt32

    init(_ words: Set<Word>) { bits = words.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

    @inline(__always)
    func contains(_ word: Word) -> Bool { bits >> UInt32(word.rawValue) & 1 != 0 }
  }
}

extension JournalGlance.Word {
  /// The word of a fact.
  package init(_ body: Fact.Body) {
    self =
      switch body {
      case .call: .call
      case .heard: .heard
      case .said: .said
      case .note: .note
      case .learned: .learned
      case .used: .used
      case .promise: .promise
      case .paid: .paid
      case .cleared: .cleared
      case .dispute: .dispute
      case .resolved: .resolved
      case .reason: .reason
      case .favor: .favor
      case .owe: .owe
      case .done: .done
      case .next: .next
      case .pause: .pause
      case .lock: .lock
      case .lift: .lift
      case .end: .end
      case .fix: .fix
      case .void: .void
      case .extension: .other
      }
  }
}
