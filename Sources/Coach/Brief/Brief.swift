import Accounts

/// What the screen shows when a call opens: five lines that are enough to answer, then what to say.
package struct Brief: Sendable {
  /// The first five lines.
  package let opening: [BriefLine]
  /// Ways to ask, at most two, or why there is none.
  package let ask: AskChoice
  /// Rapport and trade, in the order they should be offered: at most one of each is shown first.
  package let warm: [Suggestion]
  /// Questions of their trade, the best first.
  package let trade: [Suggestion]
  /// A question that fills a gap.
  package let learn: Suggestion?
  /// What to know, never to say.
  package let know: [String]
  /// Whether the person likes to chat before the facts.
  package let warmFirst: Bool

  /// Chooses everything for this moment.
  package init(_ scene: Scene) {
    opening = scene.opening()
    ask = scene.asks()
    warm = scene.warmLines()
    trade = scene.tradeLines()
    learn = scene.learnLine()
    know = scene.knowLines()
    let likes = scene.contact?.likes?.lowercased() ?? ""
    warmFirst = !likes.hasPrefix("facts first")
  }
}
