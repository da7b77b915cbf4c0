// swift-tools-version: 6.2

import PackageDescription

#if canImport(Glibc)
  import Glibc
#endif

/// Every Swift target obeys the same compiler rules.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A room of the house, or a suite of tests, with the rooms it may import.
func room(_ name: String, _ imports: [String] = [], more: [SwiftSetting] = []) -> Target {
  .target(
    name: name, dependencies: imports.map { .byName(name: $0) }, exclude: papers(name),
    swiftSettings: house + more)
}

/// Learning from twenty thousand sentences takes half a minute in a build that is not optimised, and
/// most of the tests' time.
let quick: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Documents that stand beside a room's code.
func papers(_ name: String) -> [String] {
  ["Texts": ["Journal.md"]][name] ?? []
}

func suite(_ name: String, _ imports: [String], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: imports.map { .byName(name: $0) }, exclude: exclude,
    swiftSettings: house)
}

/// What libedit is made of where it is no shared library: itself, and what it needs on Linux.
let archives = ["edit", "tinfo", "bsd", "md"]

/// What sorts names and reads XML where nothing can be loaded when it is used.
let foreign = ["icui18n", "icuuc", "icudata", "expat"]

/// Whether this machine has all of some archives, as Debian's `-dev` packages bring them.
func has(_ archives: [String]) -> Bool {
  #if canImport(Glibc)
    ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"].contains {
      folder in archives.allSatisfy { access("\(folder)/lib\($0).a", R_OK) == 0 }
    }
  #else
    false
  #endif
}

let hasArchives = has(archives)
let hasForeign = hasArchives && has(foreign)

/// A release on Linux is one file that needs no shared library, where that can be: finding and
/// joining those takes half of the time in which a launch line is answered.
let isAlone = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

let alone: [LinkerSetting] =
  hasArchives
  ? [.unsafeFlags(["-static-executable", "-use-ld=lld"], isAlone)]
    + archives.map { .linkedLibrary($0, isAlone) } : []

/// What the libraries that few runs need are in such a release: joined to it, or left out.
let foreignSettings: [CSetting] =
  (hasArchives ? [.define("COURTESY_ALONE", isAlone)] : [])
  + (hasForeign ? [.define("COURTESY_LINKED", isAlone)] : [])

let package = Package(
  name: "courtesy",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "courtesy", targets: ["courtesy"])],
  dependencies: [
    // Launch commands, their help and completions: the toolchain team's own, kept with Swift.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The values of the trade. Imports nothing at all.
    room("Accounts"),
    // One file a format: text to values and back.
    room("Texts", ["Accounts"]),
    // The rules of the trade, as functions over values.
    room("Coach", ["Accounts"], more: quick),
    // Commands to effects, values to pages. Its HTML comes from a result builder of its own, because
    // swift-mustache imports all of Foundation, which makes the program three times as large.
    room("Shell", ["Accounts", "Texts", "Coach"]),
    // The book folder on disk.
    room("Book", ["Accounts", "Texts"]),
    // The terminal.
    .target(name: "CLibedit", linkerSettings: [.linkedLibrary("edit")]),
    room("LineEditor", ["CLibedit"]),
    // Libraries of the system that only a few tools need, loaded when they are used: libexpat reads
    // XML, ICU sorts names. Linked, they would cost every start; a full Foundation even more. A
    // release that is one file has them inside, where they cost nothing until they are touched.
    .target(
      name: "CForeign", cSettings: foreignSettings,
      linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    // Glossaries, prompts and the sample book, inside the binary.
    .target(name: "Shipped", exclude: ["SampleBook"]),
    // The hallway: launching, wiring, one loop, the only clock.
    .executableTarget(
      name: "courtesy",
      dependencies: [
        "Accounts", "Texts", "Coach", "Shell", "Book", "LineEditor", "Shipped", "CForeign",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house + (hasArchives ? [.unsafeFlags(["-static-stdlib"], isAlone)] : []),
      linkerSettings: alone + (hasForeign ? foreign.map { .linkedLibrary($0, isAlone) } : [])),
    // How the program feels at a terminal, beside others: run by hand, not by the tests.
    .executableTarget(
      name: "measure",
      dependencies: [
        "Accounts", "Texts", "Coach", "Book", "Faults", "CaptureTable",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Benchmarks", exclude: ["capture-lines.tsv", "capture-tricky.tsv"],
      swiftSettings: house),

    // The editor alone, for its tests to drive through a pseudo-terminal.
    .executableTarget(
      name: "editor-driver", dependencies: ["LineEditor"], path: "Tests/EditorDriver",
      swiftSettings: house),
    // What stands on a terminal after some bytes, for the tests of the prompt.
    .target(name: "Screens", path: "Tests/Screens", swiftSettings: house),
    suite(
      "LineEditorTests", ["LineEditor", "Screens", "editor-driver", "courtesy"],
      exclude: ["Captures"]),
    suite("HouseTests", []),
    suite("AccountsTests", ["Accounts"]),
    suite("TextsTests", ["Accounts", "Texts"], exclude: ["Kept"]),
    // Typed promises beside what they mean, for the tests and for measuring.
    .target(
      name: "CaptureTable", dependencies: ["Accounts", "Coach"], path: "Tests/CaptureTable",
      swiftSettings: house),
    suite("CoachTests", ["Accounts", "Texts", "Coach", "CaptureTable"], exclude: ["Unseen"]),
    suite("ShellTests", ["Accounts", "Texts", "Coach", "Shell"]),
    // Whole sessions through the real program, which is built first and never imported.
    suite("TranscriptTests", ["courtesy"], exclude: ["Transcripts"]),
    // What an append promises, tried by killing, filling and failing a program that writes.
    .executableTarget(
      name: "journal-driver", dependencies: ["Accounts", "Texts", "Book"],
      path: "Tests/JournalDriver", swiftSettings: house, linkerSettings: alone),
    .target(
      name: "Faults", dependencies: ["Accounts", "Texts", "Book"], path: "Tests/Faults",
      exclude: ["interpose.c"], swiftSettings: house),
    suite(
      "BookTests", ["Accounts", "Texts", "Coach", "Book", "Faults", "journal-driver", "courtesy"]),
  ],
  cLanguageStandard: .c2x
)
