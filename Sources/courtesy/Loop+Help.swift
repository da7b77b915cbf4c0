import Book
import LineEditor
import Shell

extension Loop {
  /// Shows what the keys do, or a call played elsewhere.
  func showHelp(_ effect: Effect) {
    guard effect == .tour else { return browse(Keys.page(width: editor.width)) }
    do {
      show(try Tour.page(width: editor.width, height: editor.height))
    } catch {
      show(Page(" the tour cannot be played here: \(error)", .careful))
    }
  }

  /// The offer of the tour, in the first session on this machine alone.
  static func tourOffer() -> Page? {
    guard let folder = StateFolder.path(environment: Environment.value),
      FirstTime(stateFolder: folder).begins("tour")
    else { return nil }
    return Page(" New here? /tour plays a call on one screen, in a book of its own", .good)
  }
}
