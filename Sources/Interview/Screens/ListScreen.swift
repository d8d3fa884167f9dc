import Wording
import Assessments
import Questionnaires

/// The list of answers, grouped by section.
struct ListScreen {
  let session: Session
  let layout: Layout
  let words: Words
  let list: AnswerList

  private var phrases: ScreensPhrases { words.screens }

  /// The answers of some sections, by their numbers in the questionnaire.
  func page(title: String, sections: [Int]) -> Page {
    var page = Page(layout)
    page.heading(title)
    let width = "\(list.rows.count)".count
    for section in sections {
      let rows = list.rows.filter { $0.section == section }
      guard !rows.isEmpty else { continue }
      page.space()
      page.heading(session.questionnaire.sections[section].title)
      for row in rows {
        page.item("\(row.number)", line(row.question), width: width)
      }
    }
    if list.rows.isEmpty { page.paragraph(phrases.noAnswers) }
    if !list.setAside.isEmpty, sections.count == session.questionnaire.sections.count {
      page.space()
      page.paragraph(phrases.setAside)
      for question in list.setAside { page.item("-", line(question), width: 1) }
    }
    return page
  }

  /// `Statement: answer [note] [evidence] [follow up]`
  private func line(_ id: QuestionID) -> String {
    guard let question = session.questionnaire.outline[id]?.question else { return id.text }
    let answer = session.answer(to: id).map { words.answers.text($0, to: question) }
    let record = session.assessment[id]
    var marks: [String] = []
    if record?.takenFrom != nil { marks.append(phrases.markUnconfirmed) }
    if record?.note != nil { marks.append(phrases.markNote) }
    if record?.evidence.isEmpty == false { marks.append(phrases.markEvidence) }
    if record?.flag != nil { marks.append(phrases.markFlag) }
    let text = words.lists.labelled(
      label: question.statement, value: answer ?? phrases.notAnswered)
    return ([text] + marks).joined(separator: " ")
  }
}
