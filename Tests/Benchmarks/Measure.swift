import ArgumentParser

/// Measurements of the built program, run by hand and not by the tests.
@main
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how the program feels, beside programs everybody knows.",
    subcommands: [
      MeasurePrompt.self, MeasureGlossary.self, MeasureBook.self, MeasureJournal.self,
      MeasureFaults.self, MeasureHear.self, MeasureTone.self, MeasurePoliteness.self,
      MeasureCapture.self,
    ])
}
