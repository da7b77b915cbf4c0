internal import CLibedit

/// What libedit asks while it reads a line.
///
/// Apart from `Libedit`, because C must be given an object before libedit exists.
final class LibeditCalls {
  /// Waits for a key; `nil` when there are no more.
  var readKey: () -> UInt32? = { nil }

  /// Runs a command and says what libedit is to do next.
  var run: (Command) -> Answer = { _ in .nothing }

  /// What libedit does after a command.
  enum Answer {
    case nothing, submit, end, refresh, redisplay, beep
  }

  /// The C functions that find their way back through a pointer to this object.
  static var functions: clibedit_callbacks {
    unsafe clibedit_callbacks(
      read_key: { context, key in
        guard let code = unsafe LibeditCalls.calls(context).readKey() else { return 0 }
        unsafe key.pointee = code
        return 1
      },
      run: { context, slot in unsafe LibeditCalls.calls(context).answer(slot: Int(slot)) })
  }

  private static func calls(_ context: UnsafeMutableRawPointer) -> LibeditCalls {
    unsafe Unmanaged<LibeditCalls>.fromOpaque(context).takeUnretainedValue()
  }

  private func answer(slot: Int) -> Int32 {
    guard Command.allCases.indices.contains(slot) else { return Int32(CLIBEDIT_BEEP) }
    let code =
      switch run(Command.allCases[slot]) {
      case .nothing: CLIBEDIT_NOTHING
      case .submit: CLIBEDIT_SUBMIT
      case .end: CLIBEDIT_END
      case .refresh: CLIBEDIT_REFRESH
      case .redisplay: CLIBEDIT_REDISPLAY
      case .beep: CLIBEDIT_BEEP
      }
    return Int32(code)
  }
}
