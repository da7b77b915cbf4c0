/// A sheet as one HTML file: no script, no network; for a phone, a screen and paper.
package enum HandoutHTML {
  /// The whole file.
  package static func text(_ handout: Handout) -> String {
    let page = tag("html", ["lang": "en"]) {
      tag("head") {
        tag("meta", ["charset": "utf-8"])
        tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        tag("meta", ["name": "color-scheme", "content": "light dark"])
        tag("title") { "\(handout.title), before the first call" }
        Markup.style(HandoutStyle.css)
      }
      tag("body") {
        tag("main") {
          tag("h1", words(handout)) { handout.title }
          tag("p", ["class": "lead"]) { "What to read before the first call." }
          handout.sections.map { section($0, of: handout) }
          index(handout)
        }
        cards(handout)
      }
    }
    return "<!doctype html>\n" + page.html + "\n"
  }

  /// Attributes of words of the glossary: its language where it is not English, its own direction.
  private static func words(
    _ handout: Handout, _ own: String? = nil
  ) -> KeyValuePairs<String, String?> {
    let language = own ?? handout.language
    return ["lang": language == "en" ? nil : language, "dir": "auto"]
  }

  private static func section(_ section: Handout.Section, of handout: Handout) -> Markup {
    tag("section", ["class": section.level == 3 ? "chapter" : nil]) {
      tag("h\(section.level)") { section.heading }
      section.entries.map { entry($0, level: section.level + 1, of: handout) }
    }
  }

  private static func entry(
    _ entry: Handout.Entry, level: Int, of handout: Handout
  ) -> Markup {
    tag("article") {
      tag("h\(level)", words(handout, entry.language)) { entry.name }
      if let beside = entry.beside { tag("p", ["class": "beside"]) { beside } }
      tag("p", words(handout)) { entry.text }
      for note in entry.notes {
        tag("p") {
          tag("span", ["class": "label"]) { "\(note.label) " }
          tag("span", words(handout)) { note.text }
        }
      }
      if let ask = entry.ask { question(ask, of: handout) }
    }
  }

  private static func question(_ ask: String, of handout: Handout) -> Markup {
    tag("p", ["class": "ask"]) {
      tag("span", ["class": "label"]) { "Ask " }
      tag("q", words(handout)) { ask }
    }
  }

  private static func index(_ handout: Handout) -> [Markup] {
    guard !handout.index.isEmpty else { return [] }
    return [
      tag("section", ["class": "index"]) {
        tag("h2") { "Every word of this sheet" }
        tag("ul") {
          for place in handout.index {
            tag("li", words(handout)) {
              place.name
              if place.name != place.term {
                tag("span", ["class": "beside"]) { " see \(place.term)" }
              }
            }
          }
        }
      }
    ]
  }

  /// Sheets of eight fronts, each followed by its backs, which print mirrored.
  private static func cards(_ handout: Handout) -> [Markup] {
    let numbered = Array(handout.cards.enumerated())
    return stride(from: 0, to: numbered.count, by: 8).flatMap { start in
      let sheet = numbered[start..<min(start + 8, numbered.count)]
      return [
        tag("section", ["class": "sheet front", "aria-label": "Cards, fronts"]) {
          for (number, card) in sheet {
            tag("div", ["class": "card"]) {
              tag("span", ["class": "number"]) { "\(number + 1)" }
              tag("p", ["class": "term", "lang": card.language, "dir": "auto"]) { card.name }
            }
          }
        },
        tag("section", ["class": "sheet back", "aria-label": "Cards, backs"]) {
          for (number, card) in sheet { back(card, number + 1, of: handout) }
        },
      ]
    }
  }

  private static func back(_ card: Handout.Entry, _ number: Int, of handout: Handout) -> Markup {
    tag("div", ["class": "card"]) {
      tag("span", ["class": "number"]) { "\(number)" }
      tag("p", words(handout)) { card.text }
      if let ask = card.ask { question(ask, of: handout) }
    }
  }
}
