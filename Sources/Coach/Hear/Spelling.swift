/// How words typed in haste are brought to one form.
enum Spelling {
  /// Words that phrases pass over: `sign the check` and `sign our check` are one phrase.
  private static let fillers = set(
    "the a an our your my their his her this that these those just really very so all")

  /// Whether phrases pass over a form.
  static func isFiller(_ form: [UInt8]) -> Bool {
    form.count <= 6 && fillers.contains(Fingerprint(of: form))
  }

  /// Words at which another part of a sentence begins.
  private static let turns = set("but because though although while whereas plus also and then")

  /// Whether another part of a sentence begins at a form.
  static func isTurn(_ form: [UInt8]) -> Bool {
    (3...8).contains(form.count) && turns.contains(Fingerprint(of: form))
  }

  /// The forms of one typed word: `don't` is `do not`, `11,200` is `<money>`.
  static func forms(_ typed: ArraySlice<UInt8>, after before: [UInt8]) -> [[UInt8]] {
    let word = folded(typed)
    guard let first = word.first else { return [] }
    if word.contains(where: { (48...57).contains($0) }) { return [numberClass(word)] }
    if first == 36 { return [] }
    let print = Fingerprint(of: word)
    if let day = calendar[print] { return [day] }
    if word == ill { return illness.contains(Fingerprint(of: before)) ? [word] : [[105], will] }
    if let long = shorthand[print] { return long }
    return apart(word)
  }

  /// The word without a plural, `-ing` or `-ed`; a class and an article stay as they are.
  static func stem(_ form: [UInt8]) -> [UInt8] {
    guard form.count > 3, form[0] != 60, !isFiller(form) else { return form }
    var word = form
    if word.count > 4, ends(word, "ies") { return word.dropLast(3) + [121] }
    if word.count > 5, ends(word, "ing") {
      word.removeLast(3)
    } else if word.count > 4, ends(word, "ed") {
      word.removeLast(2)
    } else if ends(word, "es"), [115, 120, 122, 104].contains(word[word.count - 3]) {
      word.removeLast(2)
    } else if ends(word, "s"), !ends(word, "ss") {
      word.removeLast()
    }
    if word.count > 3, word.last == 101 { word.removeLast() }
    if word.count > 3, let last = word.last, last == word[word.count - 2], last != 108, last != 115
    {
      word.removeLast()
    }
    return word
  }

  private static func folded(_ typed: ArraySlice<UInt8>) -> [UInt8] {
    if typed.allSatisfy({ $0 < 0x80 }) {
      return typed.map { (65...90).contains($0) ? $0 + 32 : $0 }
    }
    return Array(Words.fold(String(decoding: typed, as: UTF8.self)).utf8)
  }

  /// `we'll` in two, `isn't` in two, other apostrophes dropped.
  private static func apart(_ word: [UInt8]) -> [[UInt8]] {
    guard let cut = word.lastIndex(of: 39) else { return [word] }
    if ends(word, "n't") { return [Array(word.dropLast(3)), not] }
    if let ending = endings[Array(word[(cut + 1)...])], cut > 0 {
      return [Array(word[..<cut]), ending]
    }
    return [word.filter { $0 != 39 }]
  }

  private static func numberClass(_ word: [UInt8]) -> [UInt8] {
    let digits = word.count { (48...57).contains($0) }
    if word.first == 36 { return bytes("<money>") }
    if word.contains(where: { $0 >= 0x80 }) { return bytes("<money>") }
    let letters = word.filter { (97...122).contains($0) }
    if digits <= 2, ["st", "nd", "rd", "th"].contains(String(decoding: letters, as: UTF8.self)) {
      return bytes("<date>")
    }
    if letters == [107] { return bytes("<money>") }
    guard letters.isEmpty else { return word }
    if word.contains(44) || word.contains(46) { return bytes("<money>") }
    guard digits == word.count else { return word }
    if digits == 4, word.starts(with: [50, 48]) || word.starts(with: [49, 57]) {
      return bytes("<year>")
    }
    return bytes(digits > 3 ? "<ref>" : digits == 3 ? "<num3>" : "<num>")
  }

  private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    let start = word.count - ending.utf8CodeUnitCount
    guard start >= 0 else { return false }
    return ending.withUTF8Buffer { ending in
      for at in 0..<ending.count where unsafe ending[at] != word[start + at] {
        return false
      }
      return true
    }
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// Words are looked up by their fingerprints: Swift's own way of hashing bytes is slow.
  private static func set(_ text: String) -> Set<Fingerprint> {
    Set(text.split(separator: " ").map { Fingerprint(of: Array($0.utf8)) })
  }

  private static let ill = bytes("ill")
  private static let will = bytes("will")
  private static let not = bytes("not")
  private static let illness = set("very seriously terribly is was so really gravely fell been")

  private static let endings: [[UInt8]: [UInt8]] = [
    bytes("s"): bytes("'s"), bytes("re"): bytes("are"), bytes("ve"): bytes("have"),
    bytes("ll"): bytes("will"), bytes("d"): bytes("'d"), bytes("m"): bytes("am"),
  ]

  private static let calendar: [Fingerprint: [UInt8]] = {
    let days =
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur "
      + "thurs fri sat"
    let months =
      "january february march april june july august september october november december jan feb "
      + "mar apr jun jul aug sep sept oct nov dec"
    var map: [Fingerprint: [UInt8]] = [:]
    for day in days.split(separator: " ") { map[Fingerprint(of: Array(day.utf8))] = bytes("<day>") }
    for month in months.split(separator: " ") {
      map[Fingerprint(of: Array(month.utf8))] = bytes("<mon>")
    }
    return map
  }()

  private static let shorthand: [Fingerprint: [[UInt8]]] = {
    let table =
      "won't:will not|wont:will not|can't:can not|cant:can not|cannot:can not|dont:do not"
      + "|didnt:did not|doesnt:does not|isnt:is not|wasnt:was not|arent:are not|werent:were not"
      + "|havent:have not|hasnt:has not|hadnt:had not|couldnt:could not|wouldnt:would not"
      + "|shouldnt:should not|im:i am|ive:i have|youre:you are|youve:you have|theyre:they are"
      + "|theyve:they have|weve:we have|thats:that is|whats:what is|wheres:where is|shes:she is"
      + "|hes:he is|theres:there is|gonna:going to|wanna:want to|gotta:got to|its:it is|lets:let us"
      + "|pls:please|plz:please|thx:thanks|tmrw:tomorrow|tmw:tomorrow|inv:invoice|chq:cheque"
      + "|acct:account|amt:amount|dept:department|pd:paid|pymt:payment|pmt:payment|recd:received"
      + "|rcvd:received|dlvd:delivered|del:delivery|wk:week|mgr:manager|u:you|w/o:without"
    var map: [Fingerprint: [[UInt8]]] = [:]
    for row in table.split(separator: "|") {
      let halves = row.split(separator: ":")
      map[Fingerprint(of: Array(halves[0].utf8))] = halves[1].split(separator: " ").map {
        Array($0.utf8)
      }
    }
    return map
  }()
}
