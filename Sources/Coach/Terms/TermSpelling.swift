/// One spelling for the singular and the plural, and for both sides of the ocean.
enum TermSpelling {
  /// The key under which a name's spellings meet.
  static func key(_ words: [String]) -> String {
    words.map { word in singular(pairs[word] ?? word) }.map { pairs[$0] ?? ending($0) }.joined()
  }

  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 2, word.utf8.last == UInt8(ascii: "s") else { return word }
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for end in ["xes", "ches", "shes", "sses", "zes"] where word.hasSuffix(end) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  /// Endings that both sides of the ocean spell each in their way.
  private static func ending(_ word: String) -> String {
    let count = word.utf8.count
    for (british, american) in endings
    where word.hasSuffix(british) && count > british.utf8.count + 2 {
      return word.dropLast(british.utf8.count) + american
    }
    return word
  }

  private static let endings = [
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("iser", "izer"),
    ("ise", "ize"), ("ysing", "yzing"), ("yse", "yze"), ("ouring", "oring"), ("oured", "ored"),
    ("our", "or"), ("elling", "eling"), ("elled", "eled"), ("eller", "eler"), ("ogue", "og"),
    ("tre", "ter"), ("bre", "ber"),
  ]

  private static let pairs = [
    "aluminium": "aluminum", "tyre": "tire", "tyres": "tire", "grey": "gray", "kerb": "curb",
    "cheque": "check", "cheques": "check", "mould": "mold", "moulding": "molding",
    "plough": "plow", "programme": "program", "gauge": "gage", "draught": "draft",
    "licence": "license", "defence": "defense", "sulphur": "sulfur", "sulphite": "sulfite",
    "sulphate": "sulfate", "thiosulphate": "thiosulfate", "storey": "story", "jewellery": "jewelry",
    "artefact": "artifact", "catalogue": "catalog", "metre": "meter", "litre": "liter",
    "spanner": "wrench", "aeroplane": "airplane", "pyjamas": "pajamas", "analogue": "analog",
    "vice": "vise", "axe": "ax", "sceptical": "skeptical", "smoulder": "smolder",
  ]
}
