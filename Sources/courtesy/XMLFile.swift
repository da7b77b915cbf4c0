import CForeign
import Texts

/// An XML file, read by the system's libexpat.
enum XMLFile {
  /// The events of a file.
  ///
  /// - Throws: `Complaint` with the place of what is wrong, or when there is no libexpat.
  static func events(_ bytes: [UInt8], file: String) throws -> [XMLEvent] {
    guard let xml = unsafe foreign_xml_read(bytes, bytes.count) else {
      throw Complaint(
        "reading XML needs libexpat, which is not on this machine; Debian's libexpat1 has it")
    }
    defer { unsafe foreign_xml_free(xml) }
    if let problem = unsafe foreign_xml_problem(xml) {
      let place = unsafe "\(file):\(foreign_xml_line(xml)):\(foreign_xml_column(xml))"
      throw Complaint("\(place): \(unsafe String(cString: problem))")
    }
    var events: [XMLEvent] = []
    var name = ""
    for index in unsafe 0..<foreign_xml_count(xml) {
      let event = unsafe foreign_xml_at(xml, index)
      let text = unsafe String(
        decoding: UnsafeRawBufferPointer(start: event.text, count: event.count), as: UTF8.self)
      switch unsafe Int(event.kind) {
      case FOREIGN_START: events.append(.start(text, [:]))
      case FOREIGN_ATTRIBUTE: name = text
      case FOREIGN_VALUE:
        guard case .start(let element, var attributes) = events.popLast() else { continue }
        attributes[name] = text
        events.append(.start(element, attributes))
      case FOREIGN_TEXT: events.append(.text(text))
      default: events.append(.end(text))
      }
    }
    return events
  }
}
