package import Accounts

extension GlossaryFormat {
  /// A new glossary: a title, every chapter whose name matters, and notes that say what belongs where.
  ///
  /// It reads without findings as it stands.
  ///
  /// - Parameters:
  ///   - trade: the trade's id.
  ///   - name: the trade's name.
  ///   - addsTo: whether a glossary of this trade ships, to which this one adds.
  /// - Returns: the text of the file.
  package static func template(trade: Token, name: String, addsTo: Bool) -> String {
    """
    # \(AuthorNotes.disarmed(name, or: trade.text))
    - trade: \(trade)
    - also:

    <!-- \(addsTo ? adding : beginning)
         `courtesy glossary check \(trade)` reads this file as a trainer would. -->

    \(chapters)
    """
  }

  private static let adding = """
    A glossary of this trade ships with Courtesy. What stands here is added to it; a
         term of the same name replaces ours whole.
    """

  private static let beginning = """
    Twenty terms are enough to begin: those you hear on the phone every week. Notes
         like this one are for authors; nobody else sees them.
    """

  private static let chapters =
    """
    ## What they make

    <!-- Chapters are yours to name. An entry a term; leave out what you do not know:
    ### raceway
    - also: wireway; trunking
    - kind: noun, verb, adjective, abbreviation or phrase
    - say: RACE-way
    - example: The raceway went up on Monday.
    - ask: Is the raceway painted to match the wall?
    - careful: what somebody of the trade would not like to hear
    - near: other terms of this file
    - source: a handbook, a price list, who told you
    What it means, in one or two plain sentences for someone who never saw the trade. -->

    ## Seasons

    <!-- When they build, sell or wait, and when cash is short:
    ### New fronts
    - north: March to May
    - south: September to November
    - cash: short in March
    - ask: Are the new fronts coming in?
    What happens then, in a sentence. -->

    ## What we sell them

    <!-- What we sell to this trade, and what it does there:
    ### clear lacquer
    - late: The letters wait unpainted, and the crane is booked.
    - ask: Which day do you spray?
    How they use it, in a sentence. -->

    ## Trends

    <!-- News and inventions, newest first; each title begins with its year:
    ### 2024: letters lit by one kind of chip
    - why: Why the customer cares, in a sentence.
    - ask: Have you tried the new chips?
    - check after: 2028
    - source: where you read it
    What happened, in a sentence. -->

    """
}
