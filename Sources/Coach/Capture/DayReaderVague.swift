import Accounts

extension Capture.DayReader {
  private static let vague = Capture.Phrases<String>([
    ("next|this|coming week|wk", "mon next week"), ("early|later|late next|this? week", "fri"),
    ("beginning|start of? the|this|next? week", "mon next week"),
    ("next|this|coming month|quarter|year", "the 15th"),
    ("beginning|start|early|late of? the|this|next? month|year", "the 1st"),
    ("weekend", "sat"), ("this|next weekend", "sat"),
    ("soon|shortly|asap|later|eventually|sometime|someday|sometimes|whenever", "fri"),
    ("as soon as possible", "fri"), ("some time|day|point", "fri"), ("due course", "fri"),
    ("in due course", "fri"), ("one of these days", "fri"), ("any day now?", "fri"),
    ("in? couple|few of? days|weeks|months", "in 3 days"),
    ("a couple|few of? days|weeks|months", "in 3 days"),
    ("a|one|1|2|two|3|three day|days|week|weeks|month|months or so|two|three|2|3", "in 3 days"),
    ("week|weeks|month|months|days", "in 2 weeks"), ("holidays", "jan 4"),
    ("net", "in 30 days"), ("day after", "fri"),
  ])

  private static let partsOfMonth: Set<String> = ["early", "late", "beginning", "start", "around"]

  /// Refuses words about a time that name no day.
  func refuseVague(at index: Int) throws(Trouble) {
    if let (example, next) = Capture.DayReader.vague.match(words, at: index) {
      throw Trouble(
        index: index, count: next - index,
        message: "it names no day; write one, such as \(example)")
    }
    let next = skip(["of"], from: index + 1)
    guard Capture.DayReader.partsOfMonth.contains(words[index].text),
      Names.month(word(next)) != nil,
      !words.indices.contains(next + 1) || words[next + 1].small == nil
    else { return }
    throw Trouble(
      index: index, count: next + 1 - index,
      message: "it names no day; write one, such as \(word(next)) 15")
  }
}
