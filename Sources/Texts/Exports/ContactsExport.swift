package import Accounts

/// The people of the cards as a contacts file (vCard 3.0, RFC 2426).
///
/// Only what a telephone's address book is for: names, role, company, numbers. What we know of a
/// person, and what is never mentioned to them, stays in the book.
package enum ContactsExport {
  /// A vCard for each person, and for each customer that has a number of its own.
  package static func text(_ customers: [Customer]) -> String {
    customers.map { customer in
      company(customer) + customer.people.map { person($0, at: customer) }.joined()
    }.joined()
  }

  private static func person(_ contact: Contact, at customer: Customer) -> String {
    let name = plain(contact.name)
    var lines = [
      ("FN", escaped(name)), ("N", parts(of: name)),
      ("ORG", escaped(plain(customer.name))),
    ]
    lines += contact.role.map { [("TITLE", escaped(plain($0)))] } ?? []
    lines +=
      contact.also.isEmpty
      ? [] : [("NICKNAME", contact.also.map { escaped(plain($0)) }.joined(separator: ","))]
    lines += contact.phone.map { [("TEL;TYPE=WORK,VOICE", escaped(plain($0)))] } ?? []
    lines += contact.email.map { [("EMAIL;TYPE=INTERNET", escaped(plain($0)))] } ?? []
    lines.append(("UID", "\(customer.id)-\(Fingerprint.hexadecimal(name))@courtesy"))
    return card(lines)
  }

  private static func company(_ customer: Customer) -> String {
    guard let phone = customer.phone else { return "" }
    let name = escaped(plain(customer.name))
    return card([
      ("FN", name), ("N", "\(name);;;;"), ("ORG", name),
      ("TEL;TYPE=WORK,VOICE", escaped(plain(phone))),
      ("UID", "\(customer.id)@courtesy"),
    ])
  }

  private static func card(_ lines: [(String, String)]) -> String {
    "BEGIN:VCARD\r\nVERSION:3.0\r\n"
      + lines.filter { !$0.1.isEmpty }.map { ContentLine.raw($0.0, $0.1) }.joined()
      + "END:VCARD\r\n"
  }

  /// Family name, given names, and three parts we do not know.
  ///
  /// The last word is taken for the family name; a name without Latin letters is not taken apart.
  private static func parts(of name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last, (name.unicodeScalars.first?.value ?? 0) < 0x2E80
    else { return "\(escaped(name));;;;" }
    return "\(escaped(last));\(escaped(words.dropLast().joined(separator: " ")));;;"
  }

  private static func plain(_ text: String) -> String { Clean.line(text) }

  private static func escaped(_ text: String) -> String { ContentLine.escaped(text) }
}
