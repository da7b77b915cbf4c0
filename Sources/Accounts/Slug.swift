/// A text in lower case with everything but letters and digits turned into single hyphens.
///
/// Letters of every script stay, so that a term in Japanese has a key too. At most 40 characters.
package func slug(_ text: String) -> String {
  if let slug = slugBytes(text) { return slug }
  var slug = text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    .prefix(40)
  while slug.hasSuffix("-") { slug.removeLast() }
  return String(slug)
}

/// The slug of a text in ASCII, which most names are; `nil` for any other.
private func slugBytes(_ text: String) -> String? {
  var slug: [UInt8] = []
  var isParted = false
  for byte in text.utf8 {
    switch byte {
    case 0x80...: return nil
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      if isParted, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      isParted = false
      slug.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
    default: isParted = true
    }
  }
  slug.removeLast(max(0, slug.count - 40))
  if slug.last == UInt8(ascii: "-") { slug.removeLast() }
  return String(decoding: slug, as: UTF8.self)
}
