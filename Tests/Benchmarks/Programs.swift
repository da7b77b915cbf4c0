#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A program and the words that show that it waits for a line.
struct Program {
  /// Its name in the table.
  let name: String
  /// Its path and its arguments.
  let words: [String]
  /// Its prompt, as it arrives at the terminal.
  let prompt: String
}

/// What is measured, side by side.
struct Programs {
  /// The path of Courtesy.
  let courtesy: String
  /// Where everything happens.
  let place: Place
  /// Courtesy on a book nobody writes to.
  let desk: Program
  /// What the ratios are of.
  let sqlite: Program
  /// What else has a prompt, as far as it is installed and starts.
  let others: [Program]

  /// The names of what Courtesy is compared with.
  static let peers = ["sqlite3", "fish", "psql", "ipython", "litecli"]

  /// The day on which the sample book is opened.
  ///
  /// It is given to the program too, so that next year's measurement reads as much of the journal.
  private static let day = "2026-11-23"

  /// Finds the programs and makes the sample book.
  init(courtesy: String, place: Place) throws {
    guard let sqlite = Programs.resolved("sqlite3") else {
      throw Complaint("sqlite3 is not installed; it is what the times are compared with")
    }
    self.courtesy = courtesy
    self.place = place
    self.sqlite = Program(name: "sqlite3", words: [sqlite, ":memory:"], prompt: "sqlite> ")
    others = Programs.installed(place)
    desk = try Programs.book("desk", courtesy: courtesy, place: place)
  }

  /// Courtesy on a fresh copy of the sample book.
  ///
  /// What the copy left to be written is waited for, so that it is no part of the next line's wait.
  func fresh(_ name: String) throws -> Program {
    let program = try Programs.book(name, courtesy: courtesy, place: place)
    sync()
    return program
  }

  /// All that start in a round.
  var all: [Program] { [desk, sqlite] + others }

  /// The other programs of which one start has shown a prompt.
  private static func installed(_ place: Place) -> [Program] {
    let greet = "function fish_prompt; echo -n 'fish> '; end; set fish_greeting"
    let known = [
      Program(name: "fish", words: ["fish", "--no-config", "-C", greet], prompt: "fish> "),
      Program(name: "psql", words: ["psql", "-X", "postgres"], prompt: "=# "),
      Program(name: "ipython", words: ["ipython", "--no-banner"], prompt: "In ["),
      Program(name: "litecli", words: ["litecli", ":memory:"], prompt: "> "),
    ]
    return known.compactMap { program in
      guard let path = resolved(program.words[0]) else { return nil }
      let whole = Program(
        name: program.name, words: [path] + program.words.dropFirst(), prompt: program.prompt)
      guard let terminal = try? Terminal(whole, environment: place.environment),
        (try? terminal.start(until: whole.prompt)) != nil
      else { return nil }
      return whole
    }
  }

  private static func book(_ name: String, courtesy: String, place: Place) throws -> Program {
    let path = "\(place.path)/\(name)"
    let words = [courtesy, "demo", "--keep", path, "--on", day]
    guard try Child(words, environment: place.environment).end() == 0 else {
      throw Complaint("\(words.joined(separator: " ")) < /dev/null: this made no sample book")
    }
    return Program(
      name: "courtesy", words: [courtesy, "--book", path, "--collector", "jo", "--at", day],
      prompt: "courtesy> ")
  }

  /// Whether there is a file.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// The path of a program, looked up as a shell does; `nil` when there is none.
  static func resolved(_ name: String) -> String? {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    let folders = name.contains("/") ? [] : path.split(separator: ":").map { "\($0)/" }
    let candidates = name.contains("/") ? [name] : folders.map { $0 + name }
    return candidates.first { unsafe access($0, X_OK) == 0 }
  }
}
