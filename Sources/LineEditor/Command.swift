/// What a key can do beyond libedit's own commands.
///
/// The name is what `bind` in ~/.editrc knows it by.
enum Command: String, CaseIterable, Sendable {
  case submit = "x-submit"
  case complete = "x-complete"
  case completeBack = "x-complete-back"
  case interrupt = "x-interrupt"
  case leave = "x-leave"
  case suspend = "x-suspend"
  case escape = "x-escape"
  case paste = "x-paste"
  case compose = "x-compose"
  case searchKey = "x-search-key"
  case search = "x-search"
  case left = "x-left"
  case right = "x-right"
  case wordLeft = "x-word-left"
  case wordRight = "x-word-right"
  case start = "x-start"
  case end = "x-end"
  case older = "x-older"
  case newer = "x-newer"
  case deleteBack = "x-delete-back"
  case delete = "x-delete"
  case killToEnd = "x-kill-to-end"
  case killAll = "x-kill-to-start"
  case killArgument = "x-kill-argument"
  case killWordBack = "x-kill-word-back"
  case killWord = "x-kill-word"
  case yank = "x-yank"
  case undo = "x-undo"
  case edit = "x-edit"

  /// The keys that do it unless ~/.editrc says otherwise, as `bind` writes them.
  var keys: [String] {
    switch self {
    case .submit: ["^M", "^J"]
    case .complete: ["^I"]
    case .completeBack, .escape, .paste, .compose, .searchKey: []
    case .interrupt: ["^C"]
    case .leave: ["^D"]
    case .suspend: ["^Z"]
    case .search: ["^R"]
    case .left: ["^B"]
    case .right: ["^F"]
    case .wordLeft: ["^[b"]
    case .wordRight: ["^[f"]
    case .start: ["^A"]
    case .end: ["^E"]
    case .older: ["^P"]
    case .newer: ["^N"]
    case .deleteBack: ["^?", "^H"]
    case .delete: []
    case .killToEnd: ["^K"]
    case .killAll: ["^U"]
    case .killArgument: ["^W"]
    case .killWordBack: ["^[^?", "^[^H"]
    case .killWord: ["^[d"]
    case .yank: ["^Y"]
    case .undo: ["^_"]
    case .edit: ["^X^E"]
    }
  }

  /// Whether the program cannot be used without its keys, whatever ~/.editrc says.
  var isEssential: Bool {
    switch self {
    case .submit, .complete, .interrupt, .leave, .suspend: true
    default: false
    }
  }

  /// A C1 control character that stands for the command between our decoder and libedit.
  ///
  /// No one types these in UTF-8. Three are left out: Meta with ^H, ^L and ^_.
  var code: UInt32 { Self.codes[self, default: 0] }

  /// The code as `bind` writes it.
  var codeKey: String { "\\" + String(code, radix: 8) }

  private static let codes: [Command: UInt32] = Dictionary(
    uniqueKeysWithValues: zip(allCases, (0x80...0x9E).filter { $0 != 0x88 && $0 != 0x8C }))
}
