/// Reads the part of Turtle (W3C, 2014) that glossaries are written in.
///
/// Prefixes and a base, names in angle brackets and with prefixes, literals with languages and types,
/// long ones too, lists with `;` and `,`, numbers and booleans. Blank nodes and collections in round
/// brackets are passed over and counted. Everything else is a mistake with its place.
package struct TurtleReader {
  /// A value of a statement.
  package enum Value: Hashable, Sendable {
    /// The name of a thing, its prefix written out.
    case name(String)
    /// A text and its language, empty where it has none.
    case text(String, language: String)
  }

  /// One statement about a thing.
  package struct Statement: Hashable, Sendable {
    /// What it is about.
    package let subject: String
    /// The property's name.
    package let property: String
    /// What it says.
    package let value: Value
  }

  /// Why a file could not be read, with the place.
  package struct Problem: Error, Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// What is wrong.
    package let message: String
  }

  /// The most statements that are read.
  static let limit = 1_000_000

  var scanner: TurtleScanner
  private var prefixes: [String: String] = [:]
  private var base = ""
  private var statements: [Statement] = []
  private var skipped = 0

  /// Reads a whole file.
  ///
  /// - Returns: the statements in the file's order, and how many blank nodes and lists were passed
  ///   over.
  package static func read(
    _ bytes: [UInt8]
  ) throws(Problem) -> (statements: [Statement], skipped: Int) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem(line: 1, message: "this is not UTF-8; save the file as UTF-8")
    }
    var reader = TurtleReader(scanner: TurtleScanner(text))
    while let token = try reader.scanner.next() { try reader.read(token) }
    return (reader.statements, reader.skipped)
  }

  private init(scanner: TurtleScanner) {
    self.scanner = scanner
  }

  private func problem(_ message: String) -> Problem {
    Problem(line: scanner.line, message: message)
  }

  private mutating func read(_ token: TurtleScanner.Token) throws(Problem) {
    switch token {
    case .word(let word) where ["@prefix", "prefix"].contains(word.lowercased()):
      guard case .prefixed(let prefix, "")? = try scanner.next(),
        case .reference(let name)? = try scanner.next()
      else { throw problem("a prefix is written `@prefix skos: <…> .`") }
      prefixes[prefix] = name
      if word.hasPrefix("@") { try expect(".") }
    case .word(let word) where ["@base", "base"].contains(word.lowercased()):
      guard case .reference(let name)? = try scanner.next() else {
        throw problem("a base is written `@base <…> .`")
      }
      base = name
      if word.hasPrefix("@") { try expect(".") }
    case .sign("["):
      try pass(until: "]")
      try statementsOf(nil)
    default:
      try statementsOf(token == .blank ? nil : try name(token))
    }
  }

  /// Reads properties and values up to the full stop; those of a thing without a name are passed.
  private mutating func statementsOf(_ subject: String?) throws(Problem) {
    while true {
      guard let token = try scanner.next() else {
        throw problem("a statement has no end; write ` .`")
      }
      if token == .sign(".") { return }
      if token == .sign(";") { continue }
      let property =
        token == .word("a")
        ? "http://www.w3.org/1999/02/22-rdf-syntax-ns#type" : try name(token)
      var separator = ","
      while separator == "," {
        let value = try value()
        if let subject, let value {
          guard statements.count < TurtleReader.limit else {
            throw problem("the file holds too many statements")
          }
          statements.append(Statement(subject: subject, property: property, value: value))
        } else {
          skipped += 1
        }
        guard case .sign(let sign)? = try scanner.next(), [",", ";", "."].contains(sign) else {
          throw problem("`,`, `;` or `.` is missing behind a value")
        }
        separator = sign
      }
      if separator == "." { return }
    }
  }

  private mutating func value() throws(Problem) -> Value? {
    guard let token = try scanner.next() else { throw problem("a value is missing") }
    switch token {
    case .text(let text, let language): return .text(text, language: language)
    case .typed(let text):
      _ = try scanner.next().map { token throws(Problem) in try name(token) }
      return .text(text, language: "")
    case .word(let word) where ["true", "false"].contains(word): return .text(word, language: "")
    case .number(let number): return .text(number, language: "")
    case .blank: return nil
    case .sign("["):
      try pass(until: "]")
      return nil
    case .sign("("):
      try pass(until: ")")
      return nil
    default: return .name(try name(token))
    }
  }

  private func name(_ token: TurtleScanner.Token) throws(Problem) -> String {
    switch token {
    case .reference(let name): return name.contains(":") ? name : base + name
    case .prefixed(let prefix, let rest):
      guard let start = prefixes[prefix] else {
        throw problem(
          "the prefix `\(prefix.short):` is not declared; write `@prefix \(prefix.short): <…> .`")
      }
      return start + rest
    default: throw problem("a name is missing; write `<…>` or `skos:prefLabel`")
    }
  }

  private mutating func expect(_ sign: String) throws(Problem) {
    guard try scanner.next() == .sign(sign) else { throw problem("`\(sign)` is missing") }
  }

  /// Passes over what stands in brackets, brackets in it too.
  private mutating func pass(until end: String) throws(Problem) {
    var open = [end]
    while let last = open.last {
      guard let token = try scanner.next() else { throw problem("`\(last)` is missing") }
      if token == .sign("[") { open.append("]") }
      if token == .sign("(") { open.append(")") }
      if token == .sign(last) { open.removeLast() }
    }
  }
}
