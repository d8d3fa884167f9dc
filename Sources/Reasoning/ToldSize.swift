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
  /// The duties that name the question, with their numbers.
  private let duties: [(number: Int, literals: Encoding.DutyLiterals)]
  /// The guidance that names the question, with its numbers.
  private let guidance: [(number: Int, literal: Literal)]

  private init(
    _ option: Option, of question: Question, number: Int, _ subjects: Subjects,
    in questionnaire: Questionnaire, _ encoder: inout Encoder
  ) {
    self.number = number
    duties = subjects.duties.map { number in
      let literals = Encoding.DutyLiterals(questionnaire.duties[number], &encoder) {
        $0.knowing(option.id, of: question.id)
      }
      return (number, literals)
    }
    guidance = subjects.guidance.map { number in
      let when = questionnaire.advice.guidance[number].when
      return (number, encoder.literal(when.knowing(option.id, of: question.id)))
    }
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
  var targets: [Literal] { duties.flatMap { $0.literals.targets } + guidance.map(\.literal) }

  func put(into all: [Encoding.DutyLiterals]) -> [Encoding.DutyLiterals] {
    var all = all
    for (number, literals) in duties { all[number] = literals }
    return all
  }

  func put(into all: [Literal]) -> [Literal] {
    var all = all
    for (number, literal) in guidance { all[number] = literal }
    return all
  }
}
