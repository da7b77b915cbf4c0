/// What Enter would do with a line as it stands.
package struct Foresight: Hashable, Sendable {
  /// It in a few words; `nil` when there is nothing to say.
  package var words: String?
  /// The words that nobody will understand, in Unicode scalars of the line.
  package var mistakes: [Range<Int>] = []

  /// Creates a foresight; what is left out says nothing.
  package init(_ words: String? = nil, mistakes: [Range<Int>] = []) {
    self.words = words
    self.mistakes = mistakes
  }
}
