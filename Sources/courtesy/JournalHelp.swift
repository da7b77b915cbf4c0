/// What `courtesy journal --help` says above its options; no line is wider than 78 columns.
enum JournalHelp {
  /// How to ask, the fields of `--json`, and the journal's grammar in brief.
  static let text = """
    Each word must begin a word of the line; case and accents do not matter.
    Corrections are worked in: a fact is shown as it stands now.
    Exits with 0 when something was found, 1 when nothing was, 2 when it could
    not be asked.

      courtesy journal split lids --customer harlow --since 2026-01
      courtesy journal --open --fact promise,owe --lines

    \(fields)

    \(grammar)
    """

  /// The fields of one JSON object; those that a fact does not have are left out.
  static let fields = """
    FIELDS OF --json, one object a fact; what a fact does not have is left out:
      date, time        when the call began, 2026-11-23 and 10:42 in the book's zone
      customer          the customer's id
      collector         who typed it
      person            who spoke then
      fact              the word of the journal: promise, paid, dispute …
      text              what the line says, without head and id
      id                #7k3f9q2m.7
      amount, currency  7220.50 (text, so that nothing is rounded) and USD
      by                the day, or day and time, that it names
      invoices          a list
      about             reason, department, fault, or the id that is done
    """

  /// The grammar in brief; `Journal.md` beside the reader's code is the whole.
  static let grammar = """
    THE FILES are Journal/COLLECTOR/YYYY-MM.journal: a fact a line, only ever added.
      DATE TIME CUSTOMER @COLLECTOR | PERSON | FACT #ID
      2026-11-23 10:42 harlow @jo | Maria Keller | owe by 2026-11-24: ring #7k3f9q2m.7
    FACT is one of:
      call out|in|visit|lunch|video [again #CALL]
      heard SITUATIONS: WORDS
      said WORDS               note WORDS
      learned WORDS            used KEYS
      promise AMOUNT|? sent by|in by DATE [for INVOICES] [via METHOD] [: WORDS]
      paid AMOUNT on DATE [for INVOICES] [: WORDS]
      cleared AMOUNT [for INVOICES] [: WORDS]
      dispute INVOICE [AMOUNT] REASON [: WORDS]
      resolved INVOICE [ours|theirs|carrier|shared] [: WORDS]
      reason WORD [for INVOICES] [: WORDS]
      favor DEPARTMENT [by WHEN] [for INVOICES]: WORDS
      owe by WHEN: WORDS       done #ID [: WORDS]
      next WHEN: WORDS         pause until DATE [for INVOICES] [: WORDS]
      lock WORD [: WORDS]      lift WORD [: WORDS]
      end talked|voicemail|no-answer|busy|wrong-number|message-with NAME
      fix #ID FACT             void #ID [: WORDS]
      x-WORD WORDS
    AMOUNT is 7220.50 USD, DATE is 2026-11-25, WHEN is a date or a date and a time.
    """
}
