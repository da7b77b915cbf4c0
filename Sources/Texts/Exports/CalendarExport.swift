package import Accounts

/// Promises, callbacks, our own word and visits as a calendar (iCalendar, RFC 5545).
///
/// Times are written in UTC, so that no zone has to be described; days without a time are days
/// everywhere. Nothing has a duration.
package struct CalendarExport {
  /// The customers' names by their ids.
  private let names: [Token: String]
  /// When the book's clock shows a moment, in seconds since 1970.
  private let unixSeconds: (Moment) -> Int

  /// Creates a calendar writer.
  ///
  /// - Parameters:
  ///   - names: the customers' names by their ids.
  ///   - unixSeconds: when the clock of the book's zone shows a moment, in seconds since 1970.
  package init(names: [Token: String], unixSeconds: @escaping (Moment) -> Int) {
    self.names = names
    self.unixSeconds = unixSeconds
  }

  /// The whole file.
  ///
  /// - Parameters:
  ///   - facts: promises, `next`, `owe`, visits and lunches become events; the others are passed over.
  ///   - name: what calendar programs call it.
  /// - Returns: the text, its lines ended by CR LF.
  package func text(_ facts: [Fact], name: String) -> String {
    let head =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Courtesy//Courtesy 1//EN\r\n"
      + "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n" + ContentLine.text("X-WR-CALNAME", name)
    return head + facts.compactMap(event).joined() + "END:VCALENDAR\r\n"
  }

  /// Whether a fact has a place in a calendar.
  package static func holds(_ fact: Fact) -> Bool {
    switch fact.body {
    case .promise, .next, .owe, .call(.visit, _), .call(.lunch, _): true
    default: false
    }
  }

  private func event(_ fact: Fact) -> String? {
    guard CalendarExport.holds(fact), let (when, kind, what) = content(fact) else { return nil }
    let customer = fact.customer.map { names[$0] ?? $0.text }
    let who = [customer, fact.person].compactMap { $0 }.joined(separator: ", ")
    var out = "BEGIN:VEVENT\r\n" + ContentLine.text("UID", uid(fact))
    out += ContentLine.raw("DTSTAMP", utc(fact.moment)) + start(when)
    out += ContentLine.text("SUMMARY", who.isEmpty ? what : "\(who): \(what)")
    out += ContentLine.text(
      "DESCRIPTION", "\(JournalWriter.body(fact.body))\n\(fact.id?.description ?? "")")
    out += ContentLine.raw("CATEGORIES", kind)
    // Days are free: a promise blocks nobody's day.
    out += "CLASS:PRIVATE\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
    return out
  }

  private func content(_ fact: Fact) -> (when: When, kind: String, what: String)? {
    switch fact.body {
    case .promise(let promise):
      let amount = promise.amount?.spoken ?? "payment"
      let refs = promise.invoices.isEmpty ? "" : " for \(promise.invoices.joined(separator: ", "))"
      return (
        When(day: promise.day), "PROMISE", "\(amount) \(promise.kind.rawValue) by today\(refs)"
      )
    case .next(let when, let text): return (when, "CALLBACK", text)
    case .owe(let when, let text): return (when, "OUR WORD", text)
    case .call(let kind, _):
      return (When(day: fact.moment.day, minute: fact.moment.minute), "VISIT", kind.rawValue)
    default: return nil
    }
  }

  private func start(_ when: When) -> String {
    guard let minute = when.minute else {
      return ContentLine.raw("DTSTART;VALUE=DATE", CalendarExport.digits(when.day))
    }
    return ContentLine.raw("DTSTART", utc(Moment(day: when.day, minute: minute)))
  }

  /// The moment in UTC as `20261124T200000Z`.
  private func utc(_ moment: Moment) -> String {
    // Years of four digits, whatever the zone does at either end.
    let seconds = min(max(unixSeconds(moment), -62_135_596_800), 253_402_300_799)
    let day = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let rest = seconds - day * 86_400
    let clock = Moment(day: Day(number: day), minute: rest / 60).clock
    return "\(CalendarExport.digits(Day(number: day)))T\(clock.filter { $0 != ":" })00Z"
  }

  private static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// The same for the same fact for ever, so that a calendar read again holds nothing twice.
  private func uid(_ fact: Fact) -> String {
    fact.id.map { "\($0.call).\($0.number)@courtesy" }
      ?? "\(Fingerprint.hexadecimal(JournalFormat.line(for: fact)))@courtesy"
  }
}
