import Assessments
import Questionnaires
import Reasoning
import Register
import Typography

extension Conversation {
  /// Lists the duties, shows one, or writes down the work on one.
  func duties(_ text: String) -> Step {
    let all = currentDuties
    let (reference, _) = Trimming.firstWord(of: text)
    let order: DutyOrder
    do throws(DutyOrder.Problem) {
      order = try DutyOrder.read(text) { id in all.contains { $0.name == id } }
    } catch {
      return refuse(DutiesWords.problem(error, reference))
    }
    switch order {
    case .list(let words): return list(all, words)
    case .show(let reference):
      guard let work = find(reference, in: all) else {
        return refuse(DutiesWords.noSuch(reference, highest: all.count))
      }
      return present(screen(all).full(work))
    case .change(let reference, let change):
      guard let work = find(reference, in: all), let id = DutyID(work.name) else {
        return refuse(DutiesWords.noSuch(reference, highest: all.count))
      }
      return write(change, of: id)
    }
  }

  private var currentDuties: [DutyWork] {
    DutyWork.all(assessment, outcome, of: session.questionnaire)
  }

  private func screen(_ all: [DutyWork]) -> DutiesScreen {
    DutiesScreen(layout: Layout(console), date: date, all: all)
  }

  private func list(_ all: [DutyWork], _ words: String) -> Step {
    guard !all.isEmpty else { return refuse(DutiesWords.none) }
    let wanted = Folding.words(words)
    let numbers = all.indices.filter { number in
      let there = Folding.words("\(all[number].name) \(all[number].title)")
      return wanted.allSatisfy { beginning in there.contains { $0.hasPrefix(beginning) } }
    }
    guard !numbers.isEmpty else { return refuse(DutiesWords.nothingFits) }
    shownDuties = all.map(\.name)
    return present(screen(all).list(numbers, isOpen: !outcome.open.isEmpty))
  }

  /// By its id, or by the number that it had in the list shown last: answers may have changed the
  /// order since.
  private func find(_ reference: String, in all: [DutyWork]) -> DutyWork? {
    if let work = all.first(where: { $0.name == reference }) { return work }
    let names = shownDuties ?? all.map(\.name)
    guard let number = Int(reference), names.indices.contains(number - 1) else { return nil }
    return all.first { $0.name == names[number - 1] }
  }

  private func write(_ change: DutyOrder.Change, of id: DutyID) -> Step {
    let now = now()
    let before = assessment[id]
    switch change {
    case .progress(let progress): session.work { $0.setProgress(progress, of: id, at: now) }
    case .person(let name): session.work { $0.setPerson(name, of: id, at: now) }
    case .day(let day): session.work { $0.setDay(day, of: id, at: now) }
    case .note(let text): session.work { $0.setNote(text, of: id, at: now) }
    case .addEvidence(let place, let title):
      switch keeper.look(at: place) {
      case .failed(let reason): return refuse(DutiesWords.notTaken(reason))
      case .notLooked:
        session.work {
          $0.addEvidence(Evidence(place: place, title: title, added: now), of: id)
        }
      case .file(let place, let content):
        session.work {
          $0.addEvidence(
            Evidence(place: place, title: title, added: now, content: content), of: id)
        }
      }
    case .removeEvidence(let number):
      let count = before?.evidence.count ?? 0
      guard (1...max(1, count)).contains(number), count > 0 else {
        return refuse(DutiesWords.noEvidence(number, highest: count))
      }
      session.work { $0.removeEvidence(number - 1, of: id, at: now) }
    }
    guard assessment[id] != before else { return refuse(DutiesWords.unchanged) }
    save()
    let work = currentDuties.first { $0.name == id.text }
    return refuse(work.map { DutiesWords.changed($0, on: date) } ?? DutiesWords.none)
  }
}
