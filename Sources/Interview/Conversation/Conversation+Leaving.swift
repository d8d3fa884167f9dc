import Assessments
import Questionnaires
import Typography

extension Conversation {
  /// Reads one line. Ctrl-C, Ctrl-D and signals are dealt with here, the same way everywhere.
  func listen(_ request: LineRequest, at question: QuestionID? = nil) -> Heard {
    var request = request
    while true {
      switch read(request) {
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
    saveWhatThereIs()
    guard failure == nil else { return confirm(ending, LeavingWords.askUnsaved) }
    let words =
      keeper.isKeeping ? LeavingWords.left(keeper.reopening != nil) : LeavingWords.leftPractice
    if ending != .finished {
      say(isEmpty ? LeavingWords.leftNothing : words)
      // Not wrapped, so that it can be copied.
      if !isEmpty, let command = keeper.reopening { console.show("  \(SafeText.line(command))\n") }
    }
    return ending
  }

  /// After Ctrl-C on an empty line; nil to stay.
  private func confirmLeaving() -> Ending? {
    saveWhatThereIs()
    guard failure == nil else { return confirm(.interrupted, LeavingWords.askUnsaved) }
    let words = keeper.isKeeping ? LeavingWords.ask : LeavingWords.askPractice
    return confirm(.interrupted, isEmpty ? LeavingWords.askNothing : words)
  }

  /// Asks whether to leave; nil to stay. What would be lost takes the whole word.
  private func confirm(_ ending: Ending, _ question: String) -> Ending? {
    let isSaved = failure == nil
    say(question)
    while true {
      // Always an empty line: Enter must stay, whatever was typed before.
      switch read(LineRequest(prompt: LeavingWords.prompt)) {
      case .line(let line):
        let word = Folding.fold(line)
        if LeavingWords.no.contains(word) { return nil }
        if isSaved ? LeavingWords.yes.contains(word) : word == "yes" { return ending }
        say(isSaved ? LeavingWords.hint : LeavingWords.hintUnsaved)
      case .interrupted(hadText: true): break
      case .interrupted: return isSaved ? ending : nil
      case .endOfInput: return endsOfInput > 3 ? ending : nil
      case .terminated(let signal, _): return terminate(signal, "", at: nil)
      }
    }
  }

  private func terminate(_ signal: Int32, _ text: String, at question: QuestionID?) -> Ending {
    let draft = question.flatMap { text.isEmpty ? nil : Draft(question: $0, text: text) }
    if let draft { session.leave(draft) }
    saveWhatThereIs()
    return .terminated(signal: signal, draft: draft)
  }

  /// Counts the ends of input in a row: a person changes their mind, a closed input never does.
  private func read(_ request: LineRequest) -> ConsoleReading {
    let reading = console.read(request)
    endsOfInput = reading == .endOfInput ? endsOfInput + 1 : 0
    return reading
  }

  private var isEmpty: Bool {
    assessment.system.name.isEmpty && assessment.records.isEmpty && assessment.dutyRecords.isEmpty
  }

  /// A file without a name or an answer in it would only be in the way.
  private func saveWhatThereIs() {
    if !isEmpty { save() }
  }
}
