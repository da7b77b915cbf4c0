package import Accounts

extension CardFormat {
  /// A new card: every key, nothing filled in but the name, and notes that say what belongs where.
  ///
  /// It reads without findings as it stands.
  package static func template(id: Token, name: String) -> String {
    """
    # \(AuthorNotes.disarmed(name, or: id.text))
    - id: \(id)
    - trade:
    - makes:
    - now:
    - buys:
    - collector:
    - zone:
    - phone:
    - terms:
    - pays:
    - call:
    - elsewhere:
    - natural person: no

    \(hints)
    """
  }

  private static let hints =
    """
    <!-- trade: bridges, bicycles, photo-labs, or a glossary of yours
         collector: jo since 2023-04-03
         zone: America/New_York
         pays: ACH, Wednesday run · check, on the 15th and last
         call: weekly, monthly, quarterly, half-yearly or yearly
         elsewhere: easily, hardly or no; could they buy it from others? -->

    ## People

    <!-- One entry a person; leave out what you do not know:
    ### Maria Keller
    - role: AP clerk
    - phone: +1 412 555 0182
    - say: KELL-er
    - best: mornings
    - likes: facts first, chat after
    - ask: Is Anna home from Purdue for the break?
    - 2026-09-14: daughter Anna started at Purdue
    - never mention:
    -->

    ## Why they need us

    <!-- 1. Our zinc primer is on the county's approved list, and few are. -->

    ## How they use it

    ## What they are to us

    ## Elsewhere

    ## Notes

    """
}

extension AuthorNotes {
  /// A name as a title can hold it: cleaned, and opening no note.
  static func disarmed(_ name: String, or other: String) -> String {
    let text = name.replacing("<!--", with: " ").tidy
    return text.isEmpty ? other : text
  }
}
