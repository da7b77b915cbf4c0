/// Who said it.
extension Capture.Asides {
  private typealias People = Capture.People

  private static let leads = Capture.Phrases<Bool>([
    ("spoke|spoken|talked|chatted|speaking|talking to|with|w", true), ("heard|word from", true),
    ("just spoke|talked|chatted to|with|w", true), ("just heard from", true),
    ("i|we spoke|talked|chatted to|with|w", true), ("i|we heard from", true),
    ("message|voicemail|vm|note|email|msg from", true),
    ("got|had|have a? message|voicemail|vm|email|note|word from", true),
    ("got a? hold of", true),
    ("got through? to", true), ("reached", true), ("per|asper", true), ("as per", true),
    ("according to", true), ("had a? word with", true), ("i|we reached", true),
  ])

  /// Drops `jim in AP` before `promised`, `spoke to maria`, `per linda`, `the bookkeeper tina`.
  mutating func dropSpeakers() {
    var index = 0
    while index < words.count {
      if let range = speaker(at: index) { remove(range) } else { index += 1 }
    }
  }

  private func speaker(at index: Int) -> Range<Int>? {
    if let (_, start) = Self.leads.match(words, at: index),
      isStart(index) || word(index) == "per", let person = person(at: start)
    {
      return index..<person.end
    }
    let before = index == 0 ? "" : word(index - 1)
    guard let person = person(at: index) else { return nil }
    if isStart(index), person.isName, person.end < words.count { return index..<person.end }
    if isStart(index), saysBehind(person.end), !person.isRole { return index..<person.end }
    let isBehind = ["from", "by", "with", "via", "says", "said"].contains(before)
    return person.isName && (isBehind || People.roles.contains(before)) ? index..<person.end : nil
  }

  /// Whether words of saying stand at an index.
  private func saysBehind(_ index: Int) -> Bool {
    guard words[index - 1].stop == .none else { return false }
    if People.saying.contains(word(index)) { return true }
    return word(index) == "will" && People.doing.contains(word(index + 1))
  }

  /// Someone spoken of: a name, a title with one, what they are, or a word where one must stand.
  private func person(at index: Int) -> (end: Int, isName: Bool, isRole: Bool)? {
    let article = ["the", "their", "his", "her", "our"].contains(word(index)) ? index + 1 : index
    if word(article) == "accounts", ["payable", "payables"].contains(word(article + 1)) {
      return (article + 2, true, true)
    }
    guard article < words.count else { return nil }
    if article > index || isRole(article) {
      guard isRole(article) else { return nil }
      let end = words[article].stop == .none && isListed(article + 1) ? article + 2 : article + 1
      return (withDepartment(end), false, true)
    }
    let hasTitle = People.titles.contains(word(index))
    let start = hasTitle ? index + 1 : index
    guard start < words.count, isListed(start) || isStranger(start) else { return nil }
    var end = start + 1
    // A family name: `linda kowalski`.
    if isListed(start), words[start].stop == .none, isStranger(end),
      isEnd(end + 1) || saysBehind(end + 1)
    {
      end += 1
    }
    return (withDepartment(end), isListed(start) || hasTitle, false)
  }

  private func isRole(_ index: Int) -> Bool {
    People.roles.contains(word(index)) || People.departments.contains(word(index))
  }

  /// The index behind `in AP`, `from the front desk`, `(ap)`.
  private func withDepartment(_ index: Int) -> Int {
    guard words.indices.contains(index), words[index - 1].stop == .none else { return index }
    let isLed = ["in", "at", "from", "of", "over"].contains(word(index))
    var end = isLed ? index + 1 : index
    while isLed, ["the", "their", "our", "in", "at"].contains(word(end)) { end += 1 }
    let start = end
    while end < words.count, isRole(end), end - start < 3,
      end == start || words[end - 1].stop == .none
    {
      end += 1
    }
    return end > start ? end : index
  }

  /// Whether a word is a first name of the list, or of this customer's people.
  private func isListed(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    if Capture.Namesakes.isPerson(index, in: words) { return true }
    guard let base = base(index) else { return false }
    // `jan` before a number is a month.
    guard base != "jan" || !word(index + 1).contains(where: \.isNumber) else { return false }
    return People.names.contains(base) && base != "tom" && !isMonthPlace(base, index)
      || context.people.contains(base) && base != "tom" && base != "may"
  }

  /// The name in `gloria's sending`, but none in `don't`.
  private func base(_ index: Int) -> String? {
    let raw = words[index].raw
    if raw.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x27 }) { return raw.lowercased() }
    let parts = raw.lowercased().split { "'’".contains($0) }
    return parts.count == 1 || isClitic(parts) ? parts.first.map(String.init) : nil
  }

  private func isClitic(_ parts: [Substring]) -> Bool {
    parts.count == 2 && ["s", "ll"].contains(parts[1])
  }

  private func isMonthPlace(_ base: String, _ index: Int) -> Bool {
    base == "jan" && (index > 0 || !saysBehind(index + 1))
  }

  /// Whether a word may be a name because it means nothing else.
  private func isStranger(_ index: Int) -> Bool {
    guard words.indices.contains(index), (3...14).contains(word(index).utf8.count),
      word(index).allSatisfy(\.isLetter)
    else { return false }
    let text = word(index)
    let isVerb = text.hasSuffix("ed") || text.hasSuffix("ing")
    return !isVerb && !Capture.Vocabulary.isKnown(text) && Capture.Names.weekday(text) == nil
      && Capture.Names.month(text) == nil && Capture.Names.meant(by: text).isEmpty
      && !Capture.Caution.things.contains(text) && !isDay(index)
  }
}
