@testable import Assessments
@testable import Interview

/// A keeper that remembers what it was given, and fails when told to.
@MainActor final class RecordingKeeper: Keeper {
  private(set) var place = "/home/ana/chatbot.json"
  private(set) var saved: [Assessment] = []
  /// One entry for each coming save; nil succeeds. Afterwards saving succeeds.
  var failures: [SavingFailure?] = []
  var isNearlyFull = false
  var reopening: String?
  /// What a look at a file finds; what is not here is not looked at.
  var looks: [String: EvidenceLook] = [:]
  var onEvent: (String) -> Void = { _ in }

  func look(at place: String) -> EvidenceLook { looks[place] ?? .notLooked }

  func save(_ assessment: Assessment) -> SavingFailure? {
    onEvent("save")
    if !failures.isEmpty, let failure = failures.removeFirst() { return failure }
    saved.append(assessment)
    return nil
  }

  func save(_ assessment: Assessment, at place: String) -> SavingFailure? {
    if let failure = save(assessment) { return failure }
    self.place = place
    return nil
  }
}
