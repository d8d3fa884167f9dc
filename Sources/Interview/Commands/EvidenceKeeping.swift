import TypedLines
import Assessments
import Questionnaires
import Wording

/// Adds, removes or lists what shows that an answer is right.
@MainActor struct EvidenceKeeping {
  let dossier: Dossier
  let voice: Voice

  private var words: Words { voice.words }

  func perform(_ text: String, on id: QuestionID?) -> Reply {
    guard let id else { return voice.answer(words.commands.needsQuestion) }
    let there = dossier.assessment[id]?.evidence ?? []
    switch EvidenceReader.read(text) {
    case .list: return list(there)
    case .remove(let number):
      guard there.indices.contains(number - 1) else {
        return voice.answer(words.evidence.noSuch(number, highest: there.count))
      }
      dossier.change { $0.removeEvidence(number - 1, on: id, at: dossier.now()) }
      return voice.answer(words.evidence.removed)
    case .add(let place, let title): return add(place, title, to: id)
    }
  }

  private func list(_ evidence: [Evidence]) -> Reply {
    guard !evidence.isEmpty else { return voice.answer(words.evidence.none) }
    var page = Page(voice.layout)
    for (position, item) in evidence.enumerated() {
      page.item("\(position + 1)", words.evidence.line(item), width: 1)
      if let wrong = dossier.keeper.wrong(with: item) { page.paragraph("! \(wrong)") }
    }
    page.paragraph(words.evidence.howToRemove)
    return voice.present(page)
  }

  private func add(_ place: String, _ title: String?, to id: QuestionID) -> Reply {
    func add(_ place: String, _ content: Evidence.Content? = nil) {
      let evidence = Evidence(place: place, title: title, added: dossier.now(), content: content)
      dossier.change { $0.add(evidence, on: id) }
    }
    let before = dossier.assessment[id]?.evidence
    switch dossier.keeper.look(at: place) {
    case .file(let found, let content): add(found, content)
    case .notLooked: add(place)
    case .failed(let reason):
      // It may be on a shelf, or with the client.
      add(place)
      return voice.answer(words.evidence.addedUnseen(reason: reason))
    }
    return voice.answer(
      dossier.assessment[id]?.evidence == before ? words.dutyWork.unchanged : words.evidence.added)
  }
}
