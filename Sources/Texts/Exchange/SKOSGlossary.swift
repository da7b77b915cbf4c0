package import Accounts

/// The terms of a glossary as a SKOS concept scheme in Turtle (W3C recommendations of 2009 and 2014).
///
/// A concept a term, a collection a chapter. What SKOS has no property for (`ask`, `say`, `kind`)
/// has one of ours, each a kind of `skos:note`.
package enum SKOSGlossary {
  static let skos = "http://www.w3.org/2004/02/skos/core#"
  static let dct = "http://purl.org/dc/terms/"
  static let ours = "urn:x-courtesy:glossary#"

  /// The file, and what it cannot hold.
  package static func text(_ glossary: Glossary) -> Exchange.Sent {
    let language = glossary.language ?? "en"
    var out = """
      @prefix skos: <\(skos)> .
      @prefix dct: <\(dct)> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix c: <\(ours)> .
      @prefix : <urn:x-courtesy:glossary:\(glossary.trade)#> .

      c:ask rdfs:subPropertyOf skos:note .
      c:say rdfs:subPropertyOf skos:note .
      c:kind rdfs:subPropertyOf skos:note .

      :scheme a skos:ConceptScheme ;
        dct:title \(literal(glossary.name, language)) ;
        dct:identifier \(literal(glossary.trade.text, nil))

      """
    for name in glossary.also { out += "  ; dct:alternative \(literal(name, language))\n" }
    out += "  .\n"
    let places = Exchange.places(glossary)
    var lost = 0
    for (number, term) in glossary.terms.enumerated() {
      let near = term.near.compactMap { places[$0.lowercased()] }
      lost += term.near.count - near.count
      out += concept(term, number, near, language)
    }
    out += chapters(glossary, language)
    let left = Exchange.count(lost, "near name that is no term", "near names that are no terms")
    return Exchange.Sent(text: out, left: Exchange.besides(glossary) + left)
  }

  private static func concept(
    _ term: Term, _ number: Int, _ near: [Int], _ language: String
  ) -> String {
    let own = term.language.flatMap { LanguageTag.isTag($0) ? $0 : nil } ?? language
    var lines = ["skos:prefLabel \(literal(term.name, own))"]
    lines += term.also.map { "skos:altLabel \(literal($0, own))" }
    if !term.meaning.isEmpty { lines.append("skos:definition \(literal(term.meaning, language))") }
    let notes = [
      ("c:kind", term.kind), ("c:say", term.say), ("skos:example", term.example),
      ("c:ask", term.ask), ("skos:scopeNote", term.careful), ("dct:source", term.source),
    ]
    lines += notes.compactMap { name, text in text.map { "\(name) \(literal($0, language))" } }
    lines += near.map { "skos:related :c\($0 + 1)" }
    let head = "\n:c\(number + 1) a skos:Concept ;\n  skos:inScheme :scheme ;\n  "
    return head + lines.joined(separator: " ;\n  ") + " .\n"
  }

  private static func chapters(_ glossary: Glossary, _ language: String) -> String {
    var names: [String] = []
    for term in glossary.terms where !names.contains(term.chapter) { names.append(term.chapter) }
    return names.enumerated().map { number, name in
      let members = glossary.terms.indices.filter { glossary.terms[$0].chapter == name }
      return "\n:chapter\(number + 1) a skos:Collection ;\n"
        + "  skos:prefLabel \(literal(name, language)) ;\n"
        + "  skos:member \(members.map { ":c\($0 + 1)" }.joined(separator: ", ")) .\n"
    }.joined()
  }

  /// A text in quotes, with its language.
  static func literal(_ text: String, _ language: String?) -> String {
    var out = "\""
    for character in Clean.line(text) {
      if character == "\"" || character == "\\" { out.append("\\") }
      out.append(character)
    }
    return out + "\"" + (language.map { "@\($0)" } ?? "")
  }
}
