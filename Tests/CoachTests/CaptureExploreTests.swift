import Coach
import Foundation
import Testing

@Test func explore() throws {
  guard let path = ProcessInfo.processInfo.environment["EXPLORE"] else { return }
  for line in try String(contentsOfFile: path, encoding: .utf8).split(
    separator: "\n", omittingEmptySubsequences: false)
  {
    let result = Capture.promise(String(line), in: saturday)
    var more = ""
    if case .notUnderstood(_, _, let message) = result { more = "   -- " + message }
    print(
      "«\(line)» → \(told(result))\(Capture.looksLikePromise(String(line), in: saturday) ? " §" : "")\(more)"
    )
  }
}
