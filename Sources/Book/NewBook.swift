package import Accounts
internal import Texts

/// A book with everything but customers.
package enum NewBook {
  /// Makes a book's folder, readable by its owner only.
  ///
  /// - Parameters:
  ///   - path: a folder that is not there yet, or is empty.
  ///   - company: our name.
  ///   - collector: the first collector's id.
  ///   - collectorName: the first collector's name, where known.
  ///   - currency: the book's currency.
  ///   - zone: the system's name of the book's time zone.
  /// - Throws: `BookError`, also for a folder that is not empty, in which nothing is changed.
  package static func create(
    at path: String, company: String, collector: Token, collectorName: String?, currency: Currency,
    zone: String
  ) throws(BookError) {
    guard ZoneClock(zone: zone) != nil else {
      throw BookError(
        path: path, message: "no time zone is called `\(Clean.line(zone))`",
        remedy: "write it as the system does, such as America/New_York")
    }
    let maker = try FolderMaker(newFolder: path)
    for folder in ["Customers", "Glossaries", "Prompts", "Journal/\(collector)"] {
      try maker.folder(folder)
    }
    try maker.file(
      "courtesy.md", settings(company, collector, collectorName, currency, zone))
    try maker.file("open-items.csv", "customer,invoice,date,due,amount,open,currency,po,posted\n")
    try maker.file(".gitattributes", attributes)
    try maker.file(".gitignore", ignored)
  }

  /// Merges keep every line of both sides: a fact is a line, and their order means nothing.
  static let attributes = "*.journal merge=union text eol=lf\n"

  /// What editors and file managers leave behind.
  static let ignored = ".DS_Store\n*~\n.*.swp\n"

  private static func settings(
    _ company: String, _ collector: Token, _ name: String?, _ currency: Currency, _ zone: String
  ) -> String {
    let title = word(company, else: "Our company")
    return """
      # \(title)
      - company: \(title)
      - currency: \(currency)
      - zone: \(zone)
      - dates: \(currency == .usd ? "us" : "intl")
      - holidays: \(holidays(currency))

      ## Collectors

      ### \(collector)
      \(name.map { "- name: \(word($0, else: collector.text))\n" } ?? "")
      ## Inside

      <!-- Our own people, each as
      ### shipping
      - name: Dale Whitcomb
      - extension: 214
      with the departments shipping, quality, credit, sales and billing. -->

      ## What I may offer

      - Part now, and the rest on a day they choose.

      """
  }

  private static func holidays(_ currency: Currency) -> String {
    ["USD": "us", "EUR": "euro", "GBP": "uk"][currency.code] ?? "none"
  }

  /// Words that stay on their line and open no section.
  private static func word(_ text: String, else fallback: String) -> String {
    let clean = Clean.line(text).split(separator: " ").joined(separator: " ")
    return clean.isEmpty ? fallback : clean
  }
}
