/// What a number counts, and words that sound like a doubt beside a number.
extension Capture.Caution {
  /// What numbers count beside money.
  static let things: Set<String> = [
    "drum", "drums", "gallon", "gallons", "liters", "litres", "liter", "litre", "box", "boxes",
    "pallet", "pallets", "roll", "rolls", "unit", "units", "pcs", "pieces", "piece", "tons",
    "tonnes", "ton", "sheets", "sheet", "cases", "case", "people", "guys", "men", "trucks",
    "loads", "load", "yards", "feet", "ft", "sqft", "sq", "copies", "orders", "order", "cans",
    "can", "bags", "bag", "barrels", "kits", "kit", "lbs", "pounds-weight", "kg", "kilos",
    "checks", "cheques", "invoices", "bills", "items", "lines", "jobs", "hours", "hrs", "hour",
    "minutes", "min", "mins", "sets", "spools", "reams", "frames", "prints", "rims", "bikes",
    "tires", "tubes", "bolts", "beams", "lens", "lenses", "crates", "parcels", "packages",
    "containers", "deliveries", "shipments", "truckloads", "buckets", "pails", "totes", "skids",
    "reels", "coils", "gal", "qty", "ea", "miles", "calls", "emails", "employees", "words",
    "questions", "pages", "samples", "payments", "installments", "instalments", "parts", "goes",
  ]

  /// `2 checks on friday`: what they pay with.
  static func isCounted(_ index: Int, _ words: [Capture.Word]) -> Bool {
    guard ["checks", "cheques"].contains(words[index].text), index > 0 else { return false }
    return words[index - 1].small != nil || Capture.Names.number(words[index - 1].text) != nil
  }

  /// `may 3`, `in may`: the month.
  static func isMonth(_ index: Int, _ words: [Capture.Word]) -> Bool {
    guard words[index].text == "may" else { return false }
    if index + 1 < words.count, let day = words[index + 1].small, (1...31).contains(day) {
      return index + 2 == words.count || Capture.NumberWords.scales[words[index + 2].text] == nil
    }
    return index > 0
      && ["in", "of", "early", "late", "mid", "from", "through", "until", "by"].contains(
        words[index - 1].text)
  }
}
