import Questionnaires
import Satisfiability

/// What hangs on the size of the firm, once it is told.
///
/// The size is true of the firm whatever the system is. Its question is asked only where it counts;
/// while that is open, the answer would bind in some completions only, and a small firm would be
/// told duties of large ones.
struct ToldSize: Sendable {
  /// The question that was answered, by number in the outline.
  let number: Int
  /// By number: the duties that name the question.
  private let duties: [Int: Encoding.DutyLiterals]
  /// By number: the guidance that names the question.
  private let guidance: [Int: Literal]

  private init(
    _ option: Option, of question: Question, number: Int, in questionnaire: Questionnaire,
    _ encoder: inout Encoder
  ) {
    func names(_ condition: Condition) -> Bool {
      condition.questions.contains { $0.question == question.id }
    }
    self.number = number
    var duties: [Int: Encoding.DutyLiterals] = [:]
    for (number, duty) in questionnaire.duties.enumerated()
    where ([duty.when] + [duty.settledWhen].compactMap { $0 }).contains(where: names) {
      duties[number] = Encoding.DutyLiterals(duty, &encoder) {
        $0.knowing(option.id, of: question.id)
      }
    }
    self.duties = duties
    var guidance: [Int: Literal] = [:]
    for (number, advice) in questionnaire.advice.guidance.enumerated() where names(advice.when) {
      guidance[number] = encoder.literal(advice.when.knowing(option.id, of: question.id))
    }
    self.guidance = guidance
  }

  /// For each option that tells a size.
  static func all(
    in questionnaire: Questionnaire, _ encoder: inout Encoder
  ) -> [QuestionID: [OptionID: ToldSize]] {
    var all: [QuestionID: [OptionID: ToldSize]] = [:]
    for (number, entry) in questionnaire.outline.entries.enumerated() {
      for option in entry.question.options where option.firmSize != nil {
        all[entry.question.id, default: [:]][option.id] = ToldSize(
          option, of: entry.question, number: number, in: questionnaire, &encoder)
      }
    }
    return all
  }

  /// What an outcome speaks of.
  var targets: [Literal] { duties.values.flatMap(\.targets) + guidance.values }

  func put(into all: [Encoding.DutyLiterals]) -> [Encoding.DutyLiterals] {
    all.enumerated().map { duties[$0] ?? $1 }
  }

  func put(into all: [Literal]) -> [Literal] { all.enumerated().map { guidance[$0] ?? $1 } }
}
