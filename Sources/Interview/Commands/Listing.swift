import Assessments
import Questionnaires
import Typography

/// Lists the answers and the flags, with the numbers that `:go` takes.
@MainActor struct Listing {
  let dossier: Dossier
  let trail: Trail
  let voice: Voice

  /// Those of the sections whose title has these words; all without words.
  func answers(_ words: String) -> Reply {
    let sections = dossier.session.questionnaire.sections
    let wanted = Folding.words(words)
    let chosen = sections.indices.filter { number in
      let names = Folding.words(sections[number].title + " " + sections[number].id.text)
      return wanted.allSatisfy { beginning in names.contains { $0.hasPrefix(beginning) } }
    }
    guard !chosen.isEmpty else { return voice.answer(ListWords.noSuchSection(words)) }
    let screen = ListScreen(session: dossier.session, layout: voice.layout, list: numbered())
    return voice.present(screen.page(title: ListWords.title, sections: chosen))
  }

  /// The questions to follow up.
  func flags() -> Reply {
    let session = dossier.session
    let flagged = session.questionnaire.outline.entries.compactMap { entry in
      session.assessment[entry.question.id]?.flag.map { (question: entry.question, flag: $0) }
    }
    let list = numbered()
    guard !flagged.isEmpty else { return voice.answer(EvidenceWords.noFlags) }
    var page = Page(voice.layout)
    page.heading(EvidenceWords.flagsTitle)
    for (question, flag) in flagged {
      let number = list.rows.first { $0.question == question.id }?.number
      page.item(
        number.map { "\($0)" } ?? "-", "\(question.statement): \(flag)",
        width: "\(list.rows.count)".count)
    }
    return voice.present(page)
  }

  private func numbered() -> AnswerList {
    let list = AnswerList(dossier.session)
    trail.answers = list
    return list
  }
}
