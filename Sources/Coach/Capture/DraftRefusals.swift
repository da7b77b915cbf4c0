import Accounts

/// What is refused among the promises of a line, rather than guessed.
extension [Capture.Draft] {
  /// - Throws: where one promise of several is a day and nothing else.
  func refuseLoneDays() throws(Capture.Trouble) {
    guard count > 1, contains(where: { !$0.days.isEmpty && $0.hasSum }) else { return }
    for draft in self where draft.hasOwnDay && !draft.hasSum {
      guard let (index, count) = draft.dayIndex else { continue }
      throw Capture.Trouble.secondDay(index, count: count)
    }
  }

  /// - Throws: where an amount has no day, or only that of a sum behind a comma.
  func refuseLoose(in words: [Capture.Word]) throws(Capture.Trouble) {
    guard count > 1, contains(where: { !$0.days.isEmpty }) else { return }
    for (place, draft) in enumerated() where !draft.hasOwnDay && !draft.hasLeft {
      guard let index = draft.moneyIndex else { continue }
      if draft.days.isEmpty {
        throw Capture.Trouble(
          index: index, message: "it has no day; write each amount with its day")
      }
      // `first 5000 then 4000 friday`: when the first?
      if place + 1 < count, let next = self[place + 1].moneyIndex, next > 0,
        words[next - 1].text == "then"
      {
        throw Capture.Trouble(
          index: index, message: "it has no day; write each amount with its day")
      }
      // `10k: 4k friday, 6k monday`: the sum of what follows, or an amount beside it.
      guard let number = draft.amounts.first, draft.invoices.isEmpty, place + 1 < count,
        !self[place + 1].amounts.isEmpty, self[place + 1].invoices.isEmpty,
        words[number.index + number.count - 1].stop == .pause
      else { continue }
      throw Capture.Trouble(
        index: index, message: "write `and` between two amounts, or only the parts")
    }
  }

  /// The same drafts without a sum that has no day and is just what the others come to:
  /// `10k: 4k friday, 6k monday`.
  func withoutTotal(_ context: CaptureContext) -> Self {
    let sums = map { draft in
      draft.amounts.count == 1 && draft.share == nil
        ? try? draft.amounts[0].money(draft.amounts[0].currency ?? context.currency) : nil
    }
    guard count > 2, sums.allSatisfy({ $0 != nil && $0?.currency == sums[0]?.currency }) else {
      return self
    }
    let minors = sums.map { $0?.minorUnits ?? 0 }
    let total = indices.first {
      !self[$0].hasOwnDay && minors[$0] * 2 == minors.reduce(0, +)
    }
    guard let total else { return self }
    return indices.filter { $0 != total }.map { self[$0] }
  }

  /// - Throws: where only a part of an invoice is spoken of, and not how much.
  func refuseParts(of words: [Capture.Word]) throws(Capture.Trouble) {
    guard contains(where: { !$0.hasMoney && !$0.invoices.isEmpty }), !contains(where: \.hasMoney),
      let index = words.firstIndex(where: { Capture.Vocabulary.parts.contains($0.text) })
    else { return }
    throw Capture.Trouble(index: index, message: Capture.Caution.Kind.bound.message)
  }

  /// - Throws: where `the rest` is told before what it is the rest of.
  func refuseEarlyRest() throws(Capture.Trouble) {
    guard let first, let share = first.share, first.invoices.isEmpty else { return }
    if case .part(_, _, isOfRest: true) = share.value {
      throw Capture.Trouble(
        index: share.index, count: share.count, message: "write the amount itself")
    }
    // `paid half, rest friday`: half of what was open then, or of what is open now.
    if first.hasLeft, first.isPart, let rest = dropFirst().first(where: \.isRest)?.share {
      throw Capture.Trouble(
        index: rest.index, count: rest.count, message: "write the amount itself")
    }
    guard count > 1, first.isRest, dropFirst().contains(where: { $0.hasMoney }) else { return }
    throw Capture.Trouble(
      index: share.index, count: share.count, message: "write it behind what it is the rest of")
  }

  /// The same drafts, without days that have passed where others are left.
  ///
  /// - Throws: when the money of all of them has left, or their days have passed.
  func standing(on today: Day, in words: [Capture.Word]) throws(Capture.Trouble) -> Self {
    guard allSatisfy({ $0.hasLeft || $0.isOver(before: today) }) else {
      return map { draft in
        var draft = draft
        let ahead = draft.days.filter { $0 >= today }
        if !ahead.isEmpty { draft.days = ahead }
        return draft
      }
    }
    let index = words.firstIndex { Capture.Vocabulary.past.contains($0.text) }
    let place = first?.dayIndex ?? (0, 1)
    throw Capture.Trouble(
      index: index ?? place.0, count: index == nil ? place.1 : 1,
      message: "it tells of money that has left; write what they will pay and when")
  }
}
