/// Words that play one part in a sentence: `you pay`, `you settle` and `your cheque` lay the same
/// wish on the same people.
///
/// What a wording does hangs on who is to do what, so runs of words are learnt with these parts in
/// the words' stead as well; that told a tenth of what was missed without it.
enum WordRoles {
  /// What stands for a word: its role, or else itself.
  static func print(of word: LineWord) -> (print: Fingerprint, isRole: Bool) {
    guard let role = roles[word.stem] else { return (word.stem, false) }
    return (role, true)
  }

  private static let roles: [Fingerprint: Fingerprint] = {
    var roles: [Fingerprint: Fingerprint] = [:]
    for (number, row) in rows.split(whereSeparator: \.isNewline).enumerated() {
      for word in row.split(separator: " ") {
        let stem = Fingerprint(of: Spelling.stem(Array(word.utf8)))
        roles[stem] = roles[stem] ?? Fingerprint(concept: number)
      }
    }
    return roles
  }()

  private static let rows = """
    you your yours yourself yourselves
    we us our ours ourselves i me my mine myself
    they them their he she him her his
    pay paid settle wire transfer remit payment cheque check money cash funds
    bill invoice account balance debt statement
    must should shall need needs ought
    be is are was were been am being
    ship deliver delivery deliveries supply supplies drum paint primer powder chemistry order
    court lawyer attorney solicitor legal sue agency collections
    <day> <date> <mon> today tomorrow now tonight week month day noon morning
    """
}
