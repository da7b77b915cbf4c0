#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A few threads that share one piece of work, where it is large enough to be shared.
enum Crew {
  /// Does a piece of work on as many threads as the machine has processors, four at most.
  ///
  /// - Parameters:
  ///   - count: how many things there are to be done; fewer than 64 are done by the caller alone.
  ///   - work: is given its own number, from 0, and how many share the work.
  /// - Returns: what each of them brought, in the order of their numbers.
  static func share<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (_ member: Int, _ members: Int) -> Result
  ) -> [Result] {
    let members = count < 64 ? 1 : min(4, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    guard members > 1 else { return [work(0, 1)] }
    let parts = (0..<members).map { _ in Part<Result>() }
    help(1, parts, work)
    // Where the system had no thread left, the caller does that part too.
    return parts.enumerated().map { $1.result ?? work($0, members) }
  }

  /// Begins the work of one member and of those after it, does the caller's, and waits for them.
  private static func help<Result: Sendable>(
    _ member: Int, _ parts: [Part<Result>], _ work: @escaping @Sendable (Int, Int) -> Result
  ) {
    let members = parts.count
    guard member < members else {
      parts[0].result = work(0, members)
      return
    }
    let part = parts[member]
    let thread = HelperThread { part.result = work(member, members) }
    help(member + 1, parts, work)
    thread?.join()
  }

  /// What one member brings: written by its thread alone, and read when that has been joined, which
  /// orders the two as a lock would; a thread that was not to be had never writes.
  private final class Part<Result: Sendable>: @unchecked Sendable {
    var result: Result?
  }
}
