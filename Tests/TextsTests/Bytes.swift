import Texts

/// The bytes of a text.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Findings as short lines: `line:column message`, with `warning` where it is one.
func lines(_ findings: [Finding]) -> [String] {
  findings.map { finding in
    let place = finding.line == 0 ? "file" : "\(finding.line):\(finding.column)"
    return "\(place) \(finding.severity == .warning ? "warning: " : "")\(finding.message)"
  }
}
