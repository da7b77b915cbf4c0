import Coach
import Testing
@Test func zspeed() {
  let c = ContinuousClock()
  for s in [
    String(repeating: "a", count: 10_000_000), String(repeating: "9", count: 10_000_000),
    String(repeating: " ", count: 10_000_000), String(repeating: "\u{301}", count: 3_000_000),
  ] {
    print(
      "TIME", c.measure { _ = Capture.promise(s, in: saturday) },
      told(Capture.promise(s, in: saturday)).prefix(60))
  }
}
