import Accounts

/// Turns the outline of `courtesy.md` into a company.
struct CompanyReader {
  private let outline: Outline
  private var marks: Marks
  private var company: Company

  init(_ outline: Outline, findings: [Finding]) {
    self.outline = outline
    marks = Marks(outline.sheet, findings: findings)
    company = Company(name: outline.title?.text ?? "Our company")
  }

  mutating func read() -> (company: Company, findings: [Finding]) {
    readTitle()
    let sections = SectionSheet(
      outline, known: ["Collectors", "Inside", "What I may offer"], marks: &marks)
    company.collectors = colleagues(sections["Collectors"], called: "a collector's id")
    company.inside = colleagues(sections["Inside"], called: "a department")
    if let section = sections["What I may offer"] { readOffers(section) }
    return (company, marks.findings)
  }

  private mutating func readTitle() {
    let keys = FactSheet.Keys(["company", "currency", "zone", "dates", "holidays", "tolerance"])
    let facts = FactSheet(outline.body, keys, marks: &marks)
    marks.allow([], in: outline.body, under: company.name)
    company.name = facts.text("company") ?? company.name
    company.currency = marks.currency(facts["currency"]) ?? company.currency
    company.zone = marks.zone(facts["zone"]) ?? company.zone
    company.dates = marks.choice(facts["dates"]) ?? company.dates
    company.holidays = marks.choice(facts["holidays"]) ?? company.holidays
    company.tolerance = tolerance(facts["tolerance"])
  }

  private mutating func colleagues(
    _ section: Outline.Section?, called what: String
  ) -> [Company.Colleague] {
    guard let section else { return [] }
    marks.allow(.entries, in: section)
    var colleagues: [Company.Colleague] = []
    for entry in section.entries {
      let keys = FactSheet.Keys(["name", "phone", "extension"])
      let facts = FactSheet(entry.body, keys, marks: &marks)
      marks.allow([], in: entry.body, under: entry.title.text)
      guard let id = marks.token(entry.title, called: what) else { continue }
      guard !colleagues.contains(where: { $0.id == id }) else {
        marks.error(entry.title, "`\(id)` stands here twice; the first counts", "take one out")
        continue
      }
      colleagues.append(
        Company.Colleague(
          id: id, name: facts.text("name"), phone: facts.text("phone"),
          extensionNumber: facts.text("extension")))
    }
    return colleagues
  }

  private mutating func readOffers(_ section: Outline.Section) {
    var offers = section.body.texts
    for entry in section.entries {
      guard entry.title.text.lowercased() == "plan" else {
        marks.error(
          entry.title, "no entry is called `\(entry.title.text.short)` here", "write `plan`")
        continue
      }
      readPlan(entry)
      // Bullets below the plan are offers too: nothing but a heading could end an entry.
      offers += entry.body.texts
    }
    company.offers = offers.map(\.text)
  }

  private mutating func readPlan(_ entry: Outline.Entry) {
    let keys = FactSheet.Keys(["months", "up to", "beyond"])
    let facts = FactSheet(entry.body, keys, takesBullets: true, marks: &marks)
    let months = marks.number(facts["months"], in: 1...120)
    let upTo = money(facts["up to"])
    let beyond = department(facts["beyond"])
    if let months, let upTo {
      company.plan = Company.PlanLimit(months: months, upTo: upTo, beyond: beyond)
    } else if facts.text("months") == nil || facts.text("up to") == nil {
      marks.error(
        entry.title, "a plan needs both its months and its sum",
        "write `- months: 3` and `- up to: 5000.00 \(company.currency)`")
    }
  }

  /// An amount of nothing or more.
  private mutating func tolerance(_ words: Outline.Words?) -> Money? {
    guard let words, !words.text.isEmpty else { return nil }
    if let money = Money(plain: words.text), money.minorUnits >= 0 { return money }
    marks.error(
      words, "`\(words.text.short)` is no amount",
      "write it as `\(Money(minorUnits: company.currency.scale, currency: company.currency))`")
    return nil
  }

  private mutating func money(_ words: Outline.Words?) -> Money? {
    guard let words, !words.text.isEmpty else { return nil }
    if let money = Money(plain: words.text), money.isPositive { return money }
    marks.error(
      words, "`\(words.text.short)` is no amount",
      "write it as `\(Money(minorUnits: 500_000, currency: company.currency))`")
    return nil
  }

  /// `credit`, or `ask credit`.
  private mutating func department(_ words: Outline.Words?) -> Token? {
    guard let words, !words.text.isEmpty else { return nil }
    let text = words.text.hasPrefix("ask ") ? String(words.text.dropFirst(4)) : words.text
    guard let token = Token(text) else {
      marks.error(
        words, "`\(words.text.short)` names no department of ours", "write it as `ask credit`")
      return nil
    }
    if !company.inside.isEmpty, !company.inside.contains(where: { $0.id == token }) {
      marks.warning(
        words, "nobody stands under `## Inside` as `\(token)`",
        Marks.remedy(for: text, among: company.inside.map(\.id.text)))
    }
    return token
  }
}
