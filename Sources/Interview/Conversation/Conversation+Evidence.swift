import Assessments
import Questionnaires
import Typography

extension Conversation {
  /// Adds, removes or lists what shows that an answer is right.
  func evidence(_ text: String, on id: QuestionID?) -> Step {
    guard let id else { return refuse(CommandWords.needsQuestion) }
    let there = session.assessment[id]?.evidence ?? []
    switch EvidenceReader.read(text) {
    case .list:
      guard !there.isEmpty else { return refuse(EvidenceWords.none) }
      var page = Page(Layout(console))
      for (position, item) in there.enumerated() {
        page.item("\(position + 1)", EvidenceWords.line(item), width: 1)
      }
      page.paragraph(EvidenceWords.howToRemove)
      return present(page)
    case .remove(let number):
      guard there.indices.contains(number - 1) else {
        return refuse(EvidenceWords.noSuch(number, highest: there.count))
      }
      session.removeEvidence(number - 1, on: id, at: now())
      save()
      return refuse(EvidenceWords.removed)
    case .add(let place, let title):
      switch keeper.look(at: place) {
      case .file(let place, let content):
        session.add(
          Evidence(place: place, title: title, added: now(), content: content), on: id)
        save()
        return refuse(EvidenceWords.added)
      case .notLooked:
        session.add(Evidence(place: place, title: title, added: now()), on: id)
        save()
        return refuse(EvidenceWords.added)
      case .failed(let reason):
        // It may be on a shelf, or with the client.
        session.add(Evidence(place: place, title: title, added: now()), on: id)
        save()
        return refuse(EvidenceWords.addedUnseen(reason))
      }
    }
  }

  /// Flags a question for follow-up, or takes a flag away.
  func flag(_ text: String, on id: QuestionID?) -> Step {
    guard let id else { return refuse(CommandWords.needsQuestion) }
    let isFlagged = session.assessment[id]?.flag != nil
    if text.isEmpty, isFlagged {
      session.setFlag(nil, on: id, at: now())
      save()
      return refuse(EvidenceWords.unflagged)
    }
    session.setFlag(text.isEmpty ? EvidenceWords.plainFlag : text, on: id, at: now())
    save()
    return refuse(EvidenceWords.flagged)
  }

  /// Lists the questions to follow up, with the numbers that `:go` takes.
  func listFlags() -> Step {
    let entries = session.questionnaire.outline.entries
    let list = AnswerList(session)
    shownList = list
    var page = Page(Layout(console))
    page.heading(EvidenceWords.flagsTitle)
    var isEmpty = true
    for entry in entries {
      guard let flag = session.assessment[entry.question.id]?.flag else { continue }
      isEmpty = false
      let number = list.rows.first { $0.question == entry.question.id }?.number
      page.item(
        number.map { "\($0)" } ?? "-", "\(entry.question.statement): \(flag)",
        width: "\(list.rows.count)".count)
    }
    return isEmpty ? refuse(EvidenceWords.noFlags) : present(page)
  }
}
