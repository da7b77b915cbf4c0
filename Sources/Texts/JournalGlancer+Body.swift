/// What a fact says, checked without being kept.
extension JournalGlancer {
  /// Checks the body; `at` is `end` afterwards when all of it was understood.
  mutating func body(_ bytes: Span<UInt8>, isFixed: Bool) -> Bool {
    guard let word = word(bytes) else { return false }
    if !isFixed { glance.word = word }
    switch word {
    case .call: return !isFixed && call(bytes)
    case .heard: return situations(bytes) && colonWords(bytes)
    case .said, .note, .learned: return words(bytes)
    case .used:
      at = end
      return true
    case .promise: return promise(bytes)
    case .paid: return paid(bytes)
    case .cleared: return amount(bytes) != nil && refs(bytes) && why(bytes)
    case .dispute: return dispute(bytes)
    case .resolved: return resolved(bytes)
    case .reason: return token(bytes) && refs(bytes) && why(bytes)
    case .favor: return favor(bytes)
    case .owe: return eat(bytes, "by ") && when(bytes) && colonWords(bytes)
    case .next: return when(bytes) && colonWords(bytes)
    case .done: return id(bytes) && why(bytes)
    case .pause: return eat(bytes, "until ") && day(bytes) != nil && refs(bytes) && why(bytes)
    case .lock, .lift: return token(bytes) && why(bytes)
    case .end: return !isFixed && ending(bytes)
    case .fix: return !isFixed && id(bytes) && eat(bytes, 0x20) && body(bytes, isFixed: true)
    case .void: return !isFixed && id(bytes) && why(bytes)
    case .other: return false
    }
  }

  /// The first word and the blank after it.
  @inline(__always)
  mutating func word(_ bytes: Span<UInt8>) -> JournalGlance.Word? {
    switch bytes[at] {
    case 0x73: eat(bytes, "said ") ? .said : nil
    case 0x68: eat(bytes, "heard ") ? .heard : nil
    case 0x63: eat(bytes, "call ") ? .call : eat(bytes, "cleared ") ? .cleared : nil
    case 0x65: eat(bytes, "end ") ? .end : nil
    case 0x70:
      eat(bytes, "promise ")
        ? .promise
        : eat(bytes, "paid ")
          ? .paid
          : eat(bytes, "pause ") ? .pause : nil
    case 0x6E: eat(bytes, "note ") ? .note : eat(bytes, "next ") ? .next : nil
    case 0x64: eat(bytes, "dispute ") ? .dispute : eat(bytes, "done ") ? .done : nil
    case 0x6C:
      eat(bytes, "learned ")
        ? .learned
        : eat(bytes, "lock ")
          ? .lock
          : eat(bytes, "lift ") ? .lift : nil
    case 0x72: eat(bytes, "reason ") ? .reason : eat(bytes, "resolved ") ? .resolved : nil
    case 0x6F: eat(bytes, "owe ") ? .owe : nil
    case 0x66: eat(bytes, "favor ") ? .favor : eat(bytes, "fix ") ? .fix : nil
    case 0x75: eat(bytes, "used ") ? .used : nil
    case 0x76: eat(bytes, "void ") ? .void : nil
    default: nil
    }
  }

  /// Words to the end, which are some: the first is no blank and no escape.
  @inline(__always)
  private mutating func words(_ bytes: Span<UInt8>) -> Bool {
    guard at < end, bytes[at] > 0x20, bytes[at] != 0x5C else { return false }
    at = end
    return true
  }

  @inline(__always)
  private mutating func colonWords(_ bytes: Span<UInt8>) -> Bool {
    eat(bytes, 0x3A) && eat(bytes, 0x20) && words(bytes)
  }

  /// A colon and anything, or the end.
  @inline(__always)
  private mutating func why(_ bytes: Span<UInt8>) -> Bool {
    if at == end { return true }
    guard bytes[at] == 0x3A else { return false }
    at = end
    return true
  }

  private mutating func situations(_ bytes: Span<UInt8>) -> Bool {
    if at &+ 1 < end, bytes[at] == 0x2D, bytes[at &+ 1] == 0x3A {
      at &+= 1
      return true
    }
    guard token(bytes) else { return false }
    while eat(bytes, ", ") { guard token(bytes) else { return false } }
    return true
  }

