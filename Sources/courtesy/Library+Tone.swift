import Accounts
import Coach
import Texts

extension Library {
  /// What a trainer wrote to be said and does not ask.
  func unkind(_ bytes: [UInt8], file: String) -> [Finding] {
    let outline = OutlineReader.read(bytes, file: file).outline
    return outline.spoken.compactMap { words in
      let judgement = stock.tone.value.judge(words.text)
      guard judgement.verdict != .courteous else { return nil }
      let because = judgement.because.first ?? words.text
      return outline.warning(
        words, at: because, "this line sounds \(judgement.verdict.rawValue): \"\(because)\"",
        judgement.instead.map { "write `\($0)`" }
          ?? "ask instead, as in `Could it go out on Friday?`")
    }
  }
}
