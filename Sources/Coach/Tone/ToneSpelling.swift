/// Brings typed words to the form in which patterns are written.
enum ToneSpelling {
  /// The forms of one typed word: `don't` is `do not`, `11,200` is `<money>`, `Fri` is `<day>`.
  static func forms(_ typed: ArraySlice<UInt8>, after before: String) -> [String] {
    let word = Words.fold(String(decoding: typed.prefix(64), as: UTF8.self))
    if word.utf8.contains(where: { (48...57).contains($0) }) { return [number(word)] }
    if let known = table[word] { return known }
    if stretched(word) { return forms(squeezed(word), after: before) }
    guard word.contains("'") else { return [word] }
    return apart(word, after: before)
  }

  /// Words of `isn't`, `we'll`, `Tom's`.
  private static func apart(_ word: String, after before: String) -> [String] {
    if word.hasSuffix("n't") { return [String(word.dropLast(3)), "not"] }
    guard let cut = word.lastIndex(of: "'"), cut > word.startIndex else {
      return [word.filter { $0 != "'" }]
    }
    let head = String(word[..<cut])
    switch word[cut...] {
    case "'s": return [head, holders.contains(head) ? "is" : "'s"]
    case "'re": return [head, "are"]
    case "'ve": return [head, "have"]
    case "'ll": return [head, "will"]
    case "'m": return [head, "am"]
    case "'d": return [head, "would"]
    default: return [word.filter { $0 != "'" }]
    }
  }

  /// Words whose `'s` is `is` or `has`, not a possession.
  private static let holders: Set<String> = [
    "it", "that", "what", "where", "who", "how", "there", "here", "he", "she", "when", "why",
    "everything", "nothing", "something", "this",
  ]

  private static func number(_ word: String) -> String {
    let digits = word.utf8.count { (48...57).contains($0) }
    if word.hasPrefix("$") || word.utf8.contains(where: { $0 >= 0x80 }) { return "<money>" }
    let letters = word.filter { $0.isLetter }
    if digits <= 2, ["st", "nd", "rd", "th"].contains(letters) { return "<date>" }
    if ["k", "grand"].contains(letters) { return "<money>" }
    guard letters.isEmpty else { return word }
    if word.contains(",") || word.contains(".") { return "<money>" }
    if digits == 4, word.hasPrefix("20") || word.hasPrefix("19") { return "<year>" }
    return digits > 3 ? "<ref>" : digits == 3 ? "<num3>" : "<num>"
  }

  /// Whether a letter stands three times in a row, as in `sooo`.
  private static func stretched(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count > 3
      && bytes.indices.dropFirst(2).contains {
        bytes[$0] == bytes[$0 - 1] && bytes[$0] == bytes[$0 - 2]
      }
  }

  private static func squeezed(_ word: String) -> ArraySlice<UInt8> {
    var bytes: [UInt8] = []
    for byte in word.utf8 where bytes.last != byte { bytes.append(byte) }
    return bytes[...]
  }

  private static let table: [String: [String]] = {
    var map: [String: [String]] = [:]
    for row in shorthand.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
      let halves = row.split(separator: ":")
      for short in halves[0].split(separator: " ") {
        map[String(short)] = halves[1].split(separator: " ").map(String.init)
      }
    }
    return map
  }()

  private static let shorthand = """
    won't wont:will not|can't cant cannot:can not|shan't:shall not|ain't aint:is not
    dont:do not|didnt:did not|doesnt:does not|isnt:is not|wasnt:was not|arent:are not
    werent:were not|havent:have not|hasnt:has not|hadnt:had not|couldnt:could not
    wouldnt:would not|shouldnt:should not|im:i am|ive:i have|youre ur:you are|youve:you have
    theyre:they are|weve:we have|thats:that is|whats:what is|wheres:where is|shes:she is
    hes:he is|theres:there is|gonna:going to|wanna:want to|gotta:got to|let's lets:let us
    pls plz plse:please|thx tx ty thnx:thanks|tmrw tmw tomorow tommorow:tomorrow|inv:invoice
    chq ck:check|acct:account|amt:amount|wk:week|mgr:manager|u ya y'all yall:you|r:are|yr:your
    w/o:without|asap a.s.a.p:asap|cuz cos coz:because|wanta:want to|youll:you will
    ill:i will|itll:it will|dunno:do not know|outta:out of|rn:right now|imo:in my opinion
    paymnt pymt pmt payement:payment|invoce invoise:invoice|immediatly imediately:immediately
    cheques:checks|cheque:check|chequebook:checkbook|monies:money|organisation:company
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs:<day>
    fri sat:<day>
    january february april june july august september october november december jan feb apr:<mon>
    jun jul aug sep sept oct nov dec:<mon>
    guys folks fellas:guys
    """
}
