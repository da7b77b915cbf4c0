import Book
import Foundation
import Testing

/// What is told once is not told again.
@Suite struct FirstTimeTests {
  @Test func `each thing begins once on a machine, and never where nothing is remembered`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "told-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    #expect(FirstTime(stateFolder: path).begins("tour"))
    #expect(!FirstTime(stateFolder: path).begins("tour"))
    #expect(FirstTime(stateFolder: path).begins("other"))
    #expect(!FirstTime(stateFolder: "\(path)/nowhere").begins("tour"))
  }
}
