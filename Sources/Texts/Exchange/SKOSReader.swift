package import Accounts

/// Reads a SKOS concept scheme in Turtle.
package enum SKOSReader {
  /// The concepts of a file as terms, in the file's order.
  ///
  /// - Throws: `TurtleReader.Problem` when the file is no Turtle of the part that is read.
  package static func read(
    _ bytes: [UInt8], trade: Token
  ) throws(TurtleReader.Problem) -> Exchange.Taken {
    let (statements, skipped) = try TurtleReader.read(bytes)
    var shelf = SKOSShelf(statements)
    var glossary = Glossary(trade: trade, name: shelf.title)
    glossary.also = shelf.otherTitles
    glossary.language = shelf.language == "en" ? nil : shelf.language
    glossary.terms = shelf.terms()
    var left = Exchange.count(skipped, "value without a name", "values without a name")
    left += shelf.lost.sorted { $0.key < $1.key }.map { "\($0.value) times: \($0.key)" }
    return Exchange.Taken(glossary: glossary, left: left)
  }
}

/// The statements of a scheme by what they are about.
struct SKOSShelf {
  private var order: [String] = []
  private var facts: [String: [String: [TurtleReader.Value]]] = [:]
  /// What had no place, and how often.
  private(set) var lost: [String: Int] = [:]
  /// The language most names are in.
  private(set) var language = "en"

  private static let type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

  init(_ statements: [TurtleReader.Statement]) {
    for statement in statements {
      if facts[statement.subject] == nil { order.append(statement.subject) }
      facts[statement.subject, default: [:]][statement.property, default: []]
        .append(statement.value)
    }
    let tags = concepts.flatMap { values($0, "definition") + values($0, "prefLabel") }
      .compactMap { value -> String? in
        if case .text(_, let language) = value { return language }
        return nil
      }
    let counts = Dictionary(grouping: tags.filter { !$0.isEmpty }) { $0 }.mapValues(\.count)
    language = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "en"
  }

  private var concepts: [String] { order.filter { isA($0, "Concept") } }

  private func isA(_ subject: String, _ kind: String) -> Bool {
    facts[subject]?[SKOSShelf.type]?.contains(.name(SKOSGlossary.skos + kind)) ?? false
  }

  private func values(
    _ subject: String, _ property: String, in space: String = SKOSGlossary.skos
  ) -> [TurtleReader.Value] {
    facts[subject]?[space + property] ?? []
  }

  /// The texts of a property, those of the scheme's language first, else all.
  private func texts(
    _ subject: String, _ property: String, in space: String = SKOSGlossary.skos
  ) -> [(text: String, language: String)] {
    let all = values(subject, property, in: space).compactMap {
      value -> (text: String, language: String)? in
      guard case .text(let text, let language) = value else { return nil }
      return (text.tidy, language)
    }
    let own = all.filter { $0.language == language || $0.language.isEmpty }
    return own.isEmpty ? all : own
  }

  private func text(
    _ subject: String, _ property: String, in space: String = SKOSGlossary.skos
  ) -> String? {
    texts(subject, property, in: space).first?.text
  }

  private var scheme: String? { order.first { isA($0, "ConceptScheme") } }

  /// The scheme's title.
  var title: String {
    guard let scheme else { return "" }
    return text(scheme, "title", in: SKOSGlossary.dct) ?? text(scheme, "prefLabel") ?? ""
  }

  /// Other titles of the scheme.
  var otherTitles: [String] {
    scheme.map { texts($0, "alternative", in: SKOSGlossary.dct).map(\.text) } ?? []
  }

  /// The concepts as terms.
  mutating func terms() -> [Term] {
    let chapters = chapters()
    let names = Dictionary(concepts.map { ($0, text($0, "prefLabel") ?? "") }) { first, _ in first }
    var terms: [Term] = []
    for concept in concepts {
      guard let label = texts(concept, "prefLabel").first, !label.text.isEmpty else {
        lost["concept without a preferred label", default: 0] += 1
        continue
      }
      terms.append(term(concept, label, chapters, names))
      count(concept)
    }
    return terms
  }

  private func term(
    _ concept: String, _ label: (text: String, language: String), _ chapters: [String: String],
    _ names: [String: String]
  ) -> Term {
    let meaning = text(concept, "definition") ?? ""
    var term = Term(name: label.text, chapter: chapters[concept] ?? "Terms", meaning: meaning)
    term.language =
      label.language.isEmpty || label.language == language ? nil : label.language
    term.also = texts(concept, "altLabel").map(\.text)
    term.kind = text(concept, "kind", in: SKOSGlossary.ours).map { TermKind.ours($0) }
    term.say = text(concept, "say", in: SKOSGlossary.ours)
    term.example = text(concept, "example")
    term.ask = text(concept, "ask", in: SKOSGlossary.ours)
    term.careful = text(concept, "scopeNote")
    term.source = text(concept, "source", in: SKOSGlossary.dct)
    term.near = ["related", "broader", "narrower"].flatMap { values(concept, $0) }.compactMap {
      if case .name(let name) = $0 { return names[name] }
      return nil
    }.filter { !$0.isEmpty }
    return term
  }

  private func chapters() -> [String: String] {
    var chapters: [String: String] = [:]
    for collection in order where isA(collection, "Collection") {
      for case .name(let member) in values(collection, "member") {
        chapters[member] = chapters[member] ?? text(collection, "prefLabel")
      }
    }
    return chapters
  }

  /// Counts what a term has no place for.
  private mutating func count(_ concept: String) {
    let known: Set = [
      "prefLabel", "altLabel", "definition", "example", "scopeNote", "related", "broader",
      "narrower", "inScheme", "topConceptOf",
    ]
    for property in (facts[concept] ?? [:]).keys.sorted() {
      if property.hasPrefix(SKOSGlossary.skos) {
        let name = String(property.dropFirst(SKOSGlossary.skos.count))
        if !known.contains(name) { lost["skos:\(name)", default: 0] += 1 }
      } else if property != SKOSShelf.type, !property.hasPrefix(SKOSGlossary.ours),
        property != SKOSGlossary.dct + "source"
      {
        lost["<\(property.short)>", default: 0] += 1
      }
    }
    let labels = values(concept, "prefLabel").count - texts(concept, "prefLabel").count
    if labels > 0 { lost["label of another language", default: 0] += labels }
  }
}
