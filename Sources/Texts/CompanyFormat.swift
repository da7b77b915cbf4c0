package import Accounts

/// The book's own page, `courtesy.md`: who we are.
package enum CompanyFormat {
  /// Reads the page; whatever is missing has the value of an empty book.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (company: Company, findings: [Finding]) {
    let (outline, findings) = OutlineReader.read(bytes, file: file)
    var reader = CompanyReader(outline, findings: findings)
    return reader.read()
  }

  /// The page of a new book; it reads without findings as it stands.
  package static func template(
    company: String, collector: Token, name: String?, currency: Currency, zone: String
  ) -> String {
    """
    # \(AuthorNotes.disarmed(company, or: "Our company"))
    - currency: \(currency)
    - zone: \(zone)
    - dates: us
    - holidays: us

    <!-- dates: us reads 3/12 as 12 March, intl as 3 December
         holidays: us, euro, uk or none
         tolerance: \(Money(minorUnits: 5 * currency.scale, currency: currency)) takes a promise as kept when no more than that is missing -->

    ## Collectors

    ### \(collector)
    - name: \(name.map { AuthorNotes.disarmed($0, or: "") } ?? "")
    - phone:

    ## Inside

    <!-- Our own people, by department: shipping, quality, credit, sales, billing
    ### shipping
    - name: Dale Whitcomb
    - extension: 214
    -->

    ## What I may offer

    - Part now, and the rest on a day they choose.

    <!-- How far a plan of instalments may go without asking:
    ### plan
    - months: 3
    - up to: 5000.00 \(currency)
    - beyond: credit
    -->

    """
  }
}
