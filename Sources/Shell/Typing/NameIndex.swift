import Coach

/// Finds names by their beginning, by the beginning of a word in them, or by letters in their order.
///
/// Case and accents do not count. Made for lists of a hundred thousand names: a question looks at
/// each name's letters as one number before it looks at the name.
package struct NameIndex: Sendable {
  /// What there is to find, in the order that decides between equals.
  package let offers: [Offer]
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  /// Where each name ends and its note begins.
  private var ends: [Int32] = []
  private var letters: [UInt32] = []
  /// Where words begin behind the first, name by name, and where each name's words end.
  private var words: [Int32] = []
  private var wordEnds: [Int32] = []
  /// Whether the names stand in the order of their folded bytes.
  private var isSorted = true

  /// Creates an index in time proportional to the names; an offer is found by its text and its note.
  package init(_ offers: [Offer]) {
    self.offers = offers
    bytes.reserveCapacity(offers.count * 24)
    starts.reserveCapacity(offers.count + 1)
    ends.reserveCapacity(offers.count)
    letters.reserveCapacity(offers.count)
    for offer in offers {
      let start = bytes.count
      bytes += Words.fold(offer.text).utf8
      ends.append(Int32(bytes.count))
      if isSorted, starts.count > 1 {
        let before = bytes[Int(starts[starts.count - 2])..<Int(ends[ends.count - 2])]
        isSorted = !bytes[start...].lexicographicallyPrecedes(before)
      }
      bytes.append(0x20)
      bytes += Words.fold(offer.note).utf8
      starts.append(Int32(bytes.count))
      letters.append(NameIndex.letters(of: bytes[start...]))
      for at in start + 1..<bytes.count where NameIndex.separates(bytes[at - 1]) {
        words.append(Int32(at))
      }
      wordEnds.append(Int32(words.count))
    }
  }

  /// How well a name fits what was typed, the best first.
  package enum Fit: Int, Comparable, Sendable {
    /// The name begins so.
    case beginning
    /// A word in the name, or in its note, begins so.
    case word
    /// The letters stand in the name in this order.
    case letters

    package static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// What was found.
  package struct Found: Sendable {
    /// Places in `offers`, best first, no more than were wanted.
    package var places: [Int] = []
    /// How many fit as well as the best kind of them.
    package var total = 0
    /// How many of them begin as typed; these stand first.
    package var beginnings = 0
    /// How the names fit; `nil` when none does.
    package var fit: Fit?
    /// How many bytes of the folded names all that begin as typed have in common.
    package var common = 0

    /// Nothing.
    init() {}

    /// Names that begin as typed, the first four of them with their places.
    init(beginnings range: Range<Int>) {
      places = Array(range.prefix(4))
      (total, beginnings, fit) = (range.count, range.count, .beginning)
    }
  }

  /// The names that fit.
  ///
  /// Where names or words in them begin as typed, only those are found; letters in their order are
  /// tried when none does. Within a kind `first` stand before the others, in their order there; the
  /// others keep the list's order, with close letters before scattered ones. Letters too far apart
  /// are no name.
  ///
  /// - Parameters:
  ///   - typed: the beginning of a name; everything fits an empty one.
  ///   - limit: how many places are wanted at most.
  ///   - first: places that are likelier than others, the likeliest first.
  /// - Returns: the places that fit, the likeliest first.
  package func find(_ typed: String, limit: Int, first: [Int] = []) -> Found {
    let wanted = Array(Words.fold(typed).utf8)
    let mask = NameIndex.letters(of: wanted)
    var sorting = Sorting(limit: limit, first: first, count: offers.count)
    for place in letters.indices where letters[place] & mask == mask {
      guard let (fit, spread) = fit(wanted.span, place, worst: sorting.worst) else { continue }
      sorting.add(place, fit, spread: spread)
      if fit == .beginning { narrow(&sorting, place, wanted.count) }
    }
    return sorting.found
  }

  /// The places of the names that begin as typed, found without looking at the others; `nil` where
  /// the names are not sorted.
  package func beginnings(_ typed: String) -> Range<Int>? {
    guard isSorted else { return nil }
    let wanted = Array(Words.fold(typed).utf8)
    let low = place { $0.lexicographicallyPrecedes(wanted) }
    let high = place { $0.lexicographicallyPrecedes(wanted) || $0.starts(with: wanted) }
    return low..<high
  }

  /// The place of the offer of exactly this text; `nil` where there is none, or the names are not
  /// sorted.
  package func place(of text: String) -> Int? {
    beginnings(text)?.first.flatMap { offers[$0].text == text ? $0 : nil }
  }

  /// The first place whose folded name is no longer one of those before.
  private func place(isBefore: (ArraySlice<UInt8>) -> Bool) -> Int {
    var (low, high) = (0, offers.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(bytes[Int(starts[middle])..<Int(ends[middle])]) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Keeps as much of the common beginning as this name has.
  private func narrow(_ sorting: inout Sorting, _ place: Int, _ typed: Int) {
    guard let sample = sorting.sample else {
      sorting.sample = place
      sorting.common = Int(ends[place]) - Int(starts[place])
      return
    }
    guard sorting.common > typed else { return }
    let end = min(sorting.common, Int(ends[place]) - Int(starts[place]))
    var same = typed
    while same < end, bytes[Int(starts[sample]) + same] == bytes[Int(starts[place]) + same] {
      same += 1
    }
    sorting.common = same
  }

  private func fit(_ wanted: Span<UInt8>, _ place: Int, worst: Fit) -> (Fit, spread: Int)? {
    let (start, end) = (Int(starts[place]), Int(starts[place + 1]))
    if holds(wanted, at: start, end) { return (.beginning, 0) }
    var word = place > 0 ? Int(wordEnds[place - 1]) : 0
    while word < Int(wordEnds[place]) {
      if holds(wanted, at: Int(words[word]), end) { return (.word, 0) }
      word += 1
    }
    guard worst == .letters, wanted.count > 1,
      let spread = NameIndex.spread(wanted, bytes.span.extracting(start..<end)),
      spread <= 3 * wanted.count
    else { return nil }
    return (.letters, spread)
  }

  private func holds(_ wanted: Span<UInt8>, at start: Int, _ end: Int) -> Bool {
    guard start + wanted.count <= end else { return false }
    var at = 0
    while at < wanted.count {
      if bytes[start + at] != wanted[at] { return false }
      at += 1
    }
    return true
  }

  /// How many bytes lie between letters that stand in this order; `nil` when they do not.
  private static func spread(_ wanted: Span<UInt8>, _ name: Span<UInt8>) -> Int? {
    var (next, from, at) = (0, 0, 0)
    while at < name.count {
      if name[at] == wanted[next] {
        if next == 0 { from = at }
        next += 1
        if next == wanted.count { return at + 1 - from - wanted.count + min(from, 2) }
      }
      at += 1
    }
    return nil
  }

  private static func separates(_ byte: UInt8) -> Bool {
    byte < 0x80
      && !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte))
  }

  /// One bit for each letter, one for each of two digits, one for the rest.
  private static func letters(of key: some Sequence<UInt8>) -> UInt32 {
    var set: UInt32 = 0
    for byte in key {
      switch byte {
      case 0x61...0x7A: set |= 1 << UInt32(byte - 0x61)
      case 0x30...0x39: set |= 1 << UInt32(26 + (byte - 0x30) / 2)
      case 0x80...: set |= 1 << 31
      default: continue
      }
    }
    return set
  }
}
