package import Assessments
package import Questionnaires

/// What was understood of a file that somebody filled in: answers about one system, from whichever
/// sort of file.
package struct Intake: Sendable {
  /// What sort of file it was.
  package enum Origin: Sendable, Equatable {
    /// Saved by the page of a form.
    case form
    /// The form as a table.
    case table
    /// A sheet as it is classified: `{"id": …, "answers": { … }}`.
    case sheet
    case assessment
  }

  /// The questionnaire for which a form was made.
  package struct MadeFor: Sendable, Equatable {
    package let id: String
    package let version: String
    package let logic: String
  }

  package let origin: Origin
  /// What the file calls itself, such as the id of a sheet; nil when it does not.
  package var label: String?
  package var system = Assessment.System(name: "", summary: "")
  /// Who answered; nil when nobody is named.
  package var assessor: String?
  /// Nil when the file does not say.
  package var madeFor: MadeFor?
  package var answers: Answers = [:]
  package var notes: [QuestionID: String] = [:]
  /// The document itself, with its history; nil for other sorts.
  package var source: Assessment?

  package init(_ origin: Origin) { self.origin = origin }

  /// The document that begins with these answers, or goes on with the one that was taken in.
  ///
  /// - Parameters:
  ///   - name: what the system is called where the file does not say.
  ///   - assessor: who answered where the file does not say.
  package func assessment(
    for questionnaire: Questionnaire, under provenance: Provenance, named name: String,
    assessor: String?, at now: Timestamp
  ) -> Assessment {
    if var source {
      source.use(provenance, at: now)
      return source
    }
    let called = system.name.isEmpty ? name : system.name
    var assessment = Assessment(
      system: .init(name: called, summary: system.summary), provenance: provenance, at: now)
    assessment.assessor = assessor ?? self.assessor
    for entry in questionnaire.outline.entries {
      let id = entry.question.id
      if let answer = answers[id] { assessment.answer(id, with: answer, at: now) }
      if let note = notes[id] { assessment.setNote(note, on: id, at: now) }
    }
    return assessment
  }
}
