import Assessments
import Wording

/// Says what the system is called, what it does and who answers.
@MainActor struct Naming {
  let dossier: Dossier
  let voice: Voice

  private var words: Words { voice.words }

  func system(_ name: String) -> Reply {
    if name.isEmpty {
      return voice.answer(words.commands.system(name: dossier.assessment.system.name))
    }
    guard name.count <= SystemName.longest else { return voice.answer(words.welcome.nameTooLong) }
    dossier.describe { $0.name = name }
    return voice.answer(words.commands.renamed(name: name))
  }

  func summary(_ text: String) -> Reply {
    if text.isEmpty {
      return voice.answer(words.commands.summary(dossier.assessment.system.summary))
    }
    dossier.describe { $0.summary = text }
    return voice.answer(words.commands.summarised)
  }

  func interviewee(_ name: String) -> Reply {
    if name.isEmpty {
      return voice.answer(
        dossier.assessment.assessor.map { words.commands.interviewee(person: $0) }
          ?? words.commands.nobody)
    }
    dossier.change { $0.setAssessor(name) }
    return voice.answer(words.commands.interviewee(person: name))
  }
}
