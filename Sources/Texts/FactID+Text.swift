package import Accounts

extension FactID {
  /// The id written as `#7k3f9q2m.4`, the `#` being optional, or `nil` when the text is none.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(bytes: bytes[(bytes.first == UInt8(ascii: "#") ? 1 : 0)...])
  }

  /// The id in bytes without its `#`, or `nil`.
  init?(bytes: ArraySlice<UInt8>) {
    guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")),
      let call = FactID.call(bytes[..<dot]),
      (1...9).contains(bytes.count - (dot + 1 - bytes.startIndex)),
      bytes[dot + 1] != UInt8(ascii: "0"), let number = Digits.value(bytes[(dot + 1)...])
    else { return nil }
    self.init(call: call, number: number)
  }

  /// A call's id of 6 to 12 letters of Crockford's base 32, or `nil`.
  static func call(_ bytes: ArraySlice<UInt8>) -> String? {
    guard (6...12).contains(bytes.count), bytes.allSatisfy({ FactID.letters[Int($0)] }) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Which bytes may stand in a call's id.
  private static let letters: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for letter in FactID.alphabet.compactMap(\.asciiValue) { table[Int(letter)] = true }
    return table
  }()
}
