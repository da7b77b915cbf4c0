package import Accounts

/// Reads TBX: ours, TBX-Basic of others in both its styles, and the names of version 2.
package struct TBXReader {
  private var glossary: Glossary
  private var rootLanguage: String?
  private var path: [Step] = []
  private var concepts: [Concept] = []
  private var concept: Concept?
  private var lost: [String: Int] = [:]

  private struct Step {
    let name: String
    let type: String
    var text = ""
  }

  /// A concept while it is read.
  struct Concept {
    var term = Term(name: "", chapter: "Terms", meaning: "")
    var names: [(language: String, name: String, isDeprecated: Bool)] = []
    var language = ""
  }

  private init(trade: Token) {
    glossary = Glossary(trade: trade, name: "")
  }

  /// Reads the events of a file; `nil` when it is no TBX.
  package static func read(_ events: [XMLEvent], trade: Token) -> Exchange.Taken? {
    guard case .start(let root, _)? = events.first(where: \.isStart),
      ["tbx", "martif"].contains(local(root))
    else { return nil }
    var reader = TBXReader(trade: trade)
    for event in events {
      switch event {
      case .start(let name, let attributes): reader.start(name, attributes)
      case .text(let text): reader.path.indices.last.map { reader.path[$0].text += text }
      case .end: reader.end()
      }
    }
    return reader.taken()
  }

  /// A name without its prefix.
  static func local(_ name: String) -> String {
    String(name.split(separator: ":").last ?? "")
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    let local = TBXReader.local(name)
    path.append(Step(name: local, type: attributes["type"] ?? local))
    switch local {
    case "tbx", "martif": rootLanguage = attributes["xml:lang"]
    case "conceptEntry", "termEntry": concept = Concept()
    case "langSec", "langSet": concept?.language = attributes["xml:lang"] ?? ""
    default: break
    }
  }

  private mutating func end() {
    guard let step = path.popLast() else { return }
    let words = step.text.tidy
    if ["hi", "foreign"].contains(step.name) {
      path.indices.last.map { path[$0].text += step.text }
    }
    switch step.name {
    case "title": glossary.name = words
    case "p" where words.hasPrefix("also: "): glossary.also.append(String(words.dropFirst(6)))
    case "conceptEntry", "termEntry":
      if let concept { concepts.append(concept) }
      concept = nil
    default: if concept != nil, !words.isEmpty { take(step, words) }
    }
  }

  private mutating func take(_ step: Step, _ words: String) {
    switch step.type {
    case "term":
      let language = concept?.language ?? ""
      concept?.names.append((language, words, false))
    case "subjectField": concept?.term.chapter = words
    case "definition" where concept?.term.meaning.isEmpty ?? false: concept?.term.meaning = words
    case "context" where concept?.term.example == nil: concept?.term.example = words
    case "source" where concept?.term.source == nil: concept?.term.source = words
    case "crossReference": concept?.term.near.append(words)
    case "partOfSpeech" where concept?.term.kind == nil: take(kind: words)
    case "termType":
      if ["abbreviation", "phrase", "acronym"].contains(words), concept?.term.kind == nil {
        take(kind: words)
      }
    case "administrativeStatus":
      if words.hasPrefix("deprecated") || words.hasPrefix("superseded"),
        let last = concept?.names.indices.last
      {
        concept?.names[last].isDeprecated = true
      }
    case "note": take(note: words)
    case "hi", "foreign", "ph": break
    default: lost[step.type, default: 0] += 1
    }
  }

  /// A part of speech belongs to the first name.
  private mutating func take(kind: String) {
    guard concept?.names.count == 1 else { return }
    let ours = TermKind.ours(kind)
    if ["noun", "verb", "adjective", "abbreviation", "phrase"].contains(ours) {
      concept?.term.kind = ours
    } else if ours != "other" {
      lost["part of speech `\(kind.short)`", default: 0] += 1
    }
  }

  private mutating func take(note words: String) {
    if words.hasPrefix("ask: ") {
      concept?.term.ask = String(words.dropFirst(5))
    } else if words.hasPrefix("careful: ") {
      concept?.term.careful = String(words.dropFirst(9))
    } else if words.hasPrefix("say: ") {
      concept?.term.say = String(words.dropFirst(5))
    } else {
      lost["note", default: 0] += 1
    }
  }

  private func taken() -> Exchange.Taken {
    var glossary = glossary
    var lost = lost
    let root = rootLanguage ?? concepts.first?.names.first?.language ?? "en"
    glossary.language = root == "en" || root.isEmpty ? nil : root
    for concept in concepts {
      guard let wanted = concept.names.first(where: { $0.language == root }) ?? concept.names.first
      else {
        lost["concept without a term", default: 0] += 1
        continue
      }
      let same = concept.names.filter { $0.language == wanted.language && !$0.isDeprecated }
      let others = concept.names.count { $0.language != wanted.language }
      if others > 0 { lost["term of another language", default: 0] += others }
      let old = concept.names.count { $0.isDeprecated }
      if old > 0 { lost["deprecated term", default: 0] += old }
      var term = concept.term
      term.name = (same.first ?? wanted).name
      term.also = same.dropFirst().map(\.name)
      term.language = wanted.language == root || wanted.language.isEmpty ? nil : wanted.language
      glossary.terms.append(term)
    }
    let left = lost.sorted { $0.key < $1.key }.map { "\($0.value) times: \($0.key)" }
    return Exchange.Taken(glossary: glossary, left: left)
  }
}

extension XMLEvent {
  fileprivate var isStart: Bool {
    if case .start = self { return true }
    return false
  }
}
