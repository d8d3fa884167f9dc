import Assessments
import Questionnaires
import Typography
import Wording

/// Lists the answers and the flags, with the numbers that `:go` takes.
@MainActor struct Listing {
  let dossier: Dossier
  let trail: Trail
  let voice: Voice

  private var words: Words { voice.words }

  /// Those of the sections whose title has these words; all without words.
  func answers(_ typed: String) -> Reply {
    let sections = dossier.session.questionnaire.sections
    let wanted = Folding.words(typed)
    let chosen = sections.indices.filter { number in
      let names = Folding.words(sections[number].title + " " + sections[number].id.text)
      return wanted.allSatisfy { beginning in names.contains { $0.hasPrefix(beginning) } }
    }
    guard !chosen.isEmpty else { return voice.answer(words.commands.noSuchSection(typed: typed)) }
    let screen = ListScreen(
      session: dossier.session, layout: voice.layout, words: words, list: numbered())
    return voice.present(screen.page(title: words.screens.answers, sections: chosen))
  }

  /// The questions to follow up.
  func flags() -> Reply {
    let session = dossier.session
    let flagged = session.questionnaire.outline.entries.compactMap { entry in
      session.assessment[entry.question.id]?.flag.map { (question: entry.question, flag: $0) }
    }
    let list = numbered()
    guard !flagged.isEmpty else { return voice.answer(words.commands.noFlags) }
    var page = Page(voice.layout)
    page.heading(words.commands.flags)
    for (question, flag) in flagged {
      let number = list.rows.first { $0.question == question.id }?.number
      page.item(
        number.map { "\($0)" } ?? "-", words.lists.labelled(label: question.statement, value: flag),
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
