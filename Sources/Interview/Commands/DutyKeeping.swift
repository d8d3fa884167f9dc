import Assessments
import Questionnaires
import Reasoning
import Register
import TypedLines
import Typography
import Wording

/// Lists the duties, shows one, or writes down the work on one.
@MainActor struct DutyKeeping {
  let dossier: Dossier
  let trail: Trail
  let voice: Voice

  private var words: Words { voice.words }

  func perform(_ text: String) -> Reply {
    let all = current
    let (reference, _) = Trimming.firstWord(of: text)
    let order: DutyOrder
    do throws(DutyOrder.Problem) {
      order = try DutyOrder.read(text, today: dossier.date, Vocabulary(words)) { id in
        all.contains { $0.name == id }
      }
    } catch {
      return voice.answer(words.refusals.message(error, reference))
    }
    switch order {
    case .list(let typed): return list(all, typed)
    case .show(let reference):
      guard let work = find(reference, in: all) else {
        return voice.answer(words.dutyWork.noSuch(reference, highest: all.count))
      }
      return voice.present(screen(all).full(work))
    case .change(let reference, let change):
      guard let work = find(reference, in: all), let id = DutyID(work.name) else {
        return voice.answer(words.dutyWork.noSuch(reference, highest: all.count))
      }
      return write(change, of: id)
    }
  }

  private var current: [DutyWork] {
    let session = dossier.session
    return DutyWork.all(session.assessment, session.outcome, of: session.questionnaire)
  }

  private func screen(_ all: [DutyWork]) -> DutiesScreen {
    DutiesScreen(layout: voice.layout, words: words, date: dossier.date, all: all) {
      dossier.keeper.wrong(with: $0)
    }
  }

  private func list(_ all: [DutyWork], _ typed: String) -> Reply {
    guard !all.isEmpty else { return voice.answer(words.dutyWork.none) }
    let wanted = Folding.words(typed)
    if wanted.isEmpty {
      let settled = all.indices.filter { !all[$0].isMerelyPossible }
      let others = all.count - settled.count
      guard !settled.isEmpty else {
        return voice.answer(
          dossier.session.answers.isEmpty
            ? words.dutyWork.nothingAnswered : words.dutyWork.nothingCertain(count: others))
      }
      return show(settled, of: all, possible: others)
    }
    let numbers = all.indices.filter { number in
      let there = Folding.words(all[number].searchable)
      return wanted.allSatisfy { beginning in there.contains { $0.hasPrefix(beginning) } }
    }
    guard !numbers.isEmpty else { return voice.answer(words.dutyWork.nothingFits) }
    return show(numbers, of: all, possible: 0)
  }

  private func show(_ numbers: [Int], of all: [DutyWork], possible: Int) -> Reply {
    trail.duties = listed(numbers, of: all)
    let isOpen = !dossier.session.outcome.open.isEmpty
    return voice.present(screen(all).list(numbers, isOpen: isOpen, possible: possible))
  }

  private func listed(_ numbers: [Int], of all: [DutyWork]) -> [Int: String] {
    Dictionary(uniqueKeysWithValues: numbers.map { ($0 + 1, all[$0].name) })
  }

  /// By its id, or by the number that it has in the list shown last: answers may have changed the
  /// order since, and a number that nobody has seen could be that of any duty.
  private func find(_ reference: String, in all: [DutyWork]) -> DutyWork? {
    if let work = all.first(where: { $0.name == reference }) { return work }
    let shown =
      trail.duties ?? listed(all.indices.filter { !all[$0].isMerelyPossible }, of: all)
    guard let number = Int(reference), let name = shown[number] else { return nil }
    return all.first { $0.name == name }
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
      case .failed(let reason): return voice.answer(words.dutyWork.notTaken(reason: reason))
      case .notLooked: evidence = Evidence(place: place, title: title, added: now)
      case .file(let place, let content):
        evidence = Evidence(place: place, title: title, added: now, content: content)
      }
      work { $0.putEvidence(evidence, of: id) }
    case .removeEvidence(let number):
      let count = before?.evidence.count ?? 0
      guard (1...max(1, count)).contains(number), count > 0 else {
        return voice.answer(words.dutyWork.noEvidence(number, highest: count))
      }
      work { $0.removeEvidence(number - 1, of: id, at: now) }
    }
    guard dossier.assessment[id] != before else { return voice.answer(words.dutyWork.unchanged) }
    dossier.save()
    let after = current.first { $0.name == id.text }
    return voice.answer(
      after.map { words.dutyWork.changed($0, on: dossier.date) } ?? words.dutyWork.none)
  }
}

extension DutyWork {
  /// Whether open points decide it and nobody has worked on it.
  fileprivate var isMerelyPossible: Bool {
    standing == .possible && state == DutyRecord.State()
  }

  /// The words by which it is found; `possible` is one that the user types.
  fileprivate var searchable: String {
    standing == .possible ? "\(name) \(title) possible" : "\(name) \(title)"
  }
}
