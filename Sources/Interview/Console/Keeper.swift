package import Assessments

/// Keeps the assessment safe while the conversation goes on.
@MainActor package protocol Keeper: AnyObject {
  /// Where the assessment is kept, as shown to the user: usually the path of a file.
  var place: String { get }

  /// Whether anything is kept at all; in practice nothing is.
  var isKeeping: Bool { get }

  /// The command line that opens the assessment again, fit to be copied into a shell; nil when the
  /// program alone offers it.
  var reopening: String? { get }

  /// Whether little more can be kept in this place. Another place has room for more, because the
  /// history of changes stays behind.
  var isNearlyFull: Bool { get }

  /// Where an assessment is kept already that would take the place of one with this name; nil when
  /// there is none.
  func place(ofOther system: String) -> String?

  /// How a person can name such a place.
  func shown(_ place: String) -> String

  /// Looks at a file that the user names as evidence, as it is seen from where the program was
  /// started.
  func look(at place: String) -> EvidenceLook

  /// What is wrong with a piece of evidence now, such as that its file has changed; nil when nothing
  /// is, or nobody looks.
  func wrong(with piece: Evidence) -> String?

  /// Makes the assessment durable. Nil when it is safe; the conversation goes on in any case, and
  /// tries again after the next answer.
  func save(_ assessment: Assessment) -> SavingFailure?

  /// The same; the work is done in any case, if possible while the assessment is being made durable.
  func save(_ assessment: Assessment, meanwhile work: () -> Void) -> SavingFailure?

  /// Keeps the assessment in another place from now on, under a name that is not taken. After a
  /// failure the old place stays.
  func save(_ assessment: Assessment, at place: String) -> SavingFailure?
}

extension Keeper {
  package func place(ofOther system: String) -> String? { nil }
  package func shown(_ place: String) -> String { place }
  package func look(at place: String) -> EvidenceLook { .notLooked }
  package func wrong(with piece: Evidence) -> String? { nil }
  package var isKeeping: Bool { true }
  package var reopening: String? { nil }
  package var isNearlyFull: Bool { false }

  package func save(_ assessment: Assessment, meanwhile work: () -> Void) -> SavingFailure? {
    work()
    return save(assessment)
  }
}
