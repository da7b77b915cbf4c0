/// How a name sounds, roughly, so that what was only heard can be looked up.
///
/// Our own short set of rules in the manner of Metaphone (Philips 1990): vowels count only where a
/// name begins with one, letters that sound alike are one, silent ones fall away.
enum Sound {
  /// The key of a name; empty where it has no letter of ASCII.
  static func key(_ words: [String]) -> String {
    words.map { key(of: Array($0.utf8)) }.joined()
  }

  private static func key(of word: [UInt8]) -> String {
    var letters = word.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    for (silent, rest) in beginnings where letters.starts(with: silent.utf8) {
      letters.replaceSubrange(0..<silent.utf8.count, with: rest.utf8)
    }
    var key: [UInt8] = []
    var place = 0
    while place < letters.count {
      let (sound, length) = sound(in: letters, at: place)
      for letter in sound where key.last != letter { key.append(letter) }
      place += length
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The sound at a place and how many letters make it.
  private static func sound(in word: [UInt8], at place: Int) -> (String.UTF8View, Int) {
    let rest = word[place...]
    for (letters, sound) in groups where rest.starts(with: letters.utf8) {
      return (sound.utf8, letters.utf8.count)
    }
    let letter = word[place]
    let isSoft = place + 1 < word.count && "eiy".utf8.contains(word[place + 1])
    switch letter {
    case UInt8(ascii: "c"): return ((isSoft ? "s" : "k").utf8, 1)
    case UInt8(ascii: "g"): return ((isSoft ? "j" : "k").utf8, 1)
    case _ where "aeiou".utf8.contains(letter): return ((place == 0 ? "a" : "").utf8, 1)
    case _ where "wyh".utf8.contains(letter):
      return ((place == 0 ? String(decoding: [letter], as: UTF8.self) : "").utf8, 1)
    default: return ((alike[letter] ?? String(decoding: [letter], as: UTF8.self)).utf8, 1)
    }
  }

  private static let beginnings = [
    ("kn", "n"), ("gn", "n"), ("pn", "n"), ("wr", "r"), ("ps", "s"), ("wh", "w"), ("x", "s"),
  ]

  private static let groups = [
    ("tch", "x"), ("chr", "kr"), ("sch", "sk"), ("dge", "j"), ("tio", "x"), ("sio", "x"),
    ("ght", "t"),
    ("ph", "f"), ("sh", "x"), ("ch", "x"), ("th", "0"), ("ck", "k"), ("gh", ""), ("qu", "k"),
    ("mb", "m"),
  ]

  private static let alike: [UInt8: String] = [
    UInt8(ascii: "q"): "k", UInt8(ascii: "x"): "ks", UInt8(ascii: "z"): "s", UInt8(ascii: "v"): "f",
    UInt8(ascii: "d"): "t", UInt8(ascii: "b"): "p",
  ]
}
