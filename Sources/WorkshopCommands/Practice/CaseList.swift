import CommandSupport
import Questionnaires
import Scenarios
import Typography
import Wording
import Workshop

/// The cases as a short table for a terminal; nothing in it says what the result of a case is.
struct CaseList {
  private let cases: [TrainingCase]
  private let caseSets: [CaseSet]
  private let words: Words
  /// What is said of all cases; nil for nothing.
  private let remark: String?
  private var phrases: CasesPhrases { words.cases }
  /// In columns.
  private let width: Int

  /// - Parameter caseSets: the sets that are named below the cases.
  init(
    _ cases: [TrainingCase], in caseSets: [CaseSet], _ words: Words, remark: String? = nil,
    width: Int
  ) {
    self.remark = remark
    self.cases = cases
    self.caseSets = caseSets
    self.words = words
    self.width = width
  }

  var lines: [String] {
    let names = cases.map(\.name.count).max() ?? 0
    var lines = Wrapping.lines(of: phrases.heading(count: cases.count), width: width)
    for training in cases {
      let padding = String(repeating: " ", count: names - training.name.count)
      let level = training.teaching.map { "\($0.level)" } ?? "-"
      let topics = words.list(training.teaching?.topics.map(\.text) ?? [])
      let title = training.title
      let label = "\(training.name)\(padding)  \(level)  "
      // A name as long as this leaves no room beside it on a narrow screen.
      let indent = min(label.count, width / 3)
      lines += Wrapping.lines(
        of: SafeText.line(
          topics.isEmpty ? title : phrases.titleTopics(title: title, topics: topics)),
        width: width, first: label, rest: String(repeating: " ", count: indent))
    }
    if let remark { lines += [""] + Wrapping.lines(of: SafeText.line(remark), width: width) }
    return lines + sets
  }

  private var sets: [String] {
    guard !caseSets.isEmpty else { return [] }
    return ["", phrases.setsHeading(command: "\(ProgramName.shown) practise --set NAME")]
      + caseSets.flatMap { set in
        Wrapping.lines(
          of: SafeText.line(
            phrases.set(
              title: set.title, cases: phrases.setCases(count: set.cases.count),
              minutes: phrases.setMinutes(count: set.minutes))),
          width: width, first: "\(set.id)  ", rest: "    ")
      }
  }
}
