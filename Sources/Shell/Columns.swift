/// How much room text takes in a terminal.
package enum Columns {
  /// How many columns a text takes: two for wide East Asian letters and emoji, none for marks.
  ///
  /// The ranges follow East Asian Width W and F of Unicode's UAX 11, coarsely by block.
  package static func width(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + width($1) }
  }

  /// How many columns one character takes.
  package static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F64F,
      0x1F680...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    case 0x0300...0x036F, 0x200B...0x200D, 0xFE00...0xFE0F: return 0
    default: return 1
    }
  }

  /// The beginning of a text that fits, ended by `…` when something was cut.
  package static func clip(_ text: String, to room: Int) -> String {
    guard width(text) > room else { return text }
    guard room > 1 else { return room == 1 ? "…" : "" }
    var out = ""
    var used = 0
    for character in text {
      let next = width(character)
      if used + next > room - 1 { break }
      out.append(character)
      used += next
    }
    while out.hasSuffix(" ") { out.removeLast() }
    return out + "…"
  }

  /// The text cut into lines at blanks; words longer than a line are cut where they must be.
  package static func wrap(_ text: String, to room: Int) -> [String] {
    let room = max(8, room)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var word = word[...]
      var size = width(word)
      if used > 0, used + 1 + size > room {
        lines.append(line)
        line = ""
        used = 0
      }
      while size > room {
        var piece = ""
        while let next = word.first, width(piece) + width(next) <= room {
          piece.append(word.removeFirst())
        }
        lines.append(piece)
        size = width(word)
      }
      if used > 0 { line += " " }
      line += String(word)
      used += (used > 0 ? 1 : 0) + size
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Joins parts with ` · `, leaving off the last ones that have no room.
  ///
  /// The first part always stands, cut if it must be.
  package static func join(_ parts: [String], to room: Int, lines limit: Int = 1) -> [String] {
    var lines: [String] = []
    var line = ""
    for part in parts {
      let longer = line.isEmpty ? part : "\(line) · \(part)"
      if width(longer) <= room {
        line = longer
      } else if line.isEmpty {
        let pieces = limit - lines.count > 1 ? wrap(part, to: room) : [clip(part, to: room)]
        lines += pieces.dropLast()
        line = pieces.last ?? ""
      } else if lines.count + 1 < limit {
        lines.append(line)
        line = width(part) <= room ? part : clip(part, to: room)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return Array(lines.prefix(limit))
  }
}
