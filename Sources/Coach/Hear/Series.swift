/// Logarithm and exponential by sums of our own, so that every machine ranks alike.
///
/// The C library's differ in their last bits from one system to the next. Additions,
/// multiplications and square roots do not (IEEE 754).
enum Series {
  /// The natural logarithm of a number above 0, to about 1e-12.
  static func log(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    var power = ratio
    for step in 0..<16 {
      sum += power / Double(2 * step + 1)
      power *= square
    }
    return 2 * sum + Double(value.exponent) * 0.693_147_180_559_945_3
  }

  /// The exponential of a number from -700 to 700, which stands for any beyond.
  static func exp(_ value: Double) -> Double {
    let value = min(max(value, -700), 700)
    let half = Double(Int(value / 0.693_147_180_559_945_3 + (value < 0 ? -0.5 : 0.5)))
    let rest = value - half * 0.693_147_180_559_945_3
    // 1/13! to 1/1!, each divided out of the one before; written out, so that they stand in registers.
    var sum = 1.6059043836821616e-10 * rest
    sum = (sum + 2.08767569878681e-09) * rest
    sum = (sum + 2.505210838544172e-08) * rest
    sum = (sum + 2.7557319223985894e-07) * rest
    sum = (sum + 2.7557319223985893e-06) * rest
    sum = (sum + 2.48015873015873e-05) * rest
    sum = (sum + 0.0001984126984126984) * rest
    sum = (sum + 0.001388888888888889) * rest
    sum = (sum + 0.008333333333333333) * rest
    sum = (sum + 0.041666666666666664) * rest
    sum = (sum + 0.16666666666666666) * rest
    sum = (sum + 0.5) * rest
    sum = (sum + 1) * rest
    sum += 1
    // 2 to this power: it is never so small that its bits would be others.
    return sum * Double(bitPattern: UInt64(Int64(half) + 1023) << 52)
  }

  /// The exponential of a number up to 0, to about 1e-6; 0 below -20, where it no longer matters.
  static func exp(_ value: Float) -> Float {
    guard value > -20 else { return 0 }
    let turns = value * 1.442_695
    let half = Float(Int32(turns - 0.5))
    let rest = (turns - half) * 0.693_147_2
    let sum =
      1 + rest
      * (1 + rest * (0.5 + rest * (0.166_666_7 + rest * (0.041_666_67 + rest * 0.008_333))))
    return sum * Float(bitPattern: UInt32(Int32(half) + 127) << 23)
  }
}