  private mutating func call(_ bytes: Span<UInt8>) -> Bool {
    guard
      eat(bytes, "out") || eat(bytes, "in") || eat(bytes, "visit") || eat(bytes, "lunch")
        || eat(bytes, "video")
    else { return false }
    if at == end { return true }
    guard eat(bytes, " again #") else { return false }
    let start = at
    while at < end, IDKey.letterValue(bytes[at]) != 255 { at &+= 1 }
    return (6...12).contains(at &- start)
  }

  private mutating func ending(_ bytes: Span<UInt8>) -> Bool {
    if eat(bytes, "message-with ") {
      guard at < end, bytes[at] > 0x20 else { return false }
      at = end
      return true
    }
    return eat(bytes, "talked") || eat(bytes, "voicemail") || eat(bytes, "no-answer")
      || eat(bytes, "busy") || eat(bytes, "wrong-number")
  }

  /// A date that ends as a word does.
  private mutating func day(_ bytes: Span<UInt8>) -> Int? {
    guard let day = date(bytes), isWordEnd(bytes) else { return nil }
    return day
  }

  private mutating func when(_ bytes: Span<UInt8>) -> Bool {
    guard day(bytes) != nil else { return false }
    guard at &+ 1 < end, bytes[at] == 0x20, isDigit(bytes[at &+ 1]) else { return true }
    at &+= 1
    return clock(bytes) != nil
  }

  private mutating func id(_ bytes: Span<UInt8>) -> Bool {
    guard eat(bytes, 0x23) else { return false }
    let start = at
    while at < end, IDKey.letterValue(bytes[at]) != 255 { at &+= 1 }
    guard (6...12).contains(at &- start), eat(bytes, 0x2E) else { return false }
    let number = at
    while at < end, isDigit(bytes[at]) { at &+= 1 }
    return (1...9).contains(at &- number) && bytes[number] != 0x30 && isWordEnd(bytes)
  }

  /// A bare name of an invoice.
  private mutating func ref(_ bytes: Span<UInt8>) -> Bool {
    let start = at
    while at < end {
      switch bytes[at] {
      case 0x20, 0x2C, 0x3A: return at > start
      case 0x22, 0x7C, 0x5C, 0x23: return false
      default: at &+= 1
      }
    }
    return at > start
  }

  @inline(__always)
  private mutating func refs(_ bytes: Span<UInt8>) -> Bool {
    guard eat(bytes, " for ") else { return true }
    guard ref(bytes) else { return false }
    while at < end, bytes[at] == 0x2C {
      guard eat(bytes, ", "), ref(bytes) else { return false }
    }
    return true
  }

  private mutating func promise(_ bytes: Span<UInt8>) -> Bool {
    if !eat(bytes, "?") { guard amount(bytes) != nil else { return false } }
    guard eat(bytes, " sent by ") || eat(bytes, " in by "), day(bytes) != nil, refs(bytes) else {
      return false
    }
    if eat(bytes, " via ") { guard token(bytes) else { return false } }
    return why(bytes)
  }

  private mutating func paid(_ bytes: Span<UInt8>) -> Bool {
    guard let money = amount(bytes), eat(bytes, " on "), let day = day(bytes), refs(bytes) else {
      return false
    }
    glance.units = money.units
    glance.currency = money.currency
    glance.day = day
    return why(bytes)
  }

  private mutating func dispute(_ bytes: Span<UInt8>) -> Bool {
    guard at < end, bytes[at] != 0x22, ref(bytes), eat(bytes, 0x20), at < end else { return false }
    // A reason may begin with a digit too; that is rare, and the other reader tells them apart.
    if isDigit(bytes[at]) { guard amount(bytes) != nil, eat(bytes, 0x20) else { return false } }
    return token(bytes) && why(bytes)
  }

  private mutating func resolved(_ bytes: Span<UInt8>) -> Bool {
    guard at < end, bytes[at] != 0x22, ref(bytes) else { return false }
    if eat(bytes, 0x20) {
      guard
        eat(bytes, "ours") || eat(bytes, "theirs") || eat(bytes, "carrier") || eat(bytes, "shared")
      else { return false }
    }
    return why(bytes)
  }

  private mutating func favor(_ bytes: Span<UInt8>) -> Bool {
    guard token(bytes) else { return false }
    if eat(bytes, " by ") { guard when(bytes) else { return false } }
    return refs(bytes) && colonWords(bytes)
  }
}
