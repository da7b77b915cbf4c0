/// A list of numbers in the bytes it was read from, the lowest byte of each first; so that a long
/// list is not held twice.
struct KeptNumbers {
  /// The bytes, four for each number.
  let bytes: ArraySlice<UInt8>

  /// How many numbers there are.
  var count: Int { bytes.count / 4 }

  /// Numbers in bytes of their own.
  init(_ numbers: [UInt32]) {
    var kept = KeptBytes()
    for number in numbers { kept.add(number) }
    bytes = kept.bytes[...]
  }

  /// Bytes as they were kept.
  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// Gives a body the number at each place.
  ///
  /// A place behind the end stops the program.
  func read<Result>(_ body: (_ number: (Int) -> UInt32) -> Result) -> Result {
    unsafe bytes.withUnsafeBytes { bytes in
      body { place in
        let number = unsafe bytes.loadUnaligned(fromByteOffset: place * 4, as: UInt32.self)
        return UInt32(littleEndian: number)
      }
    }
  }
}
