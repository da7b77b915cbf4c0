import Accounts

extension Capture {
  /// The words of a promise beside money, days and invoices.
  enum Vocabulary {
    /// Words that belong to any short line.
    static let links = set(
      """
      * by on before for against via at in of the a an to toward towards with from until till per 
      promise sent
      """)

    /// Words that change nothing.
    static let noise = set(
      """
      i we you they he she it us them him her me my our your their his ill well shell hell theyll 
      itll youll im were theyre hes shes its will would gonna going go goes get gets getting got 
      be being been is are has have had having id theyd pay pays paying payment payments says 
      said say saying promises promised promising commit commits clear clears cover covers 
      covering settle settles do does did doing make makes making put puts cut cuts cutting 
      release releases releasing want wants can able agree agrees agreed plan plans expect 
      expects count please thanks thank ok okay yes yep yeah sure that this there here so just 
      money funds amount sum invoice invoices inv invs bill bills account out off over up down 
      only first thing latest sharp day days end off no later than as soon last worth part 
      towards another one deposit send sends sending mail mails mailing post process processes 
      processing order full morning afternoon evening noon lunch oldest moneys write writes word front upfront and also plus 
      then too midnight a.m p.m each remit remits give gives giving let lets through into onto
      """)

    /// Words that make a promise weaker; they are kept.
    static let soft = set(
      """
      maybe hopefully probably perhaps should could might may try tries trying about around 
      approx approximately roughly possibly least circa
      """)

    /// Words that turn a promise into its opposite.
    static let negations = set(
      """
      not never cant cannot wont dont doesnt didnt isnt arent hasnt havent wouldnt couldnt no 
      nothing nope nah neither nor unable refuse refuses refused without nobody
      """)

    /// What sounds like a refusal and is none.
    static let idioms = Phrases<Bool>([
      ("no|not later than", true), ("no|not less|more than", true), ("nothing less than", true),
      ("no problem|problems|worries|worry|sweat|issue|issues|doubt|question|biggie", true),
      ("no matter what", true), ("no excuses|delay|delays|ifs|buts", true),
      ("not a problem|worry|issue", true), ("not to worry", true),
      ("dont you? worry|sweat|fret", true), ("wont be late|long", true),
      ("wont be a problem", true),
      ("without fail|delay|question|doubt", true), ("without a doubt|problem", true),
      ("if not before|sooner|earlier", true), ("never fails|late", true), ("not a day later", true),
      ("cant wait", true), ("no later", true), ("not later", true), ("why not", true),
    ])

    /// Whether a word means something anywhere here.
    static func isKnown(_ word: String) -> Bool {
      known.contains(word) || Names.number(word) != nil || Names.ordinal(word) != nil
    }

    private static let known: Set<String> = [
      links, noise, soft, negations, conditions, past, future, references, harmless, kinds.words,
      methods.words, paying, ShareReader.phrases.words, DayReader.named.words,
      Caution.phrases.words, Set(NumberWords.scales.keys),
    ].reduce(into: []) { $0.formUnion($1) }

    /// Words for a part of an invoice that do not tell how much.
    static let parts: Set<String> = [
      "part", "partial", "partially", "partly", "some", "something", "most", "portion", "chunk",
    ]

    /// Words that say that money is spoken of.
    static let paying = set(
      """
      pay pays paying payment payments paid wire wires ach check cheque checks send sends sending 
      transfer cash money remit remits remitting deposit deposits settle settles cover covers put 
      clear clears get gets cut cuts cutting do does manage release releases promise promises 
      promised commit commits afford bring brings drop drops good mail funds bacs eft card give 
      gives pledge pledges guarantees expect owe run
      """)

    /// Words that begin a condition, which is kept as it was typed.
    static let conditions = set(
      """
      once when if after unless provided providing assuming pending subject because since 
      depending but whenever until till while where
      """)

    /// What has happened to the money already.
    static let past = set(
      """
      mailed sent posted wired transferred left went gone paid dropped submitted released shipped
      """)

    /// What, before one of `past`, makes it the future: `will be mailed`.
    static let future = set(
      "be get gets getting being will to going gonna ill well shell hell theyll itll youll have")

    /// Words before a number that make it neither money nor an invoice.
    static let references = set(
      """
      po p.o ref reference conf confirmation trace tracking route rt unit lot job so line ext 
      extension suite release rev batch account acct part parts pn p/n sku item model bol cm
      rma upc serial sn vin voucher receipt drawing dwg customer vendor
      """)

    /// Words before a number that has nothing to do with the account; a line with one is refused
    /// where only a promise that stands is wanted.
    static let strangers = set(
      """
      zip room form dial page gate dock truck trailer container flight reg tag spec floor apt bay
      """)

    /// What the day of a promise means.
    static let kinds = Phrases<Promise.Kind>([
      ("in by", .in), ("in|on|into our|your account", .in), ("in your|our bank", .in),
      ("arrive|arrives|arriving", .in), ("youll|you have|see|get it|them|this|that|your?", .in),
      ("you will have|see|get it|them|this|that|your?", .in),
      ("with you|us", .in), ("here|there by", .in), ("lands|land|landing", .in),
      ("hit|hits|hitting our|your? account|bank?", .in), ("received by?", .in),
      ("reach|reaches you|us?", .in), ("clears|cleared by", .in),
      ("goes|go|going out", .sent), ("mail|mails|mailing", .sent), ("send|sends|sending", .sent),
      ("sent by", .sent), ("leaves|leave", .sent),
    ])

    /// What bounds an amount; it is kept.
    static let bounds = Phrases<String>([
      ("up to", "up to"), ("at least", "at least"), ("at most", "at most"),
      ("no more than", "no more than"),
    ])

    /// How they pay.
    static let methods = Phrases<String>([
      ("ach", "ach"), ("check|checks|cheque|cheques|chq|chk|ck", "check"), ("e-check", "ach"),
      ("wire|wires", "wire"), ("wire transfer", "wire"), ("card", "card"),
      ("credit|debit card", "card"), ("visa|mastercard|amex", "card"), ("cash", "cash"),
      ("eft", "eft"), ("e-transfer", "e-transfer"), ("bacs", "bacs"), ("chaps", "chaps"),
      ("sepa", "sepa"), ("faster payment|payments", "faster-payments"),
      ("transfer|transfers", "transfer"), ("bank transfer", "transfer"),
      ("direct debit", "direct-debit"), ("standing order", "standing-order"),
      ("money order", "money-order"), ("paypal", "paypal"), ("zelle", "zelle"), ("venmo", "venmo"),
    ])

    static func set(_ words: String) -> Set<String> {
      Set(words.split { $0.isWhitespace }.map(String.init))
    }
  }
}
