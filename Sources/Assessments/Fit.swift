package import AnswerSheets
package import JSONText
package import Questionnaires

/// What a questionnaire makes of an assessment: the answers it understands, and those that do not
/// fit.
package struct Fit: Sendable, Equatable {
  /// As the reasoner takes them.
  package let answers: Answers
  /// In the order of the file.
  package let misfits: [Misfit]
}

/// Something in an assessment that does not fit a questionnaire. It stays in the file; it counts
/// for nothing.
package struct Misfit: Sendable, Equatable {
  /// The question as the file names it.
  package let question: String
  /// The answer as it stands in the file; nil when there are only notes.
  package let answer: JSONOutput?
  package let reason: AnswerReader.Failure
}

extension Assessment {
  /// What a questionnaire makes of the document, which stays as it is.
  package func fit(to questionnaire: Questionnaire) -> Fit {
    var answers: Answers = [:]
    var misfits: [Misfit] = []
    for name in names {
      // With nothing but a log there is nothing that could count.
      guard let record = records[name], record.state != Record.State() else { continue }
      do throws(AnswerReader.Failure) {
        let question = try AnswerReader.question(name, in: questionnaire)
        guard let answer = record.answer else { continue }
        answers[question.id] = try AnswerReader.read(JSONNode(answer), for: question)
      } catch {
        misfits.append(Misfit(question: name, answer: record.answer, reason: error))
      }
    }
    return Fit(answers: answers, misfits: misfits)
  }
}
