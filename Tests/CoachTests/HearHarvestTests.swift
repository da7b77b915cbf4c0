import Accounts
import Coach
import Testing
import Texts

/// Lines of the journal that become examples.
struct HearHarvestTests {
  private static func facts(_ bodies: [Fact.Body], call: String = "7k3f9q2m") -> [Fact] {
    bodies.enumerated().compactMap { number, body in
      guard let jo = Token("jo"), let day = Day(iso: "2026-11-23") else { return nil }
      return Fact(
        moment: Moment(day: day, minute: 642), customer: Token("harlow"), collector: jo,
        person: "Maria Keller", body: body, id: FactID(call: call, number: number + 1))
    }
  }

  private static func heard(_ situation: Situation, _ text: String) -> Fact.Body {
    .heard([Token(situation)], text)
  }

  @Test func `a line that was answered or corrected is gathered, the corrected first`() {
    let facts = Self.facts([
      Self.heard(.damaged, "maria says the lids are split"), .said("I'm sorry."),
      Self.heard(.promise, "nothing was done after this one"),
      Self.heard(.alreadyPaid, "will be with you soon, tom mailed it"),
      .fix(FactID(call: "7k3f9q2m", number: 4), Self.heard(.paymentSent, "tom mailed it friday")),
      Self.heard(.callLater, "known already"), .said("Of course."),
      Self.heard(.angry, "taken back"), .said("Please go on."),
      .void(FactID(call: "7k3f9q2m", number: 8), why: nil), .end(.talked),
    ])
    let harvest = Harvest(
      facts, known: ["Known already!"],
      names: [("Maria Keller", "{contact}"), ("Tom Reyes", "{contact}")])
    #expect(
      harvest.lines.map { "\($0.situation.rawValue) \($0.isCorrection): \($0.text)" } == [
        "payment-sent true: {contact} mailed it friday",
        "damaged false: {contact} says the lids are split",
      ])
  }

  @Test(
    arguments: [
      ("ask Tom Reyes, he signs", "ask {contact}, he signs"),
      ("tom's out till monday", "{contact}'s out till monday"),
      ("will pay friday", "will pay friday"), ("Will signs them", "{contact} signs them"),
    ])
  func `names of people are left out`(text: String, expected: String) {
    let harvest = Harvest(
      Self.facts([Self.heard(.promise, text), .said("Thank you.")]), known: [],
      names: [("Tom Reyes", "{contact}"), ("Will Hale", "{contact}")])
    #expect(harvest.lines.map(\.text) == [expected])
  }
}
