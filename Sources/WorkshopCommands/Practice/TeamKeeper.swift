import Assessments
import CommandSupport
import Interview
import JSONText
import Questionnaires
import Storage
import Typography
import Wording
import Workshop

/// Keeps what a team answers to one case in the folder of the class, after each answer.
@MainActor final class TeamKeeper: Keeper {
  /// The team may be read by whoever leads the class.
  private static let mode: UInt32 = 0o644

  let place: String
  private let training: TrainingCase
  private let invocation: PracticeInvocation
  private let questionnaire: Questionnaire
  private let words: Words
  private(set) var answers: TeamAnswers
  private let lock: FileLock
  /// Whether the file still holds nothing of this attempt, and perhaps all of an earlier one.
  private var isUntouched: Bool
  /// Whether an earlier attempt would be lost.
  private let replaces: Bool

  /// Takes up what the team has answered to this case already.
  init(
    _ training: TrainingCase, goingOnWith invocation: PracticeInvocation,
    _ questionnaire: Questionnaire, _ words: Words, again: Bool
  ) throws(CommandFailure) {
    let (team, folder) = (invocation.team, invocation.folder)
    self.training = training
    self.invocation = invocation
    self.questionnaire = questionnaire
    self.words = words
    do throws(StorageFailure) {
      try Folders.create(folder, isShared: true)
    } catch {
      throw CommandFailure(storage: error)
    }
    place = try TeamFolder.find(team, training, in: folder, for: questionnaire, words).path
    lock = try Self.lock(place, team, training, words)
    // Only now nobody else changes it.
    let before = try TeamFolder.read(place, for: questionnaire, words)
    let fresh = TeamAnswers(
      team: team, training: training.name, questionnaire: questionnaire.id,
      version: questionnaire.version)
    answers = again ? fresh : before ?? fresh
    isUntouched = again || before == nil
    replaces = again && before != nil
  }

  /// Without `--again` an earlier attempt would stand in the way until this one has begun.
  var reopening: String? { invocation.text(for: training, again: isUntouched && replaces) }

  private static func lock(
    _ place: String, _ team: String, _ training: TrainingCase, _ words: Words
  ) throws(CommandFailure) -> FileLock {
    do throws(StorageFailure) {
      if let taken = try FileLock.acquire(place) { return taken }
    } catch {
      throw CommandFailure(storage: error)
    }
    throw CommandFailure(
      message: SafeText.clean(played(place, SafeText.line(team), training, words)), status: .locked)
  }

  /// Who plays it, since when, and what to do.
  private static func played(
    _ place: String, _ team: String, _ training: TrainingCase, _ words: Words
  ) -> String {
    let phrases = words.cases
    guard let holder = FileLock.holder(place) else {
      return phrases.played(training: training.name, team: team)
    }
    let text = words.files.text(holder)
    return holder.isHere
      ? phrases.playedHere(
        training: training.name, team: team, process: String(holder.process), holder: text)
      : phrases.playedElsewhere(
        training: training.name, team: team, holder: text,
        command: AssessmentLock.unlocking(place))
  }

  /// Whoever only looks in and leaves has answered nothing: no file is made, and none is replaced.
  func save(_ assessment: Assessment) -> SavingFailure? {
    let given = assessment.fit(to: questionnaire).answers
    guard !isUntouched || given.contains(where: { training.silentAnswers[$0] != $1 }) else {
      return nil
    }
    answers.answers = given
    return write()
  }

  func save(_ assessment: Assessment, at place: String) -> SavingFailure? {
    SavingFailure(message: words.cases.keptInFolder)
  }

  /// Keeps that one more hint was given.
  func countHint() {
    answers.hints += 1
    if !isUntouched || !replaces { _ = write() }
  }

  /// Keeps that the team asked for the result.
  func finish() -> SavingFailure? {
    answers.isFinished = true
    return write()
  }

  private func write() -> SavingFailure? {
    isUntouched = false
    do throws(JSONRefusal) {
      let bytes = try JSONWriter(style: .pretty).readableBytes(
        answers.output, atMost: TeamAnswers.limit)
      do throws(StorageFailure) {
        try DurableFile.write(bytes, to: place, mode: Self.mode)
        return nil
      } catch {
        return SavingFailure(message: SafeText.clean(words.files.text(error)))
      }
    } catch {
      return SavingFailure(message: words.cases.unreadable)
    }
  }
}
