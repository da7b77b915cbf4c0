internal import Accounts
internal import Book
internal import Foundation
internal import Texts

/// What happens to lines while others put another file under the journal's name.
extension Trials {
  /// Lets an editor that loaded the file earlier save it by rename, again and again, while a call is
  /// written down; returns how many lines had to be put back.
  ///
  /// The editor never looks whether the file has changed meanwhile, as most do not.
  package mutating func saveByRename(facts: Int) throws -> Int {
    let run = try rig.start(nextCall(), count: facts, environment: ["JOURNAL_PAUSE": "2000"])
    while run.isGoing {
      let loaded = rig.bytes()
      usleep(4000)
      guard loaded.last == 0x0A else { continue }
      let copy = rig.folder.appending(path: "saved")
      try Data(loaded).write(to: copy)
      _ = unsafe rename(copy.path(percentEncoded: false), rig.file().path(percentEncoded: false))
      usleep(4000)
    }
    return try judgeExchanges(run.end(), facts, "an editor's saves by rename")
  }

  /// Lets git merge another machine's lines, again and again, while a call is written down; returns
  /// how many lines had to be put back, and how many merges there were.
  package mutating func mergeMeanwhile(facts: Int) throws -> (back: Int, merges: Int) {
    let ours = try Repository(new: rig.root, rig)
    acknowledged.formUnion(try rig.start(nextCall(), count: 3).end().acknowledged)
    try ours.git("add", "-A")
    try ours.git("commit", "-qm", "first")
    let place = rig.folder.appending(path: "theirs").path(percentEncoded: false)
    try ours.git("clone", "-q", rig.root, place)
    let theirs = Repository(place, rig)
    let run = try rig.start(nextCall(), count: facts, environment: ["JOURNAL_PAUSE": "30000"])
    var merges = 0
    while run.isGoing {
      let more = try rig.start(nextCall(), count: 2, book: place).end()
      try theirs.git("add", "-A")
      try theirs.git("commit", "-qm", "theirs")
      try ours.git("fetch", "-q", place, "main")
      _ = try ours.run("commit", "-qam", "ours")
      // Refused whenever a line has come since: then it is tried again.
      let merge = try ours.run("merge", "-q", "--no-edit", "FETCH_HEAD")
      let isMerged = merge.code == 0
      // It takes the file away and makes a new one: another one of ours in between ends it halfway.
      expect(!merge.complaint.contains("File exists"), "a merge: \(merge.complaint)")
      if isMerged { merges += 1 }
      if isMerged { acknowledged.formUnion(more.acknowledged) }
    }
    return (try judgeExchanges(run.end(), facts, "a merge by git"), merges)
  }

  /// Merges what two branches have added to a third; returns how many facts there are, of 900.
  package mutating func mergeBranches() throws -> Int {
    let book = try Repository(new: rig.root, rig)
    func add(_ count: Int) throws {
      let ending = try rig.start(nextCall(), count: count).end()
      expect(ending.acknowledged.count == count, "a branch: \(ending.complaint)")
      acknowledged.formUnion(ending.acknowledged)
      try book.git("add", "-A")
      try book.git("commit", "-qm", "\(count) facts")
    }
    try add(500)
    try book.git("checkout", "-qb", "other")
    try add(200)
    try book.git("checkout", "-q", "main")
    try add(200)
    try book.git("merge", "-q", "other", "-m", "both")
    let read = try rig.read()
    expect(read.findings.isEmpty, "three branches: \(read.findings.prefix(3))")
    let ids = Set(read.facts.compactMap { $0.id?.description })
    let lost = acknowledged.subtracting(ids).count
    expect(ids == acknowledged, "three branches: \(lost) lost")
    return ids.count
  }

  /// Every line that was acknowledged is there or offered back; put back, each stands once.
  private mutating func judgeExchanges(
    _ ending: Rig.Ending, _ facts: Int, _ trial: String
  ) throws -> Int {
    expect(ending.code == 0, "\(trial): the writer ended with \(ending.complaint)")
    expect(ending.acknowledged.count == facts, "\(trial): \(ending.acknowledged.count) stored")
    acknowledged.formUnion(ending.acknowledged)
    guard let jo = Token("jo") else { return 0 }
    let journal = JournalFolder(
      book: try BookFolder(path: rig.root), collector: jo, stateFolder: rig.state)
    let offered = journal.missing().compactMap { $0.id?.description }
    let lost = acknowledged.subtracting(standing().keys).subtracting(offered)
    expect(lost.isEmpty, "\(trial): neither there nor offered back: \(lost.sorted().prefix(3))")
    let back = try journal.putBack()
    expect(back == offered.count, "\(trial): \(back) of \(offered.count) put back")
    let there = standing()
    expect(acknowledged.isSubset(of: there.keys), "\(trial): still missing after putting back")
    let double = there.filter { $0.value > 1 }.keys.sorted()
    expect(double.isEmpty, "\(trial): written twice: \(double.prefix(3))")
    expect(journal.missing().isEmpty, "\(trial): still offered after putting back")
    expect(try rig.read().findings.isEmpty, "\(trial): the reader finds fault with the file")
    return back
  }

  /// How often each id ends a line of the file.
  private func standing() -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in String(decoding: rig.bytes(), as: UTF8.self).split(separator: "\n") {
      guard let id = line.split(separator: " ").last, id.hasPrefix("#"), id.contains(".") else {
        continue
      }
      counts[String(id), default: 0] += 1
    }
    return counts
  }
}
