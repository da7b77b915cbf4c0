extension Capture {
  /// What makes a line impossible to understand.
  struct Trouble: Error {
    /// The first of the words that stand in the way.
    var index: Int
    /// How many they are.
    var count = 1
    /// What is wrong and what to type instead.
    var message: String

    /// A day beside another one, with one amount for both.
    static func secondDay(_ index: Int, count: Int) -> Trouble {
      Trouble(
        index: index, count: count,
        message: "it is a second day for one amount; write an amount for each day")
    }
  }
}
