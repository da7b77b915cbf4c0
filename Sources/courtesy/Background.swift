#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Work beside the one loop.
enum Background {
  /// Does some work on a thread of its own; where the system has no thread left, it is not done.
  ///
  /// A plain thread and no task: the main thread belongs to the loop, which waits for keys on it,
  /// and the first task would start the whole of Swift's concurrency.
  static func begin(_ work: @escaping @Sendable () -> Void) {
    let job = unsafe Unmanaged.passRetained(Job(work))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let code = unsafe pthread_create(&thread, nil, runJob, job.toOpaque())
    guard code == 0 else { return unsafe job.release() }
    #if canImport(Darwin)
      if let thread = unsafe thread { unsafe pthread_detach(thread) }
    #else
      pthread_detach(thread)
    #endif
  }

  /// What C carries from one thread to the other.
  fileprivate final class Job: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) {
      self.work = work
    }
  }
}

#if canImport(Darwin)
  private typealias Carried = UnsafeMutableRawPointer
#else
  private typealias Carried = UnsafeMutableRawPointer?
#endif

private func runJob(_ carried: Carried) -> UnsafeMutableRawPointer? {
  // Signals are for the thread that has the terminal.
  var signals = sigset_t()
  unsafe sigfillset(&signals)
  unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  let pointer: UnsafeMutableRawPointer? = unsafe carried
  if let pointer = unsafe pointer {
    unsafe Unmanaged<Background.Job>.fromOpaque(pointer).takeRetainedValue().work()
  }
  return nil
}
