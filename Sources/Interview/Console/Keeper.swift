package import Assessments

/// Keeps the assessment safe while the conversation goes on.
@MainActor package protocol Keeper: AnyObject {
  /// Where the assessment is kept, as shown to the user: usually the path of a file.
  var place: String { get }

  /// Whether anything is kept at all; in practice nothing is.
  var isKeeping: Bool { get }

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
  package var isKeeping: Bool { true }

  package func save(_ assessment: Assessment, meanwhile work: () -> Void) -> SavingFailure? {
    work()
    return save(assessment)
  }
}
