import TypedLines
import Questionnaires

/// Carries commands out.
@MainActor struct Commands {
  let moving: Moving
  private let explaining: Explaining
  private let listing: Listing
  private let noting: Noting
  private let evidence: EvidenceKeeping
  private let duties: DutyKeeping
  private let naming: Naming
  private let publishing: Publishing
  private let translating: Translating
  private let dossier: Dossier
  private let prompter: Prompter
  /// Whether going back from the first question leads somewhere.
  private let leadsBack: Bool

  init(
    _ dossier: Dossier, _ prompter: Prompter, _ trail: Trail, _ voice: Voice,
    _ reporter: any Reporter, _ tutor: (any Tutor)?
  ) {
    self.prompter = prompter
    leadsBack = tutor?.leadsBack ?? false
    self.dossier = dossier
    translating = Translating(dossier: dossier, voice: voice)
    explaining = Explaining(dossier: dossier, voice: voice, reporter: reporter, tutor: tutor)
    listing = Listing(dossier: dossier, trail: trail, voice: voice)
    moving = Moving(dossier: dossier, trail: trail, voice: voice)
    noting = Noting(dossier: dossier, voice: voice)
    evidence = EvidenceKeeping(dossier: dossier, voice: voice)
    duties = DutyKeeping(dossier: dossier, trail: trail, voice: voice)
    naming = Naming(dossier: dossier, voice: voice)
    publishing = Publishing(dossier: dossier, voice: voice, reporter: reporter)
  }

  /// The question is nil on the page that checks the answers.
  func perform(_ command: Command, at id: QuestionID?) throws(Ending) -> Reply {
    switch command {
    case .help(let topic): return explaining.help(topic, at: id)
    case .why: return explaining.why(id)
    case .examples(let option): return explaining.examples(of: option, at: id)
    case .law: return explaining.law(id)
    case .status: return explaining.status()
    case .whatif: return explaining.whatIf()
    case .story: return explaining.story()
    case .hint: return explaining.hint(at: id)
    case .answers(let words): return listing.answers(words)
    case .flags: return listing.flags()
    case .back(let steps):
      if leadsBack, let id, moving.isFirst(id) { throw .before }
      return moving.back(steps, from: id)
    case .next: return moving.next(from: id)
    case .go(let words): return moving.go(to: words, from: id)
    case .skip: return moving.skip(id)
    case .note(let text): return noting.note(text, on: id)
    case .flag(let text): return noting.flag(text, on: id)
    case .evidence(let text): return evidence.perform(text, on: id)
    case .duties(let text): return duties.perform(text)
    case .system(let name): return naming.system(name)
    case .summary(let text): return naming.summary(text)
    case .interviewee(let name): return naming.interviewee(name)
    case .report(let argument): return publishing.report(argument)
    case .save(let place): return publishing.save(at: place)
    case .language(let name):
      try translating.change(
        to: name, from: Resumption(question: id, postponed: dossier.session.postponed))
      return .stay
    case .quit:
      try prompter.leave(as: .saved)
      return .stay
    }
  }
}
