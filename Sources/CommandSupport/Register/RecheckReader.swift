import Assessments
package import Questionnaires
package import Reasoning
package import Register
import Threads
package import Wording

/// Works out for many assessments what a questionnaire makes of them, beside what they led to before.
package struct RecheckReader: Sendable {
  private let loaded: LoadedQuestionnaire
  private let reasoner: Reasoner
  private let wordings: QuestionWordings
  private let earlier: Earlier?
  private let date: CalendarDate

  /// The questionnaire to compare with.
  private struct Earlier: Sendable {
    let loaded: LoadedQuestionnaire
    let reasoner: Reasoner
    let wordings: QuestionWordings
  }

  /// - Parameter against: the questionnaire to compare with; nil for the result that each file keeps.
  package init(
    _ loaded: LoadedQuestionnaire, _ reasoner: Reasoner, against: LoadedQuestionnaire?,
    on date: CalendarDate
  ) {
    self.loaded = loaded
    self.reasoner = reasoner
    self.date = date
    wordings = QuestionWordings(loaded.questionnaire)
    earlier = against.map {
      Earlier(
        loaded: $0, reasoner: Reasoner($0.questionnaire),
        wordings: QuestionWordings($0.questionnaire))
    }
  }

  package func read(
    _ files: [RegisterFiles.File], _ progress: Progress? = nil, _ words: Words
  ) -> (rows: [Recheck], broken: [RegisterTable.Broken]) {
    let results = Shares.map(files) { share in
      var worlds = KnownWorlds()
      var earlierWorlds = KnownWorlds()
      return share.map { file in
        defer { progress?.advance() }
        return Result { () throws(CommandFailure) in
          try recheck(file, &worlds, &earlierWorlds)
        }
      }
    }
    var rows: [Recheck] = []
    var broken: [RegisterTable.Broken] = []
    for (file, result) in zip(files, results) {
      switch result {
      case .success(let row): rows.append(row)
      case .failure(let failure):
        broken.append(.init(place: file.shown, reason: failure.message(words)))
      }
    }
    return (rows, broken)
  }

  private func recheck(
    _ file: RegisterFiles.File, _ worlds: inout KnownWorlds, _ earlierWorlds: inout KnownWorlds
  ) throws(CommandFailure) -> Recheck {
    let fitted = try AssessmentFile.read(file.path, for: loaded)
    let outcome = reasoner.outcome(of: fitted.answers, on: date, knowing: &worlds)
    var old: StoredResult?
    if let earlier {
      let before = FittedAssessment(fitted.assessment, to: earlier.loaded.questionnaire)
      old = StoredResult(
        earlier.reasoner.outcome(of: before.answers, on: date, knowing: &earlierWorlds),
        of: earlier.loaded.questionnaire, earlier.wordings,
        answers: fitted.assessment.answersMark)
    }
    return Recheck(
      fitted, new: outcome, of: loaded.questionnaire, wordings, madeWith: loaded.provenance,
      earlier: old, at: file.shown)
  }
}
