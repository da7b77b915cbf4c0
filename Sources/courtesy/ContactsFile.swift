import Accounts
import ArgumentParser
import Book
import Texts

/// `courtesy contacts`: the people, for an address book.
struct ContactsFile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts",
    abstract: "Write the people of the cards as contacts (vCard 3.0).",
    discussion: """
      Names, roles, companies, numbers and nothing else: courtesy contacts > people.vcf. What we know \
      of a person stays in the book.
      """)

  @OptionGroup var options: BookOptions

  @Option(help: "Only this customer.")
  var customer: String?

  func run() throws {
    let book = try Opened(options)
    let wanted = try CustomerOption.token(customer)
    let cards = book.cards().filter { wanted == nil || $0.id == wanted }
    print(ContactsExport.text(cards), terminator: "")
  }
}

extension Opened {
  /// All cards, in the order of their ids.
  func cards() -> [Customer] {
    folder.list("Customers", suffix: ".md").compactMap { name in
      guard let id = Token(name.dropLast(3)),
        case .success(let bytes) = folder.read("Customers/\(name)")
      else { return nil }
      return CardFormat.read(bytes, file: "Customers/\(name)", id: id).card
    }
  }
}
