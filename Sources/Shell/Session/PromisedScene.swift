import Accounts
import Coach

/// A scene in which something has just been promised: what is said of it is what is noted of it.
struct PromisedScene {
  private let scene: Scene
  private let isVague: Bool
  private let isSeveral: Bool
  private let isPart: Bool

  /// Looks at what is about to be noted, or was noted.
  ///
  /// - Parameters:
  ///   - scene: the moment of the call.
  ///   - promises: the promises, in order; none leaves the scene as it is.
  ///   - isVague: whether it is not settled yet what will be noted.
  init(_ scene: Scene, promises: [Promise], isVague: Bool = false) {
    var scene = scene
    let invoices = promises.flatMap(\.invoices)
    if let first = promises.first {
      scene.invoice = invoices.first ?? scene.invoice
      scene.day = first.day
      scene.amount = first.amount
    }
    self.scene = scene
    self.isVague = isVague || (!promises.isEmpty && invoices.isEmpty)
    isSeveral = promises.count > 1 || invoices.count > 1
    let topic = scene.topic
    isPart =
      promises.first?.amount.map { $0 != topic?.amount && $0 != topic?.item.open } ?? false
  }

  /// The lines of a card that can be said now, in order.
  ///
  /// A card that has a line for the day the customer just named does not ask for it as well.
  func lines(of card: [String]) -> [String] {
    let isAnswered = scene.day != nil && card.contains { $0.contains("{day}") }
    return card.filter { !isAnswered || !PromisedScene.asksForDay($0) }.compactMap(filled)
  }

  /// The text with its placeholders filled, or `nil` where it would say more, or something else,
  /// than what is noted.
  func filled(_ text: String) -> String? {
    if text.contains("{invoice}") {
      guard !isVague, !isSeveral else { return nil }
      // Of a part of an invoice the line has to name the amount.
      if isPart, !text.contains("{amount}") { return nil }
    }
    return scene.filled(text)
  }

  /// Whether a line asks for a day, or offers one of its own.
  private static func asksForDay(_ text: String) -> Bool {
    if text.contains("{tomorrow}") { return true }
    let questions = text.split(separator: "?", omittingEmptySubsequences: false).dropLast()
    return questions.contains { question in
      let last = question.split(whereSeparator: { ".!".contains($0) }).last ?? ""
      let words = " \(Words.folded(String(last)).joined(separator: " ")) "
      return asking.contains { words.contains($0) }
    }
  }

  private static let asking = [
    " when do ", " when shall ", " when are ", " when might ", " which day ", " what day ",
    " what time ", " good time ", " how soon ",
  ]
}
