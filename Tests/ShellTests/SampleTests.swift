import Accounts
import Coach
import Foundation
import Shell
import Testing

/// What ships works together: texts, cards and rules.
@Suite struct SampleTests {
  /// A scene with everyone who is on a card, with an invoice, a day and words.
  static let scenes: [Scene] = Sample.cards.flatMap { card in
    card.people.map { contact in
      let dossier = Sample.dossier(card)
      return Scene(
        dossier: dossier, contact: contact, now: Sample.now,
        invoice: dossier.askable(at: Sample.now).first?.item.invoice, day: Sample.now.day + 4,
        words: "what they said")
    }
  }

  @Test(arguments: Placeholder.allCases)
  func `every placeholder has a value for some sample customer`(placeholder: Placeholder) {
    #expect(Self.scenes.contains { $0.value(placeholder) != nil })
  }

  @Test(arguments: Situation.allCases)
  func `every situation has a prompt whose lines can all be said to someone`(situation: Situation)
    throws
  {
    let prompt = try #require(Sample.prompts.first { $0.situation == situation })
    #expect(prompt.heard.count >= 12)
    #expect(prompt.say.count >= (situation == .angry ? 1 : 3))
    for line in prompt.say + prompt.notes {
      #expect(Self.scenes.contains { $0.filled(line) != nil }, "nobody fits: \(line)")
    }
  }

  @Test func `every line of the line files can be said to someone`() {
    for line in Sample.lines where !line.when.contains(where: { $0.hasPrefix("lacks-") }) {
      #expect(Self.scenes.contains { $0.filled(line.text) != nil }, "nobody fits: \(line.text)")
    }
  }

  @Test func `whatever we say is courteous`() {
    for text in Sample.prompts.flatMap(\.say) + Sample.lines.map(\.text) {
      let judgement = Sample.tone.judge(text)
      #expect(judgement.verdict == .courteous, "\(text): \(judgement.because)")
    }
  }

  @Test(arguments: Sample.cards.map(\.id))
  func `no ask exceeds what is owed less credits`(id: Token) throws {
    let card = try #require(Sample.cards.first { $0.id == id })
    let dossier = Sample.dossier(card)
    for balance in dossier.balances() {
      let asked = dossier.askable(at: Sample.now).map(\.amount)
        .filter { $0.currency == balance.currency }
        .reduce(Money.zero(balance.currency)) { $0 + $1 }
      #expect(asked.minorUnits <= balance.net.minorUnits)
    }
  }

  @Test(arguments: Sample.cards.map(\.id))
  func `a brief fits a screen of 80 by 24 with room for the first answer`(id: Token) throws {
    let card = try #require(Sample.cards.first { $0.id == id })
    for contact in card.people {
      let scene = Scene(dossier: Sample.dossier(card), contact: contact, now: Sample.now)
      let page = BriefPage(Brief(scene), clock: "Los Angeles Mon 07:42", width: 80).page
      let rows = page.text(colors: false).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(rows.count <= 20)
      for row in rows { #expect(Columns.width(row) < 80, "\(row)") }
    }
  }

  @Test(arguments: Sample.cards.map(\.id))
  func `nothing of what a card says never to mention is offered`(id: Token) throws {
    let card = try #require(Sample.cards.first { $0.id == id })
    for contact in card.people where !contact.never.isEmpty {
      let scene = Scene(dossier: Sample.dossier(card), contact: contact, now: Sample.now)
      let never = contact.never.map(Words.telling).reduce(into: Set<String>()) { $0.formUnion($1) }
      for line in scene.warmLines() + scene.tradeLines(limit: 100) {
        #expect(Words.telling(line.text).isDisjoint(with: never), "\(line.text)")
      }
    }
  }
}
