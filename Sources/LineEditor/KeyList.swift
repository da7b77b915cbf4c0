/// The keys and what they do, for people.
///
/// Made from the tables that the editor binds, so that none can be told that is not bound.
package enum KeyList {
  /// One thing that keys do.
  package struct Entry: Hashable, Sendable {
    /// The keys as they stand on keyboards, such as `Ctrl-R`; the commonest first.
    package let keys: [String]
    /// What they do: a verb first, no full stop.
    package let does: String
    /// The name by which ~/.editrc binds it.
    package let name: String
  }

  /// Everything that has keys, in the order it is told.
  package static let all: [Entry] = Command.allCases.compactMap { command in
    guard let does = command.does else { return nil }
    let keys = sequences(of: command) + command.keys.compactMap(name(ofBound:))
    return keys.isEmpty ? nil : Entry(keys: keys, does: does, name: command.rawValue)
  }

  /// The keys that terminals send as escape sequences, by the tables of the decoder.
  private static func sequences(of command: Command) -> [String] {
    KeyDecoder.meaning.filter { $0.value == command }.keys.sorted().compactMap { names[$0] }
  }

  /// The keys as keyboards name them; other sequences are older spellings of the same keys.
  private static let names = [
    "A": "Up", "B": "Down", "C": "Right", "D": "Left", "H": "Home", "F": "End", "Z": "Shift-Tab",
    "3~": "Delete", "1;5C": "Ctrl-Right", "1;3C": "Alt-Right", "1;5D": "Ctrl-Left",
    "1;3D": "Alt-Left", "3;5~": "Ctrl-Delete", "3;3~": "Alt-Delete",
  ]

  /// `^R` as `Ctrl-R`, `^[b` as `Alt-B`, `^X^E` as `Ctrl-X Ctrl-E`; `nil` for a second name of a key
  /// already told.
  static func name(ofBound key: String) -> String? {
    switch key {
    case "^M": return "Enter"
    case "^I": return "Tab"
    case "^?": return "Backspace"
    case "^J", "^H", "^[^H": return nil
    case "^[^?": return "Alt-Backspace"
    default: break
    }
    if key.hasPrefix("^["), key.count == 3 { return "Alt-\(key.dropFirst(2).uppercased())" }
    let parts = key.split(separator: "^").map { "Ctrl-\($0.uppercased())" }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension Command {
  /// What it does, for people; `nil` for what has no key of its own.
  fileprivate var does: String? {
    switch self {
    case .submit: "do the line"
    case .complete: "offer what may stand here; again: the next one"
    case .completeBack: "go back in the menu"
    case .interrupt: "forget the line and stay"
    case .leave: "leave, on an empty line"
    case .suspend: "stop the program; fg brings it back"
    case .search: "search earlier lines; again: an older one"
    case .left: "go left"
    case .right: "go right, or take the grey"
    case .wordLeft: "go a word left"
    case .wordRight: "go a word right, or take one"
    case .start: "go to the start"
    case .end: "go to the end, or take the grey"
    case .older: "bring back the line before"
    case .newer: "bring back the line after"
    case .deleteBack: "delete the letter before"
    case .delete: "delete the letter under the cursor"
    case .killToEnd: "cut to the end"
    case .killAll: "cut to the start"
    case .killArgument: "cut the word before, up to a blank"
    case .killWordBack: "cut the word before"
    case .killWord: "cut the word after"
    case .yank: "put in what was cut"
    case .undo: "undo, step by step"
    case .edit: "write the line in your own editor"
    default: nil
    }
  }
}
