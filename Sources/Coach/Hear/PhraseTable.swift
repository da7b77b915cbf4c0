/// Phrases by their first words, in a few flat lists that are quick to make and to keep.
struct PhraseTable {
  /// The stems of all phrases, one phrase after the other, as numbers.
  let stems: [UInt64]
  /// Where each phrase begins in `stems`; one more at the end.
  let starts: [UInt32]
  /// The concept of each phrase.
  let concepts: [UInt32]
  /// The stems that phrases begin with.
  private let firsts: KeyTable
  /// Where the phrases of each first stem begin; one more at the end.
  private let groups: [Int]

  /// A table of phrases, each with at least one stem, and their concepts.
  init(_ phrases: [(stems: [Fingerprint], concept: Int)]) {
    var places: [UInt64: Int] = [:]
    var groups: [[Int]] = []
    for (number, phrase) in phrases.enumerated() {
      guard let first = phrase.stems.first else { continue }
      let place = places[first.number] ?? groups.count
      if place == groups.count {
        places[first.number] = place
        groups.append([])
      }
      groups[place].append(number)
    }
    var (stems, starts, concepts): ([UInt64], [UInt32], [UInt32]) = ([], [], [])
    for number in groups.joined() {
      starts.append(UInt32(stems.count))
      stems += phrases[number].stems.map(\.number)
      concepts.append(UInt32(phrases[number].concept))
    }
    starts.append(UInt32(stems.count))
    self.init(sorted: stems, starts, concepts)
  }

  /// A table as it was kept; `nil` when a phrase has no stem or there are too few numbers.
  init?(stems: [UInt64], starts: [UInt32], concepts: [UInt32]) {
    guard starts.count == concepts.count + 1, starts.first == 0, starts.last == UInt32(stems.count),
      zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.init(sorted: stems, starts, concepts)
  }

  /// Phrases of one first stem stand together.
  private init(sorted stems: [UInt64], _ starts: [UInt32], _ concepts: [UInt32]) {
    var keys: [UInt64] = []
    var groups: [Int] = []
    for phrase in concepts.indices {
      let first = stems[Int(starts[phrase])]
      if phrase > 0, stems[Int(starts[phrase - 1])] == first { continue }
      keys.append(Self.key(first))
      groups.append(phrase)
    }
    (self.stems, self.starts, self.concepts) = (stems, starts, concepts)
    firsts = KeyTable(keys)
    self.groups = groups + [concepts.count]
  }

  /// Stems are not well mixed in their middle bits.
  private static func key(_ stem: UInt64) -> UInt64 { stem &* 0xff51_afd7_ed55_8ccd }

  /// The phrases that begin with a stem.
  func beginning(with stem: Fingerprint) -> Range<Int> {
    guard let place = firsts.place(of: Self.key(stem.number)) else { return 0..<0 }
    return groups[place]..<groups[place + 1]
  }

  /// The places of a phrase's stems.
  func stems(of phrase: Int) -> Range<Int> { Int(starts[phrase])..<Int(starts[phrase + 1]) }

  /// How many stems a phrase has.
  func length(of phrase: Int) -> Int { stems(of: phrase).count }
}
