import Accounts

/// Turns the outline of an account card into a customer.
struct CardReader {
  private let outline: Outline
  private var marks: Marks
  private var card: Customer

  private static let keys = FactSheet.Keys(
    [
      "id", "trade", "makes", "now", "buys", "collector", "zone", "terms", "pays", "call",
      "elsewhere", "price", "natural person", "phone", "currency", "also", "note",
    ], repeated: ["also", "note"])

  private static let sections = [
    "People", "Why they need us", "How they use it", "What they are to us", "Elsewhere", "Notes",
  ]

  init(_ outline: Outline, findings: [Finding], id: Token) {
    self.outline = outline
    marks = Marks(outline.sheet, findings: findings)
    card = Customer(id: id, name: outline.title?.text ?? id.text)
  }

  mutating func read() -> (card: Customer, findings: [Finding]) {
    let facts = FactSheet(outline.body, CardReader.keys, marks: &marks)
    readIdentity(facts)
    readBusiness(facts)
    card.notes = (facts.all("note") + outline.body.sentences).map(\.text)
    let sections = SectionSheet(outline, known: CardReader.sections, marks: &marks)
    readPeople(sections["People"])
    readSections(sections)
    return (card, marks.findings)
  }

  private mutating func readIdentity(_ facts: FactSheet) {
    if let id = facts["id"], !id.text.isEmpty, id.text != card.id.text {
      marks.error(
        id, "the id is `\(id.text.short)`, but the file's name says `\(card.id)`",
        "write `\(card.id)`, or give the file the other name")
    }
    card.trade = marks.token(facts["trade"], called: "a trade")
    card.zone = marks.zone(facts["zone"])
    card.phone = facts.text("phone")
    card.currency = marks.currency(facts["currency"])
    card.also = facts.names("also")
    card.isNaturalPerson = marks.yesOrNo(facts["natural person"]) ?? false
    readCollector(facts["collector"])
  }

  private mutating func readBusiness(_ facts: FactSheet) {
    card.makes = facts.text("makes")
    card.now = facts.text("now")
    card.buys = facts.text("buys")
    card.terms = facts.text("terms")
    card.price = facts.text("price")
    card.pays = facts.text("pays").map(PayHabitFormat.read)
    card.rhythm = marks.choice(facts["call"])
    card.elsewhere = marks.choice(facts["elsewhere"])
  }

  /// `jo` or `jo since 2023-04-03`.
  private mutating func readCollector(_ words: Outline.Words?) {
    guard let words, !words.text.isEmpty else { return }
    let parts = words.text.split(separator: " ")
    card.collector = parts.first.flatMap { Token($0) }
    card.since = parts.last.flatMap { Day(iso: $0) }
    let isWhole = parts.count == 1 || parts.count == 3 && parts[1] == "since" && card.since != nil
    guard card.collector == nil || !isWhole else { return }
    marks.error(
      words, "`\(words.text.short)` does not say whose customer this is",
      "write `jo`, or `jo since 2023-04-03`")
  }

  private mutating func readPeople(_ section: Outline.Section?) {
    guard let section else { return }
    marks.allow(.entries, in: section)
    var names: Set<String> = []
    for entry in section.entries {
      if !names.insert(entry.title.text.lowercased()).inserted {
        marks.warning(
          entry.title, "`\(entry.title.text.short)` stands here twice", "put both under one name")
      }
      let (contact, notes) = ContactReader.read(entry, marks: &marks)
      card.people.append(contact)
      // A contact holds no notes of its own, and none may get lost.
      card.notes += notes.map { "\(contact.name): \($0)" }
    }
  }

  private mutating func readSections(_ sections: SectionSheet) {
    for name in CardReader.sections.dropFirst() {
      guard let section = sections[name] else { continue }
      marks.allow(.texts, in: section)
      let texts = section.body.texts.map(\.text)
      let text = texts.isEmpty ? nil : texts.joined(separator: " ")
      switch name {
      case "Why they need us": card.reasons = texts
      case "How they use it": card.use = text
      case "What they are to us": card.worth = text
      case "Elsewhere": card.others = text
      default: card.notes += texts
      }
    }
  }
}
