import Assessments
import QuestionnaireTexts
import Questionnaires
import Reasoning
import Wording

/// The document of a conversation and what its answers lead to. Whatever changes is saved at once,
/// and a failure is told.
@MainActor final class Dossier {
  private enum Stage {
    /// The questionnaire may still be being read.
    case introducing(Assessment)
    case asking(Session)
  }

  let keeper: any Keeper
  let now: @MainActor () -> Timestamp
  let date: CalendarDate
  private let voice: Voice
  private let reasoner: @MainActor () -> Reasoner
  private let postponed: Postponed
  private var stage: Stage
  /// Why the latest state is not saved; nil when it is.
  private(set) var failure: SavingFailure?
  private var placeSaidFull: String?

  init(
    _ assessment: Assessment, reasoner: @escaping @MainActor () -> Reasoner, keeper: any Keeper,
    voice: Voice, postponed: Postponed, asOf date: CalendarDate,
    now: @escaping @MainActor () -> Timestamp
  ) {
    self.postponed = postponed
    stage = .introducing(assessment)
    self.reasoner = reasoner
    self.keeper = keeper
    self.voice = voice
    self.date = date
    self.now = now
  }

  /// The document as it stands.
  var assessment: Assessment {
    switch stage {
    case .introducing(let assessment): assessment
    case .asking(let session): session.assessment
    }
  }

  /// The answers and what they lead to; made when it is first needed.
  var session: Session {
    switch stage {
    case .asking(let session): return session
    case .introducing(let assessment):
      let session = Session(
        reasoner(), assessment: assessment, date: date, postponed: postponed)
      stage = .asking(session)
      return session
    }
  }

  /// Where the conversation goes when nobody asks for another place.
  var due: Place { Place(session.agenda.next) }

  /// Whether there is neither a name nor an answer: such a file would only be in the way.
  var isEmpty: Bool {
    assessment.system.name.isEmpty && assessment.records.isEmpty && assessment.dutyRecords.isEmpty
  }

  // MARK: Changes

  /// Changes what is known, without saving: the file has to wait, or has nothing of it.
  func alter<Result>(_ change: (inout Session) -> Result) -> Result {
    var session = session
    defer { stage = .asking(session) }
    return change(&session)
  }

  /// Changes the document and saves it.
  func change(_ change: (inout Session) -> Void) {
    alter(change)
    save()
  }

  /// Says what the system is called and what it does, before or after the first question.
  func describe(_ change: (inout Assessment.System) -> Void) {
    var system = assessment.system
    change(&system)
    switch stage {
    case .introducing(var assessment):
      assessment.describe(system, at: now())
      stage = .introducing(assessment)
    case .asking(var session):
      session.describe(system, at: now())
      stage = .asking(session)
    }
    save()
  }

  /// Takes an answer down and saves it while it is worked out what follows; gives what changed, in
  /// words, if it is worth any.
  func accept(_ answer: Answer, to id: QuestionID) -> String? {
    let before = session
    alter { $0.takeDown(answer, to: id, at: now()) }
    var change: String?
    failure = keeper.save(assessment) {
      let consequences = alter { $0.conclude(since: before, answering: id) }
      change =
        ChangeLine(
          questionnaire: before.questionnaire, words: voice.words, consequences: consequences
        ).text
    }
    sayIfNotSaved()
    return change
  }

  /// Takes an answer down that nobody was asked for, without a word; it is saved with the next one.
  func fill(_ answer: Answer, to id: QuestionID) {
    let before = session
    alter {
      $0.takeDown(answer, to: id, at: now())
      _ = $0.conclude(since: before, answering: id)
    }
  }

  // MARK: Keeping

  /// Saves, and tells the user when that fails.
  func save() {
    failure = keeper.save(assessment)
    sayIfNotSaved()
  }

  /// Saves in another place from now on. Where the place would be too small, the history of changes
  /// stays behind.
  func move(to place: String) -> Moved {
    let before = keeper.place
    if !keeper.isNearlyFull {
      guard let refusal = keeper.save(session.assessment, at: place) else {
        failure = nil
        return .whole
      }
      guard refusal.isTooLarge else { return .refused(refusal) }
    }
    var shorter = session.assessment
    shorter.beginHistoryAnew()
    if let refusal = keeper.save(shorter, at: place) { return .refused(refusal) }
    alter { $0.beginHistoryAnew() }
    failure = nil
    return .withoutHistory(in: before)
  }

  /// What came of saving in another place.
  enum Moved {
    case whole
    case withoutHistory(in: String)
    case refused(SavingFailure)
  }

  private func sayIfNotSaved() {
    guard let failure else { return sayIfNearlyFull() }
    let commands = voice.words.commands
    voice.say("\(commands.notSaved(reason: failure.message))\n\(commands.saveElsewhere)")
  }

  /// Once for each place, early enough to go on elsewhere.
  func sayIfNearlyFull() {
    guard keeper.isNearlyFull, placeSaidFull != keeper.place else { return }
    placeSaidFull = keeper.place
    voice.say(voice.words.commands.nearlyFull)
  }
}
