extension Sheet {
  /// What keeps a file of at most so many bytes from being read as text at all, or `nil`.
  static func refusal(_ bytes: [UInt8], file: String, limit: Int) -> Finding? {
    if bytes.count > limit {
      return finding(
        file: file, "the file has more than \(limit >> 20) MB, so it was not read",
        "cut it into several files")
    }
    if bytes.contains(0) {
      return finding(
        file: file, "the file is binary or UTF-16, so it was not read", "save it as UTF-8 text")
    }
    return nil
  }

  /// Findings about bytes and characters that cannot stand in text.
  ///
  /// Broken bytes are read as U+FFFD and steering characters are taken out, so reading goes on. Of
  /// each kind the first twenty lines are named.
  func characterFindings() -> [Finding] {
    if bytes.allSatisfy({ (0x20...0x7E).contains($0) || $0.isBlank || $0 == .lineFeed }) {
      return []
    }
    return brokenLines() + steeringLines()
  }

  private func brokenLines() -> [Finding] {
    guard String(validating: bytes, as: UTF8.self) == nil else { return [] }
    let broken = lines.lazy.filter { String(validating: bytes[$0], as: UTF8.self) == nil }
    return broken.prefix(20).map { line in
      let start = String(decoding: bytes[line], as: UTF8.self).prefix { $0 != "\u{FFFD}" }
      return finding(
        from: line, column: start.count, .error, "this is not UTF-8", "save the file as UTF-8")
    }
  }

  private func steeringLines() -> [Finding] {
    let steered = lines.lazy.compactMap { line -> (Range<Int>, Int)? in
      guard bytes[line].contains(where: { !(0x20...0x7E).contains($0) && $0 != .tab }) else {
        return nil
      }
      let text = String(decoding: bytes[line], as: UTF8.self)
      let first = text.unicodeScalars.firstIndex { Clean.isActive($0) && $0 != "\t" }
      return first.map { (line, text[..<$0].count) }
    }
    return steered.prefix(20).map { line, column in
      finding(
        from: line, column: column, .warning,
        "a control or direction character stands here unseen; it was left out",
        "type these words again")
    }
  }

  private func finding(
    from line: Range<Int>, column: Int, _ severity: Finding.Severity, _ message: String,
    _ remedy: String
  ) -> Finding {
    let number = self.line(at: line.lowerBound)
    return Finding(
      file: file, line: number, column: column + 1, length: 1, severity: severity,
      message: message, remedy: remedy, excerpt: excerpt(line: number))
  }
}
