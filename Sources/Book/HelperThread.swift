#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Work on a thread of its own, beside the one that began it.
///
/// A plain thread and no task: the main thread belongs to the loop, which waits for keys on it, and
/// the first task would start the whole of Swift's concurrency.
@safe package struct HelperThread: ~Copyable {
  private let thread: pthread_t

  /// Begins some work; `nil` where the system has no thread left, and then it is not done.
  package init?(_ work: @escaping @Sendable () -> Void) {
    let job = unsafe Unmanaged.passRetained(Job(work))
    #if canImport(Darwin)
      var begun: pthread_t?
    #else
      var begun = pthread_t()
    #endif
    guard unsafe pthread_create(&begun, nil, runJob, job.toOpaque()) == 0 else {
      unsafe job.release()
      return nil
    }
    #if canImport(Darwin)
      guard let begun = unsafe begun else { return nil }
      unsafe thread = begun
    #else
      thread = begun
    #endif
  }

  /// Waits until the work is done.
  package consuming func join() {
    #if canImport(Darwin)
      unsafe pthread_join(thread, nil)
    #else
      pthread_join(thread, nil)
    #endif
  }

  /// Lets the work go on alone; it ends with the program at the latest.
  package consuming func detach() {
    #if canImport(Darwin)
      unsafe pthread_detach(thread)
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
    unsafe Unmanaged<HelperThread.Job>.fromOpaque(pointer).takeRetainedValue().work()
  }
  return nil
}
