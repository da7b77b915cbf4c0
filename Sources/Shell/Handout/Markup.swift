import Texts

/// A piece of HTML, from which text can only come out escaped.
enum Markup {
  case text(String)
  indirect case element(String, [(name: String, value: String)], [Markup])
  /// A style sheet of ours, which holds no `<`.
  case style(String)

  /// Elements that have no end.
  private static let empty: Set<String> = ["meta", "br", "hr"]
  /// Elements that begin a line of the file.
  private static let blocks: Set<String> = [
    "head", "body", "main", "section", "h1", "h2", "h3", "dl", "div", "ul", "li", "meta", "title",
    "style", "article", "header", "footer", "nav",
  ]

  /// The piece as text; nothing in it acts but the elements named in our code.
  var html: String {
    switch self {
    case .text(let text): return Markup.escaped(text)
    case .style(let css): return "\n<style>\n\(css)\n</style>"
    case .element(let name, let attributes, let children):
      let start = attributes.map { " \($0.name)=\"\(Markup.escaped($0.value))\"" }.joined()
      let open = (Markup.blocks.contains(name) ? "\n" : "") + "<\(name)\(start)>"
      guard !Markup.empty.contains(name) else { return open }
      return open + children.map(\.html).joined() + "</\(name)>"
    }
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in Clean.line(text) {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.append(character)
      }
    }
    return out
  }
}

/// Lets pieces of HTML stand below each other as they will in the file.
@resultBuilder
enum MarkupBuilder {
  static func buildExpression(_ piece: Markup) -> [Markup] { [piece] }
  static func buildExpression(_ text: String) -> [Markup] { [.text(text)] }
  static func buildExpression(_ pieces: [Markup]) -> [Markup] { pieces }
  static func buildBlock(_ parts: [Markup]...) -> [Markup] { parts.flatMap { $0 } }
  static func buildOptional(_ part: [Markup]?) -> [Markup] { part ?? [] }
  static func buildEither(first part: [Markup]) -> [Markup] { part }
  static func buildEither(second part: [Markup]) -> [Markup] { part }
  static func buildArray(_ parts: [[Markup]]) -> [Markup] { parts.flatMap { $0 } }
}

/// An element with what stands in it.
func tag(
  _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
  @MarkupBuilder _ children: () -> [Markup] = { [] }
) -> Markup {
  let given = attributes.compactMap { pair in pair.value.map { (name: pair.key, value: $0) } }
  return .element(name, given, children())
}
