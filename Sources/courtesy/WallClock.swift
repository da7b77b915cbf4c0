import Accounts
import Book
import Texts

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The only clock of the program: the system's, in the book's zone, or one that stands still.
struct WallClock {
  private let zone: ZoneClock
  private let fixed: Moment?

  /// Opens the clock of a zone.
  ///
  /// - Parameters:
  ///   - zone: the system's name of the zone.
  ///   - fixed: a day or a moment at which the clock stands, for tests and demonstrations.
  init?(zone: String, fixed: String?) {
    guard let zone = ZoneClock(zone: zone, folders: WallClock.folders) else { return nil }
    self.zone = zone
    guard let fixed else {
      self.fixed = nil
      return
    }
    guard let moment = Moment(iso: fixed) ?? Day(iso: fixed).map({ Moment(day: $0, minute: 642) })
    else { return nil }
    self.fixed = moment
  }

  /// Where the system keeps its zones.
  private static var folders: [String] { ZoneClock.folders(environment: Environment.value) }

  /// The moment in the book's zone.
  var now: Moment { fixed ?? zone.moment(atUnixSeconds: Int(time(nil))) }

  /// When this clock shows a moment, in seconds since 1970-01-01 00:00 UTC.
  func unixSeconds(for moment: Moment) -> Int { zone.unixSeconds(for: moment) }

  /// The minutes to add to this clock for a customer's own, or `nil` for a zone nobody knows.
  func offset(of other: String) -> Int? {
    guard let there = ZoneClock(zone: other, folders: WallClock.folders) else { return nil }
    let unix = fixed.map(zone.unixSeconds) ?? Int(time(nil))
    return there.offsetMinutes(at: unix) - zone.offsetMinutes(at: unix)
  }
}
