package import Accounts

/// A glossary on its way to or from another program, and what could not go with it.
package enum Exchange {
  /// A text for another program.
  package struct Sent: Hashable, Sendable {
    /// The file.
    package let text: String
    /// What the format cannot hold and was left out, a line each; empty when nothing was.
    package let left: [String]
  }

  /// A glossary of another program.
  package struct Taken: Hashable, Sendable {
    /// What could be read.
    package var glossary: Glossary
    /// What a glossary cannot hold and was left out or changed, a line each.
    package var left: [String]
  }

  /// `3 trends`, or nothing for none.
  static func count(_ number: Int, _ one: String, _ many: String) -> [String] {
    number == 0 ? [] : ["\(number) \(number == 1 ? one : many)"]
  }

  /// The chapters that hold no terms, which no format of terms can hold.
  static func besides(_ glossary: Glossary) -> [String] {
    count(glossary.trends.count, "trend", "trends")
      + count(glossary.seasons.count, "season", "seasons")
      + count(glossary.supplies.count, "product", "products")
  }

  /// Which term a name of `near` stands for.
  static func places(_ glossary: Glossary) -> [String: Int] {
    let named = glossary.terms.enumerated().map { ($0.element.name.lowercased(), $0.offset) }
    let also = glossary.terms.enumerated().flatMap { term in
      term.element.also.map { ($0.lowercased(), term.offset) }
    }
    return Dictionary(named + also) { first, _ in first }
  }
}
