package import Assessments
import QuestionnaireTexts
package import Questionnaires
package import Reasoning
package import Wording

/// The interview: asks question after question on a console, and has every answer saved before
/// anything else is said.
@MainActor package final class Conversation {
  private let dossier: Dossier
  private let introduction: Introduction
  private let asking: Asking
  private let checking: Checking
  private let choosing: Choosing
  private let tutor: (any Tutor)?
  private let resumption: Resumption?

  /// The document as it stands.
  package var assessment: Assessment { dossier.assessment }
  /// Why the latest state is not saved; nil when it is.
  package var failure: SavingFailure? { dossier.failure }
  /// Those of its answers that the questionnaire understands.
  package var answers: Answers { dossier.session.answers }
  /// What the answers lead to as they stand.
  package var outcome: Outcome { dossier.session.outcome }
  /// All that can be worked out from them.
  package var analysis: Analysis { dossier.session.analysis }

  /// `reasoner` is asked for when the first question comes, so that the user can already name the
  /// system while a large questionnaire is still being read. `date` is the day for which the
  /// outcome is worked out. `languages` are those that the user can change to; nil where none can be
  /// chosen. `resuming` is where a conversation in another language stood.
  package init(
    heading: Heading, reasoner: @escaping @MainActor () -> Reasoner, assessment: Assessment,
    console: any Console, words: Words, keeper: any Keeper, reporter: any Reporter,
    tutor: (any Tutor)? = nil, languages: Languages? = nil, resuming resumption: Resumption? = nil,
    asOf date: CalendarDate, now: @escaping @MainActor () -> Timestamp
  ) {
    var start = assessment
    // In the file it stays until the next save, so that it outlives another end.
    start.draft = nil
    self.tutor = tutor
    let voice = Voice(console: console, words: words, languages: languages)
    self.resumption = resumption
    dossier = Dossier(
      start, reasoner: reasoner, keeper: keeper, voice: voice,
      postponed: resumption?.postponed ?? Postponed(), asOf: date, now: now)
    let prompter = Prompter(dossier, voice)
    let trail = Trail()
    let commands = Commands(dossier, prompter, trail, voice, reporter, tutor)
    introduction = Introduction(
      heading: heading, tutor: tutor, dossier: dossier, prompter: prompter, voice: voice)
    asking = Asking(dossier, prompter, trail, commands, voice, draft: assessment.draft)
    checking = Checking(
      dossier: dossier, prompter: prompter, trail: trail, commands: commands, voice: voice)
    choosing = Choosing(dossier: dossier, prompter: prompter, commands: commands, voice: voice)
  }

  /// Holds the conversation until the user has seen all answers or leaves.
  package func run() -> Ending {
    do throws(Ending) {
      var place: Place
      if let resumption {
        introduction.sayLanguage()
        place = Place(resumption.question)
      } else {
        try introduction.hold()
        place = asking.beginning
      }
      while true { place = try hold(passing(place)) }
    } catch {
      return error
    }
  }

  /// The place itself, or behind the questions that a tutor answers. They are answered when they are
  /// due and not before, so that none of them tells where the case leads.
  private func passing(_ place: Place) -> Place {
    var place = place
    while let tutor, case .question(let id) = place, place == dossier.due,
      dossier.session.answer(to: id) == nil, let answer = tutor.given(id)
    {
      dossier.fill(answer, to: id)
      place = dossier.due
    }
    return place
  }

  /// Stays at a place until a line leads to another one.
  private func hold(_ place: Place) throws(Ending) -> Place {
    switch place {
    case .question(let id): try asking.hold(id)
    case .check: try checking.hold()
    case .choice(let choice): try choosing.hold(choice)
    }
  }
}
