import Accounts

/// Wordings that are hardly ever courteous, whatever stands around them.
///
/// They are few on purpose. A word alone proves nothing (`court`, `liar`, `at once` stand in the
/// kindest sentences), so the model weighs everything else; what stands here was in one of a
/// thousand courteous sentences at most, a third of them written to look harsh.
enum ToneRules {
  /// Something in a sentence.
  struct Finding {
    /// What it makes of it.
    let verdict: Wording
    /// The words as they were written.
    let words: String
  }

  /// The patterns, ordered by the words these begin with.
  struct Book {
    /// The words that patterns name.
    fileprivate(set) var words = ToneWords()
    /// The patterns of each wish.
    fileprivate(set) var wishes: [[TonePattern]] = []
    fileprivate var entries: [(verdict: Wording, pattern: TonePattern)] = []
    fileprivate var byHead: [[Int]] = []
  }

  static let book: Book = {
    var book = Book()
    for (verdict, list) in [(.insulting, insults), (.threatening, threats), (.demanding, demands)]
      as [(Wording, String)]
    {
      for parts in TonePatternReader.patterns(of: list) {
        book.entries.append((verdict, TonePattern(parts, words: &book.words)))
      }
    }
    for wish in ToneWish.allCases {
      let patterns = TonePatternReader.patterns(of: wish.patterns)
      book.wishes.append(patterns.map { TonePattern($0, words: &book.words) })
    }
    book.byHead = Array(repeating: [], count: book.words.ids.count + 1)
    for (index, entry) in book.entries.enumerated() {
      for head in entry.pattern.heads { book.byHead[head].append(index) }
    }
    return book
  }()

  /// Everything in a sentence that is never courteous, in the order of the rules.
  static func findings(in sentence: ToneSentence) -> [Finding] {
    var found: [Int: Range<Int>] = [:]
    for place in sentence.words.indices where sentence.words[place].id > 0 {
      for index in book.byHead[sentence.words[place].id] where found[index] == nil {
        found[index] = book.entries[index].pattern.match(at: place, in: sentence)
      }
    }
    return found.keys.sorted().compactMap { index in
      found[index].map {
        Finding(verdict: book.entries[index].verdict, words: sentence.written($0))
      }
    }
  }

  private static let insults = """
    what the hell/heck/f; deadbeat; deadbeats; cheapskates; freeloaders
    [your/a] pack/bunch of lies/liars/crooks/thieves/idiots/clowns
    the lot of you; cry me a; small words; shame on you
    [can/do/did/does/are/have] you ~ even [read/look/open/try/check/care/exist/bother]
    learn how to ~ [read/count/run/pay/write/add]; dog ate; not hold ~ breath; hold my breath
    my ~ [kid/son/daughter/dog] could ~ better; were you born yesterday; born yesterday
    thanks/thank (you) (so/very) (much) for [nothing/ignoring/wasting/your excuses/gracing]
    expect me/us to believe/buy/swallow; another excuse; full of excuses
    not (a/your) [bank/charity/babysitter/piggy]; your word means/is [nothing/worthless]
    do you think [i am/we are/i was born/money grows] ~ [stupid/fools/fool/bank/charity/yesterday]
    are you [asleep/deaf/stupid/blind]; stop lying; you lied; you are lying; tell (me/us) the truth
    """

  private static let threats = """
    file a/an lien/claim/suit/lawsuit against you; see you in court; goes ~ to legal
    goes to ~ [lawyer/lawyers/attorney/collections/agency]; or we/i will stop/sue/take
    ways of making; take/taking legal action; we will sue; i will sue; make an example; avoid ~ legal
    hand/pass/turn ~ [it/this/you/account/file/matter] (over) to ~ [agency/lawyer/lawyers/collections]
    stop ~ deliveries until you; stop ~ shipping until you; nothing ships until
    no [check/money/payment/cash] no [drums/paint/powder/goods/shipment/delivery/primer/film]
    before this/it gets ugly/nasty/expensive; things/it could/will get ugly/nasty
    what would/will ~ your ~ customers/boss/bank ~ say; call/calling your customer/bank/boss/owner ~ if
    """

  private static let demands = """
    you are required/obliged/obligated to @pay; you have (got) to @pay; you must @pay/send/release
    you need to @pay; you had better @pay; you will have/need to @pay
    this is your last chance; is payable at once; pay up
    ^ pay up/now/today/immediately; ^ wire it/us
    @we need/want/expect it ~ @paid; @we want ~ our/my money; where is our/my money/payment/check
    you gave (me/us) your word; you swore; how many times do i/we; why should i/we; would it kill
    do i/we (really) (have/need) to [chase/beg/remind/explain/repeat] ~ you
    not take no for; will not accept ~ excuse/excuses/delay; is not good enough; by return of
    """
}
