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
    _ option: Option, of question: Question, number: Int, _ subjects: Subjects,
    in questionnaire: Questionnaire, _ encoder: inout Encoder
  ) {
    self.number = number
    var duties: [Int: Encoding.DutyLiterals] = [:]
    for number in subjects.duties {
      duties[number] = Encoding.DutyLiterals(questionnaire.duties[number], &encoder) {
        $0.knowing(option.id, of: question.id)
      }
    }
    self.duties = duties
    var guidance: [Int: Literal] = [:]
    for number in subjects.guidance {
      let when = questionnaire.advice.guidance[number].when
      guidance[number] = encoder.literal(when.knowing(option.id, of: question.id))
    }
    self.guidance = guidance
  }

  /// The duties and the guidance that name a question, by number.
  private struct Subjects {
    let duties: [Int]
    let guidance: [Int]

    init(naming question: QuestionID, in questionnaire: Questionnaire) {
      duties = questionnaire.duties.indices.filter { number in
        let duty = questionnaire.duties[number]
        return duty.when.names(question) || duty.settledWhen?.names(question) == true
      }
      guidance = questionnaire.advice.guidance.indices.filter {
        questionnaire.advice.guidance[$0].when.names(question)
      }
    }
  }

  /// For each option that tells a size.
  static func all(
    in questionnaire: Questionnaire, _ encoder: inout Encoder
  ) -> [QuestionID: [OptionID: ToldSize]] {
    var all: [QuestionID: [OptionID: ToldSize]] = [:]
    for (number, entry) in questionnaire.outline.entries.enumerated() {
      let options = entry.question.options.filter { $0.firmSize != nil }
      if options.isEmpty { continue }
      let subjects = Subjects(naming: entry.question.id, in: questionnaire)
      for option in options {
        all[entry.question.id, default: [:]][option.id] = ToldSize(
          option, of: entry.question, number: number, subjects, in: questionnaire, &encoder)
      }
    }
    return all
  }

  /// What an outcome speaks of.
  var targets: [Literal] { duties.values.flatMap { $0.targets } + guidance.values }

  func put(into all: [Encoding.DutyLiterals]) -> [Encoding.DutyLiterals] {
    all.enumerated().map { duties[$0] ?? $1 }
  }

  func put(into all: [Literal]) -> [Literal] { all.enumerated().map { guidance[$0] ?? $1 } }
}
