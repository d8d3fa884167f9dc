import Assessments
import Documents
import Questionnaires
import Reasoning
import Reports
import Wording

extension Report {
  /// What a table of duties does not say: of which system, with which result, on which day, worked
  /// out with what, answered by whom.
  var resultSheet: Sheet {
    let (reports, file) = (words.reports, words.file)
    var rows: [(name: String, value: Cell)] = [
      (reports.originSystem, .text(title)), (reports.resultBox, .text(headline.text)),
      (file.originDay, .day(Day(outcome.date))),
      (file.originLaw, .day(Day(questionnaire.lawAsOf))),
      (file.originQuestionnaire, .text(words.provenance.name(madeWith))),
      (file.originProgram, .text("aiact \(programVersion)")),
    ]
    if !assessment.people.isEmpty {
      rows.append((reports.originAnsweredBy, .text(words.clauses(assessment.people))))
    }
    return Sheet(
      name: reports.resultBox,
      columns: [
        .init(words.annexes.columnTitle, width: 30), .init(reports.resultBox, width: 70),
      ],
      rows: rows.map { [.text($0.name), $0.value] })
  }
}
