import Accounts
import Book
import Foundation
import Testing
import Texts

@Suite struct ZoneClockTests {
  @Test(
    arguments: [
      ("America/New_York", "2026-03-08T06:59:59Z", "2026-03-08 01:59", -300),
      ("America/New_York", "2026-03-08T07:00:00Z", "2026-03-08 03:00", -240),
      ("America/New_York", "2026-11-01T05:59:59Z", "2026-11-01 01:59", -240),
      ("America/New_York", "2026-11-01T06:00:00Z", "2026-11-01 01:00", -300),
      ("America/New_York", "2055-07-01T12:00:00Z", "2055-07-01 08:00", -240),
      ("America/New_York", "1975-01-15T12:00:00Z", "1975-01-15 07:00", -300),
      ("Europe/Berlin", "2026-03-29T00:59:59Z", "2026-03-29 01:59", 60),
      ("Europe/Berlin", "2026-03-29T01:00:00Z", "2026-03-29 03:00", 120),
      ("Europe/Berlin", "2040-12-31T23:30:00Z", "2041-01-01 00:30", 60),
      ("Asia/Tokyo", "2026-11-23T01:42:00Z", "2026-11-23 10:42", 540),
      ("Asia/Kolkata", "2026-11-23T01:42:00Z", "2026-11-23 07:12", 330),
      ("Australia/Sydney", "2050-01-01T00:00:00Z", "2050-01-01 11:00", 660),
      ("Australia/Sydney", "2050-07-01T00:00:00Z", "2050-07-01 10:00", 600),
      ("America/St_Johns", "2026-07-01T00:00:00Z", "2026-06-30 21:30", -150),
      ("UTC", "1969-12-31T23:59:59Z", "1969-12-31 23:59", 0),
    ])
  func `a zone's clock shows the time of the place`(
    zone: String, utc: String, local: String, offset: Int
  ) throws {
    let clock = try #require(ZoneClock(zone: zone))
    let unix = Int(try Date(utc, strategy: .iso8601).timeIntervalSince1970)
    #expect(clock.moment(atUnixSeconds: unix).description == local)
    #expect(clock.offsetMinutes(at: unix) == offset)
  }

  @Test(
    arguments: [
      ("America/New_York", "2026-07-01 09:00", "2026-07-01T13:00:00Z"),
      ("America/New_York", "2026-03-08 01:59", "2026-03-08T06:59:00Z"),
      ("America/New_York", "2026-03-08 02:30", "2026-03-08T07:30:00Z"),
      ("America/New_York", "2026-03-08 03:00", "2026-03-08T07:00:00Z"),
      ("America/New_York", "2026-11-01 01:30", "2026-11-01T05:30:00Z"),
      ("America/New_York", "2026-11-01 02:00", "2026-11-01T07:00:00Z"),
      ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30:00Z"),
      ("UTC", "2026-10-25 02:30", "2026-10-25T02:30:00Z"),
    ])
  func `a time of the place is found again`(zone: String, local: String, utc: String) throws {
    let clock = try #require(ZoneClock(zone: zone))
    let moment = try #require(Moment(iso: local))
    #expect(
      clock.unixSeconds(for: moment) == Int(try Date(utc, strategy: .iso8601).timeIntervalSince1970)
    )
  }

  @Test(arguments: [
    "America/New_York", "Europe/London", "Africa/Casablanca", "America/Sao_Paulo", "Pacific/Apia",
    "Asia/Gaza",
  ])
  func `every hour of eighty years agrees with Foundation`(name: String) throws {
    let clock = try #require(ZoneClock(zone: name))
    let zone = try #require(TimeZone(identifier: name))
    for unix in stride(from: 0, to: 2_000_000_000, by: 3600 * 7) {
      let theirs = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(unix)))
      if clock.offsetMinutes(at: unix) * 60 != theirs {
        Issue.record("\(name) at \(unix): \(clock.offsetMinutes(at: unix)) and \(theirs / 60)")
        return
      }
    }
  }

  @Test(arguments: [
    "", "../etc/passwd", "/etc/localtime", "Nowhere/City", "America/", "a b", "America",
    "tzdata.zi",
  ])
  func `what is no zone gives no clock`(name: String) { #expect(ZoneClock(zone: name) == nil) }

  @Test func `UTC needs no files, and broken files give no clock`() throws {
    let place = try Place()
    #expect(ZoneClock(zone: "UTC", folders: []) != nil)
    let good = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/America/New_York"))
    for count in 0..<good.count {
      try good.prefix(count).write(to: URL(filePath: "\(place.state)/Cut"))
      let clock = ZoneClock(zone: "Cut", folders: [place.state])
      _ = clock?.moment(atUnixSeconds: .max)
      _ = clock?.unixSeconds(for: Moment(day: Day(number: .min), minute: 0))
    }
  }
}
