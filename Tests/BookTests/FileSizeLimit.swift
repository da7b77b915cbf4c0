import Foundation

/// The largest file this process may write, as the system enforces it.
enum FileSizeLimit {
  /// Sets the limit in bytes; `nil` lifts it.
  static func set(_ bytes: Int?) {
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #else
      let resource = RLIMIT_FSIZE
    #endif
    var limit = rlimit()
    _ = unsafe getrlimit(resource, &limit)
    limit.rlim_cur = bytes.map { rlim_t($0) } ?? limit.rlim_max
    _ = unsafe setrlimit(resource, &limit)
  }
}
