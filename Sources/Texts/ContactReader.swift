import Accounts

/// Turns an entry of the section `People` into a person.
enum ContactReader {
  private static let keys = FactSheet.Keys(
    [
      "role", "phone", "say", "best", "likes", "ask", "also", "never mention", "email", "note",
    ], repeated: ["ask", "also", "never mention", "note"], allowsDays: true)

  /// The person, and what the card says of them that has no place of its own.
  static func read(
    _ entry: Outline.Entry, marks: inout Marks
  ) -> (contact: Contact, notes: [String]) {
    let facts = FactSheet(entry.body, keys, marks: &marks)
    var contact = Contact(name: entry.title.text)
    contact.role = facts.text("role")
    contact.phone = facts.text("phone")
    contact.email = facts.text("email")
    contact.say = facts.text("say")
    contact.best = facts.text("best")
    contact.likes = facts.text("likes")
    contact.asks = facts.all("ask").map(\.text)
    contact.also = facts.names("also")
    contact.never = facts.all("never mention").map(\.text)
    contact.known = remarks(facts.dated, marks: &marks)
    let notes =
      facts.all("email").map { "email \($0.text)" }
      + (facts.all("note") + entry.body.sentences).map(\.text)
    return (contact, notes)
  }

  private static func remarks(_ facts: [Outline.Fact], marks: inout Marks) -> [Remark] {
    var remarks: [Remark] = []
    for fact in facts where !fact.value.text.isEmpty {
      if let day = Day(iso: fact.key.text) {
        remarks.append(Remark(day: day, text: fact.value.text))
      } else {
        marks.error(fact.key, "there is no day `\(fact.key.text)`", "write it as `2026-09-14`")
      }
    }
    // Newest first; of one day in the file's order, for which sorting alone does not vouch.
    return remarks.enumerated()
      .sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
      .map(\.element)
  }
}
