/// The number ranges of the card networks, as the networks publish them.
enum CardIssuer {
  /// Whether digits have a network's prefix and length and pass Luhn's check.
  static func knows(_ digits: [Int]) -> Bool {
    guard digits.count >= 12, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    let prefix = digits.prefix(6).reduce(0) { $0 * 10 + $1 }
    let isIssued = ranges.contains {
      $0.prefixes.contains(prefix) && $0.lengths.contains(digits.count)
    }
    return isIssued && passesLuhn(digits)
  }

  private static func passesLuhn(_ digits: [Int]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = place.isMultiple(of: 2) ? digit : digit * 2
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum.isMultiple(of: 10) && sum > 0
  }

  /// The first six digits, and how many digits there are: Visa, Mastercard, American Express,
  /// Discover and UnionPay, Diners, JCB, Maestro, Mir, RuPay, Dankort, Verve, Elo, Hipercard,
  /// InterPayment and InstaPayment, Uzcard, Humo and Troy.
  private static let ranges: [(prefixes: ClosedRange<Int>, lengths: [Int])] = [
    (400_000...499_999, [13, 16, 19]),
    (510_000...559_999, [16]), (222_100...272_099, [16]),
    (340_000...349_999, [15]), (370_000...379_999, [15]),
    (601_100...601_199, [16, 17, 18, 19]), (644_000...659_999, [16, 17, 18, 19]),
    (620_000...629_999, [16, 17, 18, 19]), (810_000...829_999, [16]),
    (300_000...305_999, [14, 16]), (309_500...309_599, [14, 16]),
    (360_000...369_999, [14, 16, 19]), (380_000...399_999, [14, 16]),
    (352_800...358_999, [16, 17, 18, 19]),
    (501_800...501_899, [12, 13, 14, 15, 16, 17, 18, 19]),
    (502_000...502_099, [12, 13, 14, 15, 16, 17, 18, 19]),
    (503_800...503_899, [12, 13, 14, 15, 16, 17, 18, 19]),
    (589_300...589_399, [12, 13, 14, 15, 16, 17, 18, 19]),
    (630_400...630_499, [12, 13, 14, 15, 16, 17, 18, 19]),
    (675_900...676_399, [12, 13, 14, 15, 16, 17, 18, 19]),
    (220_000...220_499, [16]), (508_000...508_999, [16]), (606_985...608_500, [16]),
    (501_900...501_999, [16]), (506_099...506_198, [16, 18, 19]),
    (504_175...504_175, [16]), (506_699...506_778, [16]), (509_000...509_999, [16]),
    (627_780...627_780, [16]), (636_000...636_999, [16]), (637_000...639_999, [16]),
    (606_282...606_282, [16]), (860_000...860_099, [16]), (986_000...986_099, [16]),
    (979_200...979_289, [16]), (213_100...213_199, [15]), (180_000...180_099, [15]),
  ]
}
