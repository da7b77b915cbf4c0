/// What may stand where the cursor is, and how much of the line it replaces.
package struct Completion: Hashable, Sendable {
  /// Where the replaced word starts, counted in Unicode scalars from the start of the line.
  ///
  /// The word ends at the cursor. A number outside the line is moved into it.
  package var from: Int

  /// What to choose from, best first; empty when nothing fits.
  package var candidates: [Candidate]

  /// How many there are in all, where `candidates` holds only the best.
  package var total: Int

  /// What all of them begin with, where `candidates` holds only the best.
  package var common: String?

  /// Creates a completion; `from` counts Unicode scalars, not characters.
  package init(from: Int, candidates: [Candidate], total: Int? = nil, common: String? = nil) {
    self.from = from
    self.candidates = candidates
    self.total = max(total ?? 0, candidates.count)
    self.common = common
  }
}
