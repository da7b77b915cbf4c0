import Foundation
import Testing

/// What the program says of itself outside the prompt.
@Suite struct ManualTests {
  private func run(_ arguments: [String]) throws -> Program.Ending {
    let program = try Program()
    defer { program.remove() }
    return try program.run(arguments, typing: "")
  }

  @Test func `the manual page tells every launch command and every word of the README's table`()
    throws
  {
    let page = try run(["manual"]).screen
    let text = page.joined(separator: "\n").replacing("\\-", with: "-")
    for word in ["journal", "init", "call", "keys", "manual", "export-person"] {
      #expect(text.contains("\\fB\(word)\\fR"), "\(word) is missing")
    }
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let words = readme.split(separator: "\n").filter { $0.hasPrefix("| `/") }
      .compactMap { $0.dropFirst(3).split { $0 == "`" || $0 == " " }.first }
    #expect(words.count > 40)
    for word in words {
      #expect(text.contains("\\fB\(word) ") || text.contains("\\fB\(word)\\fR"), "\(word)")
    }
  }

  @Test(arguments: [
    ["manual"], ["manual", "journal"], ["manual", "promise"], ["manual", "init"],
  ])
  func `no line of a manual page is a request that was not meant`(arguments: [String]) throws {
    let known: Set = [".TH", ".SH", ".SS", ".TP", ".PP", ".nf", ".fi", ".br"]
    let page = try run(arguments).screen
    #expect(page.first?.hasPrefix(".TH") == true)
    for line in page {
      #expect(line.unicodeScalars.allSatisfy { $0.value < 0x7F }, "\(line)")
      if line.hasPrefix(".") { #expect(known.contains(String(line.prefix(3))), "\(line)") }
      #expect(!line.hasPrefix("'"), "\(line)")
    }
  }

  @Test func `groff sets every page without a warning`() throws {
    let groff = "/usr/bin/groff"
    guard FileManager.default.isExecutableFile(atPath: groff) else { return }
    let folder = FileManager.default.temporaryDirectory.appending(path: "man-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    let said = try run(["manual", "--into", path]).screen.joined()
    let pages = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    #expect(said.hasPrefix("\(pages.count) pages are in "))
    #expect(pages.contains("courtesy.1") && pages.contains("courtesy-journal.1"))
    let process = Process()
    process.executableURL = URL(filePath: groff)
    process.arguments = ["-man", "-ww", "-Tascii", "-z"] + pages.map { "\(path)/\($0)" }
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let warnings = String(
      decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(warnings.isEmpty, "\(warnings)")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `there is a completion script for each shell, and it knows the commands`(shell: String)
    throws
  {
    let script = try run(["--generate-completion-script", shell]).screen.joined(separator: "\n")
    for word in ["journal", "promise", "export-person", "manual"] {
      #expect(script.contains(word), "\(word)")
    }
  }

  @Test(arguments: [
    ("courtesy call --book Book ''", ["harlow", "keystone"]),
    ("courtesy dispute --book Book harlow ''", ["4398", "4471"]),
    ("courtesy call --book Book k", ["kestrel", "keystone"]),
    ("courtesy jour", ["journal"]),
    ("courtesy glossary show --book Book br", ["bridges"]),
  ])
  func `bash completes commands, customers, invoices and trades`(line: String, expected: [String])
    throws
  {
    let bash = "/bin/bash"
    guard FileManager.default.isExecutableFile(atPath: bash) else { return }
    let program = try Program()
    defer { program.remove() }
    _ = try program.run(["demo", "--keep", "Book", "--on", "2026-11-23"], typing: "")
    let script = try program.run(["--generate-completion-script", "bash"], typing: "").screen
    try program.write(script, to: "completions.sh")
    let said = try program.shell(
      """
      PATH="$(dirname "$PROGRAM"):$PATH"; . ./completions.sh
      COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="${COMP_WORDS[*]}"
      COMP_POINT=${#COMP_LINE}; COMPREPLY=()
      $(complete -p courtesy | sed 's/.*-F \\([^ ]*\\) .*/\\1/') courtesy \
      "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    let words = said.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    for word in expected { #expect(words.contains(word), "\(word) is not among \(words)") }
  }

  @Test func `the keys are listed as the editor binds them`() throws {
    let page = try run(["keys"]).screen
    for row in ["Ctrl-R", "Tab", "Shift-Tab", "Up", "Ctrl-D", "Ctrl-Z"] {
      #expect(page.contains { $0.contains(row) }, "\(row) is missing")
    }
    for line in page { #expect(line.count < 80, "\(line)") }
  }
}

extension Program {
  /// What bash says to some lines, in the folder of this run; `$PROGRAM` is Courtesy.
  func shell(_ lines: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["--norc", "--noprofile", "-c", lines]
    process.currentDirectoryURL = place
    process.environment = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
      "PROGRAM": try Program.file().path(percentEncoded: false),
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}
