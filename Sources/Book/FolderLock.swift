#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension Descriptor {
  /// Waits for this folder to be ours alone, no longer than so many milliseconds.
  ///
  /// The lock is `flock` on the folder itself: no lock file is left behind, none can be stale, and
  /// closing the descriptor, or dying, gives it back. It keeps appends apart; editors ignore it.
  func lock(path: String, patience: Int) throws(BookError) {
    let start = Descriptor.milliseconds()
    var pause: UInt32 = 1000
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      guard code == EWOULDBLOCK || code == EINTR else {
        throw BookError(path, "the folder cannot be locked, so nothing was written", code: code)
      }
      guard Descriptor.milliseconds() - start < patience else { throw busy(path) }
      usleep(pause)
      pause = min(pause * 2, 50_000)
    }
  }

  private func busy(_ path: String) -> BookError {
    let holder = holder()
    let who = holder.map { "process \($0)" } ?? "another program"
    return BookError(
      path: path, message: "\(who) keeps this folder locked, so nothing was written",
      remedy: holder.map { "see what it is: ps -p \($0)" } ?? "close it and try again")
  }

  /// The process that holds the lock, as far as the system tells.
  ///
  /// Linux lists all locks in /proc/locks, as `1: FLOCK ADVISORY WRITE 812 fd:00:1337 0 EOF`. A pid
  /// kept in a file of ours could be one that is long gone; so other systems name none.
  private func holder() -> Int? {
    guard let inode = try? status().identity.inode else { return nil }
    let opened = unsafe openat(AT_FDCWD, "/proc/locks", O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { return nil }
    let bytes = (try? Descriptor(opened).read(from: 0, count: 1 << 16)) ?? []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 6, words[1] == "FLOCK", words[3] == "WRITE",
        words[5].hasSuffix(":\(inode)"), let pid = Int(words[4]), pid > 0
      else { continue }
      return pid
    }
    return nil
  }

  private static func milliseconds() -> Int {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
  }
}
