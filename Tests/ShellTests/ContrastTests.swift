import Shell
import Testing

/// Every color on a page can be read on a white and on a black ground.
@Suite struct ContrastTests {
  /// The basic colors 0 to 7 as terminals show them: xterm, the PC console, and Windows' Campbell.
  private static let palettes: [[(Double, Double, Double)]] = [
    [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205),
      (0, 205, 205), (229, 229, 229),
    ],
    [
      (0, 0, 0), (170, 0, 0), (0, 170, 0), (170, 85, 0), (0, 0, 170), (170, 0, 170),
      (0, 170, 170), (170, 170, 170),
    ],
    [
      (12, 12, 12), (197, 15, 31), (19, 161, 14), (193, 156, 0), (0, 55, 218), (136, 23, 152),
      (58, 150, 221), (204, 204, 204),
    ],
  ]

  @Test(arguments: [.plain, .dim, .strong, .good, .careful] as [Page.Style])
  func `a style is readable on both grounds`(style: Page.Style) {
    let text = Page("word", style).text(colors: true)
    for code in text.split(whereSeparator: { "[m;\u{1B}".contains($0) }).compactMap({ Int($0) }) {
      guard (30...37).contains(code) else {
        #expect([0, 1, 2, 4].contains(code), "\(code) is no attribute every terminal has")
        continue
      }
      for palette in Self.palettes {
        let light = Self.luminance(palette[code - 30])
        #expect(1.05 / (light + 0.05) >= 2.4, "\(code) on white")
        #expect((light + 0.05) / 0.05 >= 2.4, "\(code) on black")
      }
    }
  }

  /// The relative luminance of WCAG 2, from 0 to 1.
  private static func luminance(_ color: (Double, Double, Double)) -> Double {
    func part(_ value: Double) -> Double {
      let share = value / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * part(color.0) + 0.7152 * part(color.1) + 0.0722 * part(color.2)
  }

  /// To the power of 2.4, near enough: squared, times the fifth root of the square.
  private static func power(_ base: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root)
    }
    return base * base * root
  }
}
