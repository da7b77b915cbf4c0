package import Accounts

/// The terms of a glossary in the TermBase eXchange format, TBX-Basic version 3 (ISO 30042:2019).
///
/// A concept a term: its chapter is the subject field; other names are admitted terms; example,
/// source and near terms have places of their own; what else there is stands in notes that begin
/// with our word for it, such as `ask: `.
package enum TBXGlossary {
  /// The file, and what it cannot hold.
  package static func text(_ glossary: Glossary) -> Exchange.Sent {
    var xml = XMLWriter()
    let language = glossary.language ?? "en"
    xml.start(
      "tbx",
      [
        "xmlns": "urn:iso:std:iso:30042:ed-2", "type": "TBX-Basic", "style": "dca",
        "xml:lang": language,
      ])
    header(glossary, &xml)
    xml.start("text")
    var lost = 0
    if !glossary.terms.isEmpty {
      let places = Exchange.places(glossary)
      xml.start("body")
      for (number, term) in glossary.terms.enumerated() {
        lost += write(term, number, language, places, &xml)
      }
      xml.end()
    }
    xml.end()
    xml.end()
    let near = Exchange.count(lost, "near name that is no term", "near names that are no terms")
    return Exchange.Sent(text: xml.text, left: Exchange.besides(glossary) + near)
  }

  private static func header(_ glossary: Glossary, _ xml: inout XMLWriter) {
    xml.start("tbxHeader")
    xml.start("fileDesc")
    xml.start("titleStmt")
    xml.add("title", glossary.name)
    xml.end()
    xml.start("sourceDesc")
    xml.add("p", "trade: \(glossary.trade)")
    for name in glossary.also { xml.add("p", "also: \(name)") }
    xml.end()
    xml.end()
    xml.end()
  }

  /// Writes a term; returns how many of its near names are no terms here.
  private static func write(
    _ term: Term, _ number: Int, _ language: String, _ places: [String: Int],
    _ xml: inout XMLWriter
  ) -> Int {
    xml.start("conceptEntry", ["id": "c\(number + 1)"])
    xml.add("descrip", ["type": "subjectField"], term.chapter)
    xml.start("descripGrp")
    xml.add("descrip", ["type": "definition", "xml:lang": language], term.meaning)
    xml.add("admin", ["type": "source"], term.source)
    xml.end()
    var lost = 0
    for name in term.near {
      if let place = places[name.lowercased()] {
        xml.add("ref", ["type": "crossReference", "target": "c\(place + 1)"], name)
      } else {
        lost += 1
      }
    }
    xml.add("note", term.ask.map { "ask: \($0)" })
    xml.add("note", term.careful.map { "careful: \($0)" })
    let own = term.language ?? language
    xml.start("langSec", ["xml:lang": LanguageTag.isTag(own) ? own : language])
    write(term, &xml)
    xml.end()
    xml.end()
    return lost
  }

  private static func write(_ term: Term, _ xml: inout XMLWriter) {
    xml.start("termSec")
    xml.add("term", term.name)
    let isType = ["abbreviation", "phrase"].contains(term.kind ?? "")
    xml.add("termNote", ["type": isType ? "termType" : "partOfSpeech"], term.kind)
    xml.add("termNote", ["type": "administrativeStatus"], "preferredTerm-admn-sts")
    xml.add("descrip", ["type": "context"], term.example)
    xml.add("note", term.say.map { "say: \($0)" })
    xml.end()
    for name in term.also {
      xml.start("termSec")
      xml.add("term", name)
      xml.add("termNote", ["type": "administrativeStatus"], "admittedTerm-admn-sts")
      xml.end()
    }
  }
}

extension XMLWriter {
  /// An element without attributes.
  fileprivate mutating func add(_ name: String, _ words: String?) { add(name, [:], words) }
}
