import CommandSupport
import Questionnaires
import Typography
import Wording
import Workshop

/// The cases as a short table for a terminal; nothing in it says what the result of a case is.
struct CaseList {
  let book: CaseBook
  let cases: [TrainingCase]
  /// In columns.
  let width: Int

  var lines: [String] {
    let names = cases.map(\.name.count).max() ?? 0
    var lines = ["CASES (\(cases.count)): name, level 1 to 3, title, topics"]
    for training in cases {
      let padding = String(repeating: " ", count: names - training.name.count)
      let level = training.teaching.map { "\($0.level)" } ?? "-"
      let topics = training.teaching?.topics.map(\.text).joined(separator: ", ") ?? ""
      let label = "\(training.name)\(padding)  \(level)  "
      // A name as long as this leaves no room beside it on a narrow screen.
      let indent = min(label.count, width / 3)
      lines += Wrapping.lines(
        of: SafeText.line(training.title + (topics.isEmpty ? "" : " [\(topics)]")), width: width,
        first: label, rest: String(repeating: " ", count: indent))
    }
    return lines + sets
  }

  private var sets: [String] {
    guard !book.sets.isEmpty else { return [] }
    return ["", "SETS: \(ProgramName.shown) practise --set NAME"]
      + book.sets.flatMap { set in
        Wrapping.lines(
          of: SafeText.line(
            "\(set.title) (\(Counting.of(set.cases.count, "case", "cases")), "
              + "\(Counting.of(set.minutes, "minute", "minutes")))"),
          width: width, first: "\(set.id)  ", rest: "    ")
      }
  }
}
