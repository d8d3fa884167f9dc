import Assessments
import Questionnaires

extension Conversation {
  /// Reads one line. Ctrl-C, Ctrl-D and signals are dealt with here, the same way everywhere.
  func listen(_ request: LineRequest, at question: QuestionID? = nil) -> Heard {
    var request = request
    while true {
      switch console.read(request) {
      case .line(let line): return .line(line)
      case .endOfInput:
        if let ending = leave(as: .saved) { return .left(ending) }
      case .interrupted(hadText: true): break
      case .interrupted(hadText: false):
        if let ending = confirmLeaving() { return .left(ending) }
      case .terminated(let signal, let text):
        return .left(terminate(signal, text, at: question))
      }
      request = LineRequest(
        prompt: request.prompt, history: request.history, completions: request.completions)
    }
  }

  /// Leaves when everything is saved, or when the user does not mind that it is not; nil to stay.
  func leave(as ending: Ending) -> Ending? {
    save()
    guard failure != nil else {
      say(keeper.isKeeping ? LeavingWords.left : LeavingWords.leftPractice)
      return ending
    }
    say(LeavingWords.askUnsaved)
    switch console.read(LineRequest(prompt: LeavingWords.prompt)) {
    case .line(let line): return Folding.fold(line) == "yes" ? ending : nil
    case .interrupted: return nil
    // Nobody is there any more who could answer.
    case .endOfInput: return ending
    case .terminated(let signal, _): return terminate(signal, "", at: nil)
    }
  }

  /// After Ctrl-C on an empty line; nil to stay.
  private func confirmLeaving() -> Ending? {
    save()
    let ask = keeper.isKeeping ? LeavingWords.ask : LeavingWords.askPractice
    say(failure == nil ? ask : LeavingWords.askUnsaved)
    switch console.read(LineRequest(prompt: LeavingWords.prompt)) {
    case .line(let line): return LeavingWords.yes.contains(Folding.fold(line)) ? .interrupted : nil
    case .interrupted: return .interrupted
    case .endOfInput: return nil
    case .terminated(let signal, _): return terminate(signal, "", at: nil)
    }
  }

  private func terminate(_ signal: Int32, _ text: String, at question: QuestionID?) -> Ending {
    failure = keeper.save(assessment)
    let draft = question.flatMap { text.isEmpty ? nil : Draft(question: $0, text: text) }
    return .terminated(signal: signal, draft: draft)
  }
}
