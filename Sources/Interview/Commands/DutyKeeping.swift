import TypedLines
import Assessments
import Questionnaires
import Reasoning
import Register
import Typography

/// Lists the duties, shows one, or writes down the work on one.
@MainActor struct DutyKeeping {
  let dossier: Dossier
  let trail: Trail
  let voice: Voice

  func perform(_ text: String) -> Reply {
    let all = current
    let (reference, _) = Trimming.firstWord(of: text)
    let order: DutyOrder
    do throws(DutyOrder.Problem) {
      order = try DutyOrder.read(text, today: dossier.date) { id in all.contains { $0.name == id } }
    } catch {
      return voice.answer(DutiesWords.problem(error, reference))
    }
    switch order {
    case .list(let words): return list(all, words)
    case .show(let reference):
      guard let work = find(reference, in: all) else {
        return voice.answer(DutiesWords.noSuch(reference, highest: all.count))
      }
      return voice.present(screen(all).full(work))
    case .change(let reference, let change):
      guard let work = find(reference, in: all), let id = DutyID(work.name) else {
        return voice.answer(DutiesWords.noSuch(reference, highest: all.count))
      }
      return write(change, of: id)
    }
  }

  private var current: [DutyWork] {
    let session = dossier.session
    return DutyWork.all(session.assessment, session.outcome, of: session.questionnaire)
  }

  private func screen(_ all: [DutyWork]) -> DutiesScreen {
    DutiesScreen(layout: voice.layout, date: dossier.date, all: all)
  }

  private func list(_ all: [DutyWork], _ words: String) -> Reply {
    guard !all.isEmpty else { return voice.answer(DutiesWords.none) }
    trail.duties = all.map(\.name)
    let open = dossier.session.outcome.open
    let wanted = Folding.words(words)
    if wanted.isEmpty {
      let settled = all.indices.filter { !all[$0].isMerelyPossible }
      let others = all.count - settled.count
      guard !settled.isEmpty else {
        return voice.answer(
          dossier.session.answers.isEmpty
            ? DutiesWords.nothingAnswered : DutiesWords.nothingCertain(possible: others))
      }
      return voice.present(screen(all).list(settled, isOpen: !open.isEmpty, possible: others))
    }
    let numbers = all.indices.filter { number in
      let there = Folding.words(DutiesWords.searchable(all[number]))
      return wanted.allSatisfy { beginning in there.contains { $0.hasPrefix(beginning) } }
    }
    guard !numbers.isEmpty else { return voice.answer(DutiesWords.nothingFits) }
    return voice.present(screen(all).list(numbers, isOpen: !open.isEmpty, possible: 0))
  }

  /// By its id, or by the number that it had in the list shown last: answers may have changed the
  /// order since.
  private func find(_ reference: String, in all: [DutyWork]) -> DutyWork? {
    if let work = all.first(where: { $0.name == reference }) { return work }
    let names = trail.duties ?? all.map(\.name)
    guard let number = Int(reference), names.indices.contains(number - 1) else { return nil }
    return all.first { $0.name == names[number - 1] }
  }

  private func write(_ change: DutyOrder.Change, of id: DutyID) -> Reply {
    let now = dossier.now()
    let before = dossier.assessment[id]
    func work(_ change: (inout Assessment) -> Void) { dossier.alter { $0.work(change) } }
    switch change {
    case .progress(let progress): work { $0.setProgress(progress, of: id, at: now) }
    case .person(let name): work { $0.setPerson(name, of: id, at: now) }
    case .day(let day): work { $0.setDay(day, of: id, at: now) }
    case .note(let text): work { $0.setNote(text, of: id, at: now) }
    case .addEvidence(let place, let title):
      let evidence: Evidence
      switch dossier.keeper.look(at: place) {
      case .failed(let reason): return voice.answer(DutiesWords.notTaken(reason))
      case .notLooked: evidence = Evidence(place: place, title: title, added: now)
      case .file(let place, let content):
        evidence = Evidence(place: place, title: title, added: now, content: content)
      }
      work { $0.addEvidence(evidence, of: id) }
    case .removeEvidence(let number):
      let count = before?.evidence.count ?? 0
      guard (1...max(1, count)).contains(number), count > 0 else {
        return voice.answer(DutiesWords.noEvidence(number, highest: count))
      }
      work { $0.removeEvidence(number - 1, of: id, at: now) }
    }
    guard dossier.assessment[id] != before else { return voice.answer(DutiesWords.unchanged) }
    dossier.save()
    let after = current.first { $0.name == id.text }
    return voice.answer(after.map { DutiesWords.changed($0, on: dossier.date) } ?? DutiesWords.none)
  }
}

extension DutyWork {
  /// Whether open points decide it and nobody has worked on it.
  fileprivate var isMerelyPossible: Bool {
    standing == .possible && state == DutyRecord.State()
  }
}
