/// A word of a typed line in the form in which lines are compared.
struct LineWord {
  /// Lower case without accents, or a class such as `<date>`, in UTF-8.
  let form: [UInt8]
  /// The fingerprint of the form without its ending.
  let stem: Fingerprint
  /// Where it stands in the line, in bytes.
  let place: Range<Int>
  /// Which part of the sentence it stands in, counted from 0.
  let clause: Int
  /// Whether the word is an article or the like, which phrases pass over.
  let isFiller: Bool
  /// Whether the word can be pointed at as evidence: no class of typed marks, no little word.
  let isTelling: Bool

  /// A word of this form.
  init(form: [UInt8], place: Range<Int>, clause: Int) {
    self.form = form
    self.place = place
    self.clause = clause
    isFiller = Spelling.isFiller(form)
    isTelling = !isFiller && !place.isEmpty && !Tuning.isPlain(form)
    stem = Fingerprint(of: Spelling.stem(form))
  }
}
