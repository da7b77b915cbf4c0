package import Accounts
import Texts

/// Turns typed lines into effects.
///
/// Knows no terminal, no disk and no clock. A value: whoever drives it keeps the one from before a
/// line until the disk has acknowledged the line's facts.
package struct Shell: Sendable {
  /// What is known between two lines.
  package var session: Session

  /// Creates a shell.
  package init(session: Session) {
    self.session = session
  }

  /// The prompt of the next line.
  package var prompt: String { session.prompt }

  /// Does what a line says.
  ///
  /// - Parameters:
  ///   - typed: what was typed, without its newline; several lines are one note.
  ///   - turn: the moment, the screen and an unused call id.
  /// - Returns: what should happen now, in order. A first effect `fetch` asks for material: hand it
  ///   in by `session.material` and give the same line again.
  package mutating func respond(to typed: String, turn: Turn) -> [Effect] {
    var next = session
    do throws(Refusal) {
      let effects = try next.answer(Typed(typed), turn: turn)
      session = next
      return effects
    } catch {
      switch error {
      case .missing(let need): return [.fetch(need)]
      case .unclear(let words):
        let rows = Columns.wrap(words, to: turn.width - 2)
        return [.refuse(Page(lines: rows.map { [Page.Span(" \($0)", .careful)] }))]
      }
    }
  }

  /// Takes in a fact that is on the disk now.
  package mutating func noted(_ fact: Fact) {
    session.noted(fact)
  }
}
