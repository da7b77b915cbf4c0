package import Accounts

/// How a book's own glossary differs from the one it adds to.
///
/// Nothing is remembered: the two are laid side by side as they are now, so that what has changed in
/// ours since shows too.
package struct GlossaryDifference: Hashable, Sendable {
  /// A part of an entry that is not the same.
  package struct Change: Hashable, Sendable {
    /// The part's name in the file, such as `ask`.
    package let field: String
    /// What ships, `nil` where there is none.
    package let ours: String?
    /// What the book has, `nil` where there is none.
    package let own: String?
  }

  /// An entry that replaces one of ours.
  package struct Replaced: Hashable, Sendable {
    /// The entry's name in the book.
    package let name: String
    /// What differs, in the order of the format.
    package let changes: [Change]
  }

  /// Entries that only the book has.
  package private(set) var added: [String] = []
  /// Entries that replace ours, with what differs.
  package private(set) var replaced: [Replaced] = []
  /// Entries that are the same as ours, and could be taken out.
  package private(set) var same: [String] = []
  /// How many of our entries stand as they ship.
  package private(set) var kept = 0

  /// Compares a book's own glossary with ours.
  package init(own: Glossary, ours: Glossary) {
    compare(own.terms, ours.terms, { $0.key }, { $0.name }) { GlossaryFields.fields(of: $0) }
    compare(own.supplies, ours.supplies, { $0.key }, { $0.name }) { GlossaryFields.fields(of: $0) }
    compare(own.seasons, ours.seasons, { $0.key }, { $0.name }) { GlossaryFields.fields(of: $0) }
    compare(own.trends, ours.trends, { $0.key }, { $0.title }) { GlossaryFields.fields(of: $0) }
  }

  private mutating func compare<Entry>(
    _ own: [Entry], _ ours: [Entry], _ key: (Entry) -> String, _ name: (Entry) -> String,
    _ fields: (Entry) -> [GlossaryFields.Field]
  ) {
    let known = Dictionary(ours.map { (key($0), $0) }) { first, _ in first }
    for entry in own {
      guard let other = known[key(entry)] else {
        added.append(name(entry))
        continue
      }
      let changes = zip(fields(other), fields(entry)).compactMap { old, new in
        old.text == new.text ? nil : Change(field: new.name, ours: old.text, own: new.text)
      }
      let spelling =
        name(entry) == name(other)
        ? [] : [Change(field: "name", ours: name(other), own: name(entry))]
      if (spelling + changes).isEmpty {
        same.append(name(entry))
      } else {
        replaced.append(Replaced(name: name(entry), changes: spelling + changes))
      }
    }
    kept += known.count - Set(own.map(key)).intersection(known.keys).count
  }
}
