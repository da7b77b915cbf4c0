import Accounts
import Coach

extension Session {
  /// Lays the brief of a scene out.
  func present(_ scene: Scene, turn: Turn) -> BriefPage {
    var laid = BriefPage(Brief(scene), clock: clock(scene.customer, turn), width: turn.width)
    let likely = scene.kind == .in ? scene.likelyReason() : nil
    if let likely { laid = laid.adding(likely: likely, width: turn.width) }
    return laid
  }

  /// Puts a brief on the screen: its list, its talking points and its reasons.
  mutating func adopt(_ laid: BriefPage) {
    latest = laid.numbered
    call?.warm = laid.warm
    call?.trade = laid.trade
    reasons = laid.reasons
    proposal = []
    for point in [laid.warm, laid.trade].compactMap({ $0 }) { offer(point) }
  }

  /// Remembers that a talking point was shown.
  mutating func offer(_ point: Suggestion) {
    call?.shown.insert(point.key)
    guard call?.unanswered.contains(where: { $0.key == point.key }) == false else { return }
    call?.unanswered.append(point)
  }

  /// The customer's local day and time, with the place when it is not the book's own.
  func clock(_ customer: Customer, _ turn: Turn) -> String {
    let offset = material.offsets[customer.id] ?? 0
    let minutes = turn.now.day.number * 1440 + turn.now.minute + offset
    let day = Day(number: (minutes - (minutes % 1440 + 1440) % 1440) / 1440)
    let local = Moment(day: day, minute: minutes - day.number * 1440)
    guard offset != 0, let city = customer.zone?.split(separator: "/").last else {
      return "\(day.weekday.short) \(local.clock)"
    }
    let place = city.replacing("_", with: " ")
    let isNight = local.minute < 7 * 60 || local.minute >= 20 * 60
    return "\(place) \(day.weekday.short) \(local.clock)\(isNight ? ", night" : "")"
  }
}

extension Scene {
  /// What a call of theirs is likely about, from what is open between us.
  package func likelyReason() -> String? {
    if let word = dossier.ownWords().first(where: \.isOurWord) { return "our word: \(word.text)" }
    if let dispute = dossier.disputes().last(where: { $0.state == .open }) {
      return "\(dispute.dispute.invoice), \(dispute.dispute.reason)"
    }
    let promise = dossier.promises(on: now.day).last {
      $0.state == .open || $0.state == .notSeenYet
    }
    if let promise {
      return
        "the \(promise.promise.amount?.grouped ?? "payment") they spoke of, \(promise.promise.day.spoken)"
    }
    if let next = dossier.nextTalk() { return next.text }
    return nil
  }
}
