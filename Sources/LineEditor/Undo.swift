/// What the line was before, step by step.
///
/// Whoever types notes the line where a word begins, so that a word is one step.
struct Undo: Sendable {
  private var steps: [LineText] = []
  private var size = 0

  /// More scalars than this are not kept; the oldest steps go first.
  private static let limit = 500_000

  mutating func forget() {
    steps = []
    size = 0
  }

  /// Notes the line as it stands before a key is handled.
  mutating func note(_ text: LineText) {
    if steps.last?.scalars == text.scalars { return }
    steps.append(text)
    size += text.scalars.count + 1
    while size > Self.limit, steps.count > 1 { size -= steps.removeFirst().scalars.count + 1 }
  }

  /// The newest line that differs from `text`.
  mutating func back(from text: LineText) -> LineText? {
    while let step = pop() {
      if step.scalars != text.scalars { return step }
    }
    return nil
  }

  private mutating func pop() -> LineText? {
    guard let last = steps.popLast() else { return nil }
    size -= last.scalars.count + 1
    return last
  }
}
