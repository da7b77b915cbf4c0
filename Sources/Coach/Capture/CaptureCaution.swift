extension Capture {
  /// Words that make a line something else than a promise that stands.
  enum Caution {
    /// Why a line is no promise that stands.
    enum Kind: Sendable {
      case condition, hedge, past, foreign, bound, correction, errand
      /// A phrase that sounds like one of them and is harmless.
      case harmless

      /// What is said of it, and what to type instead.
      var message: String {
        switch self {
        case .condition: "it hangs on something; write the amount and the day once it holds"
        case .hedge: "that is no firm word yet; write the amount and the day once it is"
        case .past: "it tells of what was; write what they will pay and when"
        case .foreign: "it is about something else than paying; write only the amount and the day"
        case .bound: "it leaves the amount open; write the amount itself"
        case .correction: "it takes something back; write only what holds"
        case .errand: "it asks; write the amount and the day they answered"
        case .harmless: ""
        }
      }
    }

    /// The first words from an index that call for caution, and where they stand.
    ///
    /// In a plan `until friday` tells its end.
    static func first(in words: [Word], isPlan: Bool) -> Trouble? {
      var index = 0
      while index < words.count {
        if let found = kind(at: index, in: words) {
          let isEnd = isPlan && ["until", "till"].contains(words[index].text)
          if found.kind != .harmless, !isEnd {
            return Trouble(
              index: index, count: found.next - index, message: found.kind.message)
          }
          index = found.next
        } else {
          index += 1
        }
      }
      return nil
    }

    /// What kind of caution the words at an index call for.
    static func kind(at index: Int, in words: [Word]) -> (kind: Kind, next: Int)? {
      if words[index].text == "after" { return after(index, words) }
      if index == 0, let next = opening(words) { return (.errand, next) }
      if let next = statement(index, words) { return (.bound, next) }
      if isMonth(index, words) || isCounted(index, words) { return (.harmless, index + 1) }
      guard let found = phrases.match(words, at: index) else { return nil }
      // `told me they would wire 4000`
      if ["could", "would"].contains(words[index].text), found.value == .hedge,
        words[..<index].contains(where: { People.saying.contains($0.text) })
      {
        return (.harmless, found.next)
      }
      return (found.value, found.next)
    }

    /// `leaves 6200`, `expects 40k`, `it hit the bank`: what stands where, and no promise.
    private static func statement(_ index: Int, _ words: [Word]) -> Int? {
      switch words[index].text {
      case "leaves", "leaving", "expects":
        return index + 1 < words.count && words[index + 1].hasDigit ? index + 1 : nil
      case "hit":
        let coming: Set<String> = ["will", "to", "should", "itll", "theyll", "ll", "gonna"]
        return words[..<index].contains { coming.contains($0.text) } ? nil : index + 1
      case "outstanding", "open", "unpaid", "owing":
        return index > 0 && words[index - 1].hasDigit ? index + 1 : nil
      case "approved", "signed", "authorized", "authorised", "okayed", "processed", "initiated":
        guard index + 1 < words.count, Names.weekday(words[index + 1].text) != nil else {
          return nil
        }
        let isAhead = words[..<index].contains { Vocabulary.future.contains($0.text) }
        return isAhead ? nil : index + 1
      default: return nil
      }
    }

    /// A line that begins as a question or an errand does: `is 5000 friday ok`, `confirm 5000`.
    private static func opening(_ words: [Word]) -> Int? {
      guard words.count > 1 else { return nil }
      let behind = words[1].text
      switch words[0].text {
      case "to": return behind == "confirm" ? 2 : nil
      case "confirm", "tell", "offer", "ask", "remind", "request", "propose", "suggest", "demand",
        "verify":
        return 1
      case "is", "are", "does", "did", "could", "would", "should", "will", "can", "do":
        let isAsked = ["they", "he", "she", "it", "you", "we"].contains(behind)
        return isAsked || (["is", "are"].contains(words[0].text) && words[1].hasDigit) ? 2 : nil
      default: return nil
      }
    }

    /// `after payroll` tells when, `after they sign` and `after the county pays` on what it hangs.
    private static func after(_ index: Int, _ words: [Word]) -> (kind: Kind, next: Int)? {
      var next = index + 1
      while next < words.count,
        ["the", "their", "our", "my", "his", "her"].contains(words[next].text)
      {
        next += 1
      }
      guard next < words.count, words[index].stop == .none else { return nil }
      let pronouns: Set<String> = ["they", "he", "she", "it", "we", "i", "you", "that", "this"]
      let isSequel = ["that", "this"].contains(words[next].text)
      if isSequel, next + 1 == words.count || words[next].stop != .none { return nil }
      if pronouns.contains(words[next].text) { return (.condition, next + 1) }
      let isEnd = next + 1 == words.count || words[next].stop != .none
      let behind = isEnd ? "" : words[next + 1].text
      if verbs.contains(behind) { return (.condition, next + 2) }
      return nil
    }

    private static let verbs: Set<String> = [
      "pays", "comes", "clears", "closes", "signs", "is", "are", "gets", "releases", "funds",
      "arrives", "approves", "goes", "lands", "settles", "ships", "has", "have", "sends", "opens",
    ]

    static let phrases = Phrases<Kind>([
      ("if|unless|once|provided|providing|assuming|pending|contingent|whenever|when", .condition),
      ("depend|depends|depending|dependent|subject|conditional|hinges|until|till", .condition),
      ("as|so soon|long as", .condition), ("as soon as possible", .hedge),
      ("in case", .condition), ("where", .condition), ("waiting for|on", .condition),
      ("if not sooner|before|earlier", .harmless), ("once a|per|every", .harmless),
      ("until paid|cleared|done|gone", .harmless), ("till paid|cleared|done|gone", .harmless),
      (
        "until|till its|it|the|all|everything|is? cleared|paid|done|gone|balance|settled", .harmless
      ),
      ("when i|we asked|called|spoke|pressed", .harmless), ("once and for all", .harmless),

      ("maybe|perhaps|possibly|potentially|might|hopefully|hope|hopes|hoping|hoped", .hedge),
      (
        "try|tries|trying|aim|aims|aiming|wish|wishes|unsure|unlikely|doubt|doubts|doubtful", .hedge
      ),
      ("everything|all|what|balance|amount|whats they|we|he|she|you|i owe|owes|owed", .harmless),
      ("no doubt", .harmless), ("without a? doubt", .harmless), ("wants|want", .foreign),
      ("wants|want to|it|this", .harmless),
      ("probably|presumably|apparently", .hedge), ("apparently", .harmless),
      ("i think|guess|suppose|believe|reckon|imagine", .hedge), ("or nothing|bust", .hedge),
      ("could|would do|pay|send|manage|be|go|wire|make|cover|clear|release|put|get", .hedge),
      ("id like|love|prefer", .foreign), ("usually|typically|normally", .foreign),
      ("always|usual|often|generally|sometimes pays|pay|send|sends|sent|does", .foreign),
      ("we expect|demand|require|request", .foreign),
      ("we|ill pay|owe|send|wire|credit them|him|her", .foreign),
      ("at first|originally|initially he|she|they? said|promised|offered|was", .correction),
      ("he|she|they first|originally|initially said|promised|offered", .correction),
      ("first said|promised|offered", .correction),
      ("dont|doesnt|didnt believe|trust", .hedge), ("as of", .foreign),
      ("cancelled|canceled|withdrew|withdrawn", .correction), ("took|takes back", .correction),
      ("he|she|they gets|get|getting paid", .bound), ("the usual", .foreign),
      ("may", .hedge), ("thinking of|about", .hedge),
      ("thinks|think tomorrow|monday|tuesday|wednesday|thursday|friday|fri|mon|the", .hedge),
      ("considering", .hedge), ("consider", .hedge),
      ("tentative|tentatively|ideally", .hedge), ("no promises|guarantee|guarantees", .hedge),
      ("would like|love|prefer|rather", .hedge), ("see what|if|about", .hedge),

      ("was|were|had|wasnt|werent|hadnt", .past), ("already", .past), ("used to", .past),
      ("did|made|gave", .past),
      ("at the? earliest", .bound), ("earliest", .bound), ("god|lord willing", .condition),
      ("since", .past), ("fingers crossed", .hedge),
      ("got it|that|you", .harmless), ("year|month|week|quarter is out|over|up", .harmless),
      ("been told|assured", .harmless), ("been", .past),
      ("cleared|landed", .past),
      ("be|get|gets|have|has|is|its|till|until cleared|landed", .harmless),
      ("i|we want|need|require|insist", .foreign), ("can|could|would|will you|we", .foreign),
      ("please pay|send|wire|remit|mail", .foreign), ("told them|him|her", .foreign),
      ("better", .foreign), ("left|leaving a? message|voicemail|vm|word|note", .foreign),
      ("overdue invoice|balance|one|amount|part|stuff|bill", .harmless),
      ("is|are|was|its off|out|impossible|bad|tough|tight|hard|wrong|closed", .foreign),
      ("have|has a good|great|nice|happy", .foreign), ("friday out", .foreign),
      ("was|were told|saying|thinking|clear|adamant|sure|happy|able", .harmless),
      ("should|would|could|shouldve|wouldve|couldve have? been", .past),
      ("shouldve|wouldve|couldve|mustve", .past),
      ("should|would|could have paid|sent|mailed|wired|gone|posted", .past),
      ("supposed", .past), ("overdue|missed|bounced|lapsed|returned", .past),
      ("received|came|arrived|owed|recieved", .past), ("ago", .past),
      ("has|have promised", .harmless), ("got", .past),
      ("has|have|ive|weve|hes|shes|theyve got", .harmless), ("promised us|me|to|that", .harmless),
      ("never late", .harmless), ("not late", .harmless), ("no money? later", .harmless),

      ("under|less|below|minus|short|most|almost|nearly", .bound), ("over half", .bound),
      ("everything|all|lot|balance|total minus|less", .harmless), ("more than", .bound),
      ("and|plus|maybe|some more", .bound), ("payroll|payday|run|cycle is|falls|happens", .foreign),
      ("over and above", .bound), ("not enough", .bound),
      ("no|not|nothing|never less than", .harmless), ("no|not more than", .bound),
      ("up to", .bound), ("at most|max|best", .bound), ("max|maximum|tops", .bound),
      ("up to date|speed|you|them|him|her|us", .harmless), ("not only", .bound),

      ("actually|instead|rather|scratch|sorry|correction|oops|wait", .correction),
      ("make that|it", .correction), ("i mean|meant", .correction), ("changed", .correction),
      ("thought", .correction), ("moved|pushed|postponed|delayed", .correction),
      ("push|pushing|postpone|postponing|delay|delaying", .correction),

      (
        "call|calls|calling|called|ring|rings|phone|phones|telephone|email|emails|emailing",
        .foreign
      ),
      ("text|texts|fax|faxes|meet|meets|meeting|meetings|visit|visits|visiting|lunch", .foreign),
      ("ship|ships|shipping|shipped|deliver|delivers|delivering|delivered|delivery", .foreign),
      ("order|orders|ordered|ordering|reorder|pickup|statement|statements|copy|copies", .foreign),
      ("discount|discounts|credit|credits|refund|refunds|dispute|disputes|disputed", .foreign),
      ("disputing|owe|owes|owing|vacation|holiday|sick|closed|office|needs", .foreign),
      ("need a|the|some|to|more|us", .foreign), ("eta|quote|quotes|quoted|quotation", .foreign),
      ("price|prices|priced|costs|cost|salary|rent|rebate|reminder|remind|reminds", .foreign),
      ("check|checks|checking with|on|into|back|whether|it|stock", .foreign),
      ("check|checks in with", .foreign), ("checking in", .foreign),
      ("back to|from|in|at|on", .foreign), ("get|gets|getting|be|come|comes back", .foreign),
      ("pick|picks|picked|picking up", .foreign), ("let me|us|you know", .foreign),
      ("get|gets|got in touch", .foreign), ("touch base", .foreign),
      ("talk|talks|talking", .foreign),
      ("speak|speaks|speaking|discuss|discusses|review|reviews|reviewing", .foreign),
      ("look into|at|it", .foreign), ("looking into", .foreign), ("follow|following up", .foreign),
      ("find out", .foreign), ("figure out", .foreign), ("wants us|you|me", .foreign),
      ("asks|asked|asking|ask", .foreign), ("we|i asked", .harmless), ("limit", .foreign),
      ("interest|surcharge|fee|fees|penalty|salaries|payable|due", .foreign),
      ("balance|amount|total|all|everything|whats due", .harmless),
      ("before|after|by the? holiday|holidays|hols", .harmless),
      ("appointment|inspection|install|installs|training|trip|travel|traveling|flying", .foreign),
      ("opens|reopens|starts|begins work|business|again", .foreign), ("birthday", .foreign),
      ("credit card|transfer", .harmless), ("in order", .harmless), ("money order", .harmless),
      ("money orders", .harmless), ("standing order", .harmless),
      ("for the|their|our|that|this|his|her order|orders|delivery|shipment", .harmless),
      ("from the|their|his|her office", .harmless), ("past due", .harmless),
      ("after the? meeting|lunch|call", .harmless),
      ("before|by|at lunch", .harmless), ("get it back", .foreign),
    ])
  }
}
