import LineEditor

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A program for tests: says back what was read.
@main
enum Driver {
  static func main() {
    let arguments = Set(CommandLine.arguments.dropFirst())
    let editor = LineEditor(
      program: "editor-driver",
      options: LineEditor.Options(
        colors: !arguments.contains("--no-colors"), plain: arguments.contains("--plain")))
    editor.assistance = assistance(bare: arguments.contains("--bare"))
    for argument in arguments where argument.hasPrefix("--messages=") {
      listen(String(argument.dropFirst(11)), editor.postbox)
    }
    for argument in arguments where argument.hasPrefix("--history=") {
      editor.keepHistory(in: String(argument.dropFirst(10)))
    }
    editor.write("ready \(editor.isInteractive) \(editor.width)x\(editor.height)\n")
    defer { editor.close() }
    while true {
      switch editor.read(prompt: "call> ", accent: "1;36") {
      case .line("post"):
        let box = editor.postbox
        Task.detached {
          try? await Task.sleep(for: .milliseconds(150))
          box.post("posted from another thread")
        }
      case .line("crash"): preconditionFailure("asked to")
      case .line(let line):
        editor.remember(line)
        editor.write("got \(line.unicodeScalars.count) [\(shown(line))]\n")
        if line == "quit" { return }
      case .interrupted: editor.write("interrupted\n")
      case .endOfInput:
        editor.write("end of input\n")
        return
      case .hangup:
        editor.write("hangup\n")
        return
      }
    }
  }

  /// Posts each line that is written to a pipe with a name, from a thread of its own.
  private static func listen(_ path: String, _ box: Postbox) {
    Task.detached {
      guard let file = unsafe fopen(path, "r") else { return }
      defer { unsafe fclose(file) }
      var line: [UInt8] = []
      while true {
        let byte = unsafe fgetc(file)
        if byte < 0 { return }
        if byte != 0x0A {
          line.append(UInt8(truncatingIfNeeded: byte))
          continue
        }
        box.post(String(decoding: line, as: UTF8.self))
        line = []
      }
    }
  }

  private static func shown(_ line: String) -> String {
    let line = line.replacing("\n", with: "\\n")
    guard line.unicodeScalars.count > 200 else { return line }
    var hash: UInt32 = 0
    for scalar in line.unicodeScalars { hash = hash &* 31 &+ scalar.value }
    return "hash \(hash)"
  }

  private static let words = [
    Candidate(text: "/call", note: "ring a customer"),
    Candidate(text: "/card", note: "who they are"),
    Candidate(text: "/glossary", note: "words of the trade"),
    Candidate(text: "/promise", note: "what they will pay, and when"),
    Candidate(text: "/paid", note: "they say it is paid"),
  ]

  private static func assistance(bare: Bool) -> Assistance {
    if bare { return Assistance() }
    return Assistance(
      complete: { line, cursor in
        let typed = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
        let word = typed.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
        return Completion(
          from: cursor - word.unicodeScalars.count,
          candidates: words.filter { $0.text.hasPrefix(word) })
      },
      ghost: { line in
        guard line.count > 2 else { return nil }
        let word = words.first { $0.text.hasPrefix(line) && $0.text != line }
        return word.map {
          Ghost(text: String($0.text.dropFirst(line.count)) + " harlow", remark: " [when]")
        }
      },
      hint: { line in
        words.first { line.hasPrefix($0.text) }.map { "\($0.text): \($0.note)" }
      },
      style: { line in
        guard line.hasPrefix("/") else { return line }
        let end = line.firstIndex(of: " ") ?? line.endIndex
        return "\u{1B}[32m\(line[..<end])\u{1B}[0m\(line[end...])"
      })
  }
}
