import Assessments
import CommandSupport
import Questionnaires
import Reasoning
import Register
import Reports
import RegisterReports
import Wording

/// Reads assessments and works out their duties.
struct DutyBookReader {
  private let loaded: LoadedQuestionnaire
  private let reasoner: Reasoner
  private let date: CalendarDate
  /// Whether what need not be done belongs to it.
  private let everything: Bool

  init(
    _ loaded: LoadedQuestionnaire, _ reasoner: Reasoner, on date: CalendarDate, everything: Bool
  ) {
    self.loaded = loaded
    self.reasoner = reasoner
    self.date = date
    self.everything = everything
  }

  /// In the order of the files.
  func read(
    _ files: [RegisterFiles.File], _ words: Words
  ) -> (systems: [DutiesReport.System], broken: [RegisterTable.Broken]) {
    var systems: [DutiesReport.System] = []
    var broken: [RegisterTable.Broken] = []
    var worlds = KnownWorlds()
    for file in files {
      do throws(CommandFailure) {
        let fitted = try AssessmentFile.read(file.path, for: loaded)
        systems.append(
          DutiesReport.System(
            name: fitted.assessment.system.name, place: file.shown,
            created: fitted.assessment.created, changed: fitted.assessment.changed,
            duties: duties(of: fitted, knowing: &worlds)))
      } catch {
        broken.append(.init(place: file.shown, reason: error.message(words)))
      }
    }
    return (systems, broken)
  }

  /// Those of one assessment.
  func duties(of fitted: FittedAssessment) -> [DutyWork] {
    var worlds = KnownWorlds()
    return duties(of: fitted, knowing: &worlds)
  }

  private func duties(
    of fitted: FittedAssessment, knowing worlds: inout KnownWorlds
  ) -> [DutyWork] {
    DutyWork.all(
      fitted.assessment, reasoner.outcome(of: fitted.answers, on: date, knowing: &worlds),
      of: loaded.questionnaire, everything: everything)
  }
}
