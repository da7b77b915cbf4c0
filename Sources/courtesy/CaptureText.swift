import Accounts
import ArgumentParser
import Coach
import Shell
import Texts

/// `courtesy capture`: what typed amounts and dates are understood as, outside any book.
struct CaptureText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capture", abstract: "Say what typed amounts and dates are understood as.",
    discussion: """
      Reads lines on standard input: echo 11200 fri | courtesy capture promise \
      --open 4471=11200.00USD --json
      Only what stands is understood: with a condition, a doubt or a question in it, or of money \
      that has left, the line says which word is in the way.
      """)

  /// What is captured.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case promise
  }

  @Argument(help: "What is typed: promise.")
  var subject: Subject

  @Option(help: "The day on which it is typed, such as 2026-11-21; today if left out.")
  var on: String?

  @Option(name: .customLong("open"), help: "An open invoice, oldest first, as 4471=11200.00USD.")
  var open: [String] = []

  @Option(help: "The currency of amounts without one.")
  var currency = "USD"

  @Option(help: "Which number comes first in 3/12: us (the month) or intl (the day).")
  var dates: String = "us"

  @Flag(help: "1.200,50 has a decimal comma.")
  var decimalComma = false

  @Flag(help: "One JSON object a line.")
  var json = false

  func run() throws {
    let context = try context()
    while let typed = readLine(strippingNewline: true) {
      let record = CaptureRecord(typed, Capture.promise(typed, in: context, firmly: true))
      guard !json else {
        try JSONLine.print(record)
        continue
      }
      for line in record.words { print(Clean.line(line)) }
    }
  }

  private func context() throws -> CaptureContext {
    guard let currency = Currency(currency.uppercased()) else {
      throw ValidationError("`\(currency)` is no currency of ISO 4217; write one such as USD")
    }
    guard
      let clock = WallClock(zone: SystemZone.name() ?? "UTC", fixed: on)
        ?? WallClock(zone: "UTC", fixed: on)
    else {
      throw ValidationError("`\(on ?? "")` is no day; write it as 2026-11-21")
    }
    guard let order = Company.DateOrder(rawValue: dates) else {
      throw ValidationError("`\(dates)` is no order of dates; write us or intl")
    }
    let items = try open.map { try item($0) }
    var context = CaptureContext(
      today: clock.now.day, now: clock.now, open: items, currency: currency, dates: order,
      decimalComma: decimalComma)
    context.takesAnyCurrency = true
    return context
  }

  private func item(_ text: String) throws -> (invoice: String, open: Money, due: Day?) {
    let halves = text.split(separator: "=", maxSplits: 1)
    guard halves.count == 2, let code = Currency(halves[1].suffix(3)),
      let money = Money(number: halves[1].dropLast(3), currency: code)
    else {
      throw ValidationError("`\(text)` is no open invoice; write it as 4471=11200.00USD")
    }
    return (String(halves[0]), money, nil)
  }
}

/// A line and what it is understood as.
struct CaptureRecord: Encodable {
  let text: String
  var amount: String?
  var currency: String?
  var by: String?
  var `for`: [String]?
  var note: String?
  var then: [Part]?
  var error: String?
  var readings: [[Part]]?

  struct Part: Encodable {
    let amount: String?
    let currency: String?
    let by: String?
    let `for`: [String]?
    var note: String?

    init(_ promise: CapturedPromise) {
      amount = promise.amount?.number
      currency = promise.amount?.currency.code
      by = promise.by?.description
      `for` = promise.invoices.isEmpty ? nil : promise.invoices
      note = promise.rest
    }
  }

  init(_ text: String, _ result: CaptureResult) {
    self.text = text
    switch result {
    case .understood(let promises):
      guard let first = promises.first.map(Part.init) else { break }
      (amount, currency, by, `for`) = (first.amount, first.currency, first.by, first.for)
      note = first.note
      if promises.count > 1 { then = promises.dropFirst().map(Part.init) }
    case .twoReadings(let all):
      error = "two readings"
      readings = all.map { $0.map(Part.init) }
    case .notUnderstood(let word, _, let message): error = "`\(word)`: \(message)"
    case .empty: error = "nothing was typed"
    }
  }

  /// The same for people; of two readings both, numbered.
  var words: [String] {
    if let readings {
      let lines = readings.enumerated().map { number, reading in
        "  \(number + 1) \(reading.map(\.words).joined(separator: ", then "))"
      }
      return ["\(text)  ->  two readings; which one?"] + lines
    }
    if let error { return ["\(text)  ->  \(error)"] }
    return ["\(text)  ->  \(understood.map(\.words).joined(separator: ", then "))"]
  }

  private var understood: [Part] { [Part(amount, currency, by, `for`, note)] + (then ?? []) }
}

extension CaptureRecord.Part {
  fileprivate init(
    _ amount: String?, _ currency: String?, _ by: String?, _ invoices: [String]?,
    _ note: String?
  ) {
    self.amount = amount
    self.currency = currency
    self.by = by
    self.`for` = invoices
    self.note = note
  }

  /// The part for people.
  fileprivate var words: String {
    let money = amount.map { "\($0) \(currency ?? "")" }
    let invoices = self.`for`.map { "for \($0.joined(separator: ", "))" }
    return [money, by.map { "by \($0)" }, invoices, note.map { "(\($0))" }].compactMap { $0 }
      .joined(separator: " ")
  }
}
