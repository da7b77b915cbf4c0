extension Capture {
  /// First names that are also words of time and money: `tom`, `april`, `bill`.
  ///
  /// Only a frame makes one of them a person: a word of saying or a plain verb of paying behind it,
  /// a department, a title before it, `spoke with`.
  enum Namesakes {
    private static let names: Set<String> = [
      "tom", "april", "may", "june", "jan", "mar", "august", "march", "sunday",
      "bill", "penny", "rich", "mark", "frank", "will", "grant", "chuck", "buck", "dawn", "eve",
      "cash", "sterling", "dean", "art", "miles", "sunny", "summer", "pat", "gene", "rob", "sue",
      "money", "price", "banks", "wills", "drew", "hope", "faith", "joy", "grace", "earl", "duke",
      "case", "chip", "dot",
    ]

    /// Whether the word at an index is a person's name by what stands around it.
    static func isPerson(_ index: Int, in words: [Word]) -> Bool {
      guard words.indices.contains(index), names.contains(words[index].text) else { return false }
      let place = Place(words: words, index: index)
      guard words[index].text != "sunday" else { return place.isTitled }
      return place.isTitled || place.speaks || place.belongs || place.isSpokenTo || place.opens
    }

    private struct Place {
      let words: [Word]
      let index: Int

      func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

      /// The word behind in the same part of the line.
      var next: String { words[index].stop == .none ? word(index + 1) : "" }

      var isTitled: Bool { People.titles.contains(word(index - 1)) }

      /// Whether it does what only people do: `april will send`, `bill pays`.
      var speaks: Bool {
        if People.saying.contains(next) || acting.contains(next) { return true }
        return next == "will" && (People.doing.contains(word(index + 2)) || isPaying)
      }

      private var isPaying: Bool {
        ["do", "cut", "release", "sign", "clear", "settle", "get", "put", "have", "bring", "cover"]
          .contains(word(index + 2)) && (words[index].text != "tom" || hasDay)
      }

      /// `jan in AP`, `may from accounts`, `april (treasury)`.
      var belongs: Bool {
        guard ["from", "in", "at", "over"].contains(next) else {
          return ["ap", "accounts", "accounting", "treasury", "payables"].contains(next)
        }
        var place = index + 2
        while ["the", "their", "our", "in", "at"].contains(word(place)) { place += 1 }
        return People.departments.contains(word(place)) || People.roles.contains(word(place))
      }

      /// `spoke with june`, `per april`, `says jan`; before a day's number it is a month.
      var isSpokenTo: Bool {
        if let day = words.indices.contains(index + 1) ? words[index + 1].small : nil, day < 32 {
          return false
        }
        let before = word(index - 1)
        if ["says", "said", "per", "asper", "via"].contains(before) {
          return words[index].text != "tom"
        }
        guard ["to", "with", "w", "from", "of", "and"].contains(before) else { return false }
        return (max(0, index - 4)..<index).contains { talking.contains(word($0)) }
      }

      /// `tom 5000 friday`: tomorrow and Friday cannot both be meant.
      var opens: Bool {
        words[index].text == "tom" && (index == 0 || words[index - 1].stop != .none)
          && words.indices.contains(index + 1) && words[index + 1].hasDigit && hasDay
      }

      private var hasDay: Bool {
        words[(index + 1)...].contains {
          Names.weekday($0.text) != nil || Names.month($0.text) != nil
            || ["tomorrow", "today", "eom", "eow"].contains($0.text)
        }
      }
    }

    private static let acting: Set<String> = [
      "pays", "sends", "wires", "mails", "wants", "signs", "signed", "called", "emailed", "thinks",
      "approved", "okayed", "texted", "wrote", "remits", "transfers",
    ]

    private static let talking: Set<String> = [
      "spoke", "spoken", "talked", "chatted", "heard", "word", "message", "email", "vm", "note",
      "voicemail", "speaking", "talking", "msg", "hold", "got", "met",
    ]
  }
}
