/// What the editor asks its owner while a line is typed.
///
/// All of it runs on the thread that reads, after every key that changed
/// something: a slow answer is felt in the fingers. Keep each below 2 ms.
package struct Assistance {
  /// What Tab offers for a line and a cursor, which counts Unicode scalars.
  package var complete: (String, Int) -> Completion

  /// What would come after this line, shown in grey behind it.
  package var ghost: (String) -> Ghost?

  /// One line shown dimly below the input; `nil` shows nothing.
  package var hint: (String) -> String?

  /// The line with colors: the same characters with SGR sequences between them.
  ///
  /// A result with other characters is ignored. Never asked when colors are off.
  package var style: ((String) -> String)?

  /// The whole word that a line of one word stands for, put in when Space is typed behind it.
  ///
  /// Only letters are added: a word that does not begin with the line is not taken.
  package var expand: (String) -> String?

  /// Done once for each line, when its prompt stands on the screen and no key is there yet.
  package var whenIdle: (() -> Void)?

  /// Lets the line be written in another program, and returns the new one; `nil` leaves it alone.
  ///
  /// The terminal is in its usual modes meanwhile.
  package var compose: ((String) -> String?)?

  /// Creates an assistance; what is left out offers nothing.
  package init(
    complete: @escaping (String, Int) -> Completion = { _, cursor in
      Completion(from: cursor, candidates: [])
    },
    ghost: @escaping (String) -> Ghost? = { _ in nil },
    hint: @escaping (String) -> String? = { _ in nil },
    style: ((String) -> String)? = nil,
    expand: @escaping (String) -> String? = { _ in nil }
  ) {
    self.complete = complete
    self.ghost = ghost
    self.hint = hint
    self.style = style
    self.expand = expand
  }
}
