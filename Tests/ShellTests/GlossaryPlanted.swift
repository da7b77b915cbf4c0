/// A glossary with mistakes, each marked where it stands: `«kind|wrong words»`.
struct Planted {
  /// A mistake, as the marks tell it.
  struct Mistake {
    let kind: String
    let line: Int
    let column: Int
  }

  /// The glossary without its marks.
  private(set) var text = ""
  private(set) var mistakes: [Mistake] = []

  /// Reads the marks; of a mark inside a mark both are kept.
  init(_ marked: String) {
    var (line, column) = (1, 1)
    var rest = marked[...]
    while let character = rest.popFirst() {
      switch character {
      case "«":
        let kind = String(rest.prefix { $0 != "|" })
        rest = rest.dropFirst(kind.count + 1)
        mistakes.append(Mistake(kind: kind, line: line, column: column))
      case "»": continue
      default:
        text.append(character)
        (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
  }

  /// Thirty mistakes.
  static let glossary = """
    # Signs
    - trade: signs
    - lang: «no tag of a language|german, mostly»

    ## Letters
    ### «has no source|channel letter»
    - also: can letter
    - kind: «is not known|nuon»
    - example: The channel letters went up on Monday, and by Friday half of them had moved on«columns|.»
    - ask: «asks nothing|Tell me about the letters on the new front.»
    - near: raceway, «no term here|racewai»
    A sign's single letter, folded of metal like a shallow box.

    ### raceway
    - also: «twice|can letter»
    - ask: Does the raceway go on before the letters, or do you hang it all in one go the«columns|se days?»
    - source: a handbook
    The metal box behind a row of signs, which hides the wires. It is bolted to the wall first, painted to match the wall behind it so that nobody sees it, and then everything else hangs on it, is wired t«columns|hrough it and is served from it for years.»

    ### «no meaning|halo»
    - ask: Is it lit from behind?
    - source: a handbook

    ### «looked up as|Race-Ways»
    - ask: Is that one painted to match?
    - source: a handbook
    A second box.

    ### «has no question|neon»
    - near: «entry itself|Neon»
    - source: a handbook
    Glass bent over a flame, filled with «the term itself|neon» gas.

    ### vinyl
    - also: film
    - ask: «sounds demanding|You must» pay before the vinyl goes up, will you?
    - source: a handbook
    Colored «its other name|films» cut to shape.

    ### «has no question|transformer»
    - «no key|askk»: Is it in?
    - source: call «phone number|+1 412 555 0182»
    A box that feeds the tubes; write to «e-mail|jo@example.com» for one.

    ### dimmer
    - ask: Do you still put dimmers in?
    - source: a «control or direction|\u{200F}»handbook
    - say: paid by «payment card|4111 1111 1111 1111»
    What turns the light down.

    ## Seasons
    ### «no months|Rush before the holidays»
    - ask: Is it getting busy?
    - source: a handbook
    Every shop wants its front lit by December.

    ### Spring fronts
    - north: «is no month|Aprill»
    - south: October
    - ask: Are the new fronts coming in?
    - source: a handbook
    New shops open.

    ## Trends
    ### 2019: a first thing
    - ask: «sounds insulting|Shame on you», did you not see it?
    - check after: «looked at after|2024»
    - source: a handbook
    It came.

    ### «newest first|2021»: a later thing
    - ask: Did you see it?
    - source: a handbook
    It came later.

    ### «begins with its year|lately»
    - ask: Did you see it?
    - source: a handbook
    It came at some time.

    ### «not come yet|«newest first|2031»»: a thing to be
    - ask: Will you see it?
    - source: a handbook
    It will come.
    """
}
