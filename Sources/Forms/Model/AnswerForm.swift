package import Assessments
package import Questionnaires
package import Wording

/// A questionnaire as a form: sections, questions and boxes with numbers, filled as far as an
/// assessment has answers. It is written in several formats and read back by ``Intake``.
package struct AnswerForm: Sendable {
  /// A chapter of the form.
  package struct Section: Sendable {
    /// Counted from 1.
    package let number: Int
    package let title: String
    package let intro: String?
    /// When it is to be filled in: "Only if it is an AI system (1.1, 1.2)."; nil for always.
    package let onlyIf: String?
    package let entries: [FormEntry]
  }

  package let questionnaire: Questionnaire
  /// The digest of what decides, to tell later with which version the form was made.
  package let logic: String
  package let sections: [Section]
  /// What is known of the system; both texts empty on a blank form.
  package let system: Assessment.System
  /// Who answered; nil when nobody is named.
  package let assessor: String?
  let words: Words

  /// - Parameters:
  ///   - logic: the digest of the questionnaire's files.
  ///   - assessment: what fills the form; nil for a blank one.
  package init(
    _ questionnaire: Questionnaire, _ words: Words, logic: String,
    filledFrom assessment: FittedAssessment? = nil
  ) {
    self.questionnaire = questionnaire
    self.words = words
    self.logic = logic
    system = assessment?.assessment.system ?? .init(name: "", summary: "")
    assessor = assessment?.assessment.assessor
    let entries = FormEntry.all(questionnaire, words, filledFrom: assessment)
    let gates = GateText(questionnaire, words, numbers: entries.map(\.number))
    sections = questionnaire.sections.enumerated().map { index, section in
      Section(
        number: index + 1, title: section.title, intro: section.intro,
        onlyIf: section.askWhen.map { gates.sentence($0) },
        entries: zip(questionnaire.outline.entries, entries).filter { $0.0.section == index }
          .map(\.1))
    }
  }

  /// All questions in the order of the form.
  package var entries: [FormEntry] { sections.flatMap(\.entries) }

  /// What has to be known of the texts when they are a translation.
  var notes: [String] {
    words.remarks(on: questionnaire)
  }

  /// Whether any box says *maybe*.
  package var hasMaybe: Bool {
    entries.contains { $0.boxes.contains { $0.mark == .maybe } }
  }
}
