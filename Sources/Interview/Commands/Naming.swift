import Assessments

/// Says what the system is called, what it does and who answers.
@MainActor struct Naming {
  let dossier: Dossier
  let voice: Voice

  func system(_ name: String) -> Reply {
    if name.isEmpty {
      return voice.answer(CommandWords.system(dossier.assessment.system.name))
    }
    guard name.count <= SystemName.longest else { return voice.answer(WelcomeWords.nameTooLong) }
    dossier.describe { $0.name = name }
    return voice.answer(CommandWords.renamed(name))
  }

  func summary(_ text: String) -> Reply {
    if text.isEmpty {
      return voice.answer(CommandWords.summary(dossier.assessment.system.summary))
    }
    dossier.describe { $0.summary = text }
    return voice.answer(CommandWords.summarised)
  }

  func interviewee(_ name: String) -> Reply {
    if name.isEmpty {
      return voice.answer(
        dossier.assessment.assessor.map(CommandWords.interviewee) ?? CommandWords.nobody)
    }
    dossier.change { $0.setAssessor(name) }
    return voice.answer(CommandWords.interviewee(name))
  }
}
