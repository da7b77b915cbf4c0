package import Accounts

/// The wall clock of a time zone, from the system's own zone files.
///
/// A static program without Foundation knows no zones; the files of the IANA time zone database
/// (TZif, RFC 9636) are on every machine. `UTC` needs none.
package struct ZoneClock: Sendable {
  private let file: ZoneFile

  /// The clock of a zone such as `America/New_York`, or `nil` when the machine knows no such zone.
  ///
  /// - Parameters:
  ///   - zone: a name of the IANA time zone database.
  ///   - folders: where zone files lie; `ZoneClock.folders(environment:)` names the usual places.
  package init?(
    zone: String, folders: [String] = ZoneClock.folders { _ in nil }
  ) {
    guard ZoneClock.isName(zone) else { return nil }
    if let file = ZoneFile.find(zone, in: folders) {
      self.file = file
    } else if ["UTC", "Etc/UTC", "GMT", "Etc/GMT", "Z"].contains(zone) {
      file = ZoneFile(offset: 0)
    } else {
      return nil
    }
  }

  /// The folders that hold zone files, `$TZDIR` first.
  package static func folders(environment: (String) -> String?) -> [String] {
    [environment("TZDIR") ?? ""].filter { $0.hasPrefix("/") }
      + ["/usr/share/zoneinfo", "/var/db/timezone/zoneinfo"]
  }

  /// What the clock shows at a moment counted in seconds since 1970-01-01 00:00 UTC.
  package func moment(atUnixSeconds seconds: Int) -> Moment {
    let local = clamped(seconds) + file.offset(at: clamped(seconds))
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    return Moment(day: Day(number: day), minute: (local - day * 86_400) / 60)
  }

  /// How many minutes the clock is ahead of UTC at a moment in seconds since 1970; negative west.
  ///
  /// Old local times that differ by seconds are cut to the minute before.
  package func offsetMinutes(at unix: Int) -> Int {
    let offset = file.offset(at: clamped(unix))
    return offset >= 0 ? offset / 60 : (offset - 59) / 60
  }

  /// When the clock shows a moment, in seconds since 1970.
  ///
  /// An hour that comes twice means its first coming; an hour that is left out, the moment as far
  /// after the change as it stands after the hour's beginning.
  package func unixSeconds(for moment: Moment) -> Int {
    let local =
      clamped(moment.day.number.multipliedReportingOverflow(by: 86_400).partialValue)
      + moment.minute * 60
    let before = file.offset(at: local - 86_400)
    let after = file.offset(at: local + 86_400)
    for offset in [max(before, after), min(before, after)]
    where file.offset(at: local - offset) == offset {
      return local - offset
    }
    return local - before
  }

  /// Seconds within the years 1 to 9999, which is all a journal can hold.
  private func clamped(_ seconds: Int) -> Int {
    min(max(seconds, -62_135_596_800), 253_402_214_400)
  }

  /// Whether a zone's name can be part of a path: letters, digits, `_+-` in parts, nothing else.
  private static func isName(_ zone: String) -> Bool {
    guard (1...64).contains(zone.utf8.count) else { return false }
    return zone.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122
            || "_+-".utf8.contains(byte)
        }
    }
  }
}
