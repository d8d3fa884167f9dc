package import Assessments
package import CommandSupport
package import Questionnaires
package import Reasoning
import Threads

/// The questionnaire of an interview. The built-in one is read on a thread of its own while the first
/// prompt waits for the user, or when it is needed before that; a folder is read at once, because it
/// may hold mistakes.
@MainActor package final class Preparation {
  /// What the questionnaire says about itself.
  package let heading: Heading
  package let provenance: Provenance
  /// Whether the law is read in the usual way.
  package let isUsual: Bool
  private let work: Background<Result<Prepared, CommandFailure>>

  private struct Prepared: Sendable {
    let loaded: LoadedQuestionnaire
    let reasoner: Reasoner
  }

  package init(
    folder: String?, in wish: LanguageWish, readings: [String]
  ) throws(CommandFailure) {
    isUsual = readings.isEmpty
    if folder == nil, readings.isEmpty,
      let builtIn = try LoadedQuestionnaire.builtInHeading(in: wish)
    {
      (heading, provenance) = builtIn
      work = .later {
        Result { () throws(CommandFailure) in
          let loaded = try LoadedQuestionnaire.load(folder: nil, in: wish)
          return Prepared(loaded: loaded, reasoner: Reasoner(loaded.questionnaire))
        }
      }
    } else {
      let loaded = try LoadedQuestionnaire.load(folder: folder, in: wish)
      heading = Heading(loaded.questionnaire)
      provenance = loaded.provenance
      let prepared = Prepared(
        loaded: loaded, reasoner: try ReadingOptions.reasoner(loaded.questionnaire, readings))
      work = Background(done: .success(prepared))
    }
  }

  /// Reads it while the user thinks.
  package func begin() { work.begin() }

  package func loaded() throws(CommandFailure) -> LoadedQuestionnaire {
    try work.value.get().loaded
  }

  /// The reasoner; throws what is wrong with the questionnaire.
  package func reasonerIfReadable() throws(CommandFailure) -> Reasoner {
    try work.value.get().reasoner
  }

  package func reasoner() -> Reasoner { prepared.reasoner }

  package func questionnaire() -> Questionnaire { prepared.loaded.questionnaire }

  private var prepared: Prepared {
    switch work.value {
    case .success(let prepared): prepared
    // The build has checked what it carries.
    case .failure(let failure): preconditionFailure(failure.message)
    }
  }
}
