import Assessments
package import Questionnaires
package import Register
package import Wording

/// What is told of many assessments: one table, what begins when, and what is to be done.
package struct RegisterReport: Sendable {
  /// What the whole is called: the name of a folder, or "Register of AI systems".
  package let title: String
  package let table: RegisterTable
  package let questionnaire: Questionnaire
  /// Until when days are told that are to come.
  package let until: CalendarDate
  /// Whether the text tells what begins when in place of the table.
  package let isTimeline: Bool
  /// How many lines the screen has; nil where there is no end. Longer text becomes shorter.
  package let rows: Int?
  let words: Words

  package init(
    title: String, _ table: RegisterTable, of questionnaire: Questionnaire, until: CalendarDate,
    isTimeline: Bool, rows: Int? = nil, words: Words
  ) {
    self.title = title
    self.table = table
    self.questionnaire = questionnaire
    self.until = until
    self.isTimeline = isTimeline
    self.rows = rows
    self.words = words
  }

  package var timeline: RegisterTimeline { RegisterTimeline(table, until: until) }
  var rowWords: RegisterWords { RegisterWords(questionnaire, words) }
  package var work: RegisterWork { RegisterWork(table) }
}
