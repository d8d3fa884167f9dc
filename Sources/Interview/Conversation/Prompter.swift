import Assessments
import Questionnaires
import TypedLines
import Typography
import Wording

/// Reads lines. Ctrl-C, Ctrl-D and signals are dealt with here, the same way everywhere.
@MainActor final class Prompter {
  private let dossier: Dossier
  private let voice: Voice
  private var keeper: any Keeper { dossier.keeper }
  private var phrases: LeavingPhrases { voice.words.leaving }
  /// How often the input has ended with no line in between: a person changes their mind, a closed
  /// input never does.
  private var endsOfInput = 0

  init(_ dossier: Dossier, _ voice: Voice) {
    self.dossier = dossier
    self.voice = voice
  }

  /// One line. What is typed at a question when a signal comes is kept for it.
  func line(_ request: LineRequest, at question: QuestionID? = nil) throws(Ending) -> String {
    var request = request
    while true {
      switch read(request) {
      case .line(let line): return line
      case .endOfInput: try leave(as: .saved)
      case .interrupted(hadText: true): break
      case .interrupted(hadText: false): try confirmLeaving()
      case .terminated(let signal, let text): throw terminate(signal, text, at: question)
      }
      request = LineRequest(
        prompt: request.prompt, history: request.history, completions: request.completions)
    }
  }

  /// Leaves when everything is saved, or when the user does not mind that it is not; returns to
  /// stay.
  func leave(as ending: Ending) throws(Ending) {
    saveWhatThereIs()
    guard dossier.failure == nil else { return try confirm(ending, phrases.askUnsaved) }
    if ending != .finished { sayWhereToGoOn() }
    throw ending
  }

  private func sayWhereToGoOn() {
    if dossier.isEmpty { return voice.say(phrases.leftNothing) }
    guard keeper.isKeeping else { return voice.say(phrases.leftPractice) }
    voice.say(keeper.reopening == nil ? phrases.left : phrases.leftNamed)
    if let command = keeper.reopening { voice.quote(command) }
  }

  /// After Ctrl-C on an empty line; returns to stay.
  private func confirmLeaving() throws(Ending) {
    saveWhatThereIs()
    guard dossier.failure == nil else { return try confirm(.interrupted, phrases.askUnsaved) }
    let question = keeper.isKeeping ? phrases.ask : phrases.askPractice
    try confirm(.interrupted, dossier.isEmpty ? phrases.askNothing : question)
  }

  /// Asks whether to leave; returns to stay. What would be lost takes the whole word.
  private func confirm(_ ending: Ending, _ question: String) throws(Ending) {
    let isSaved = dossier.failure == nil
    voice.say(question)
    while true {
      // Always an empty line: Enter must stay, whatever was typed before.
      switch read(LineRequest(prompt: phrases.prompt)) {
      case .line(let line):
        let replies = Replies(voice.words)
        if Trimming.trim(line).isEmpty || replies.isNo(line) { return }
        let leaves =
          isSaved ? replies.isYes(line) || replies.leaves(line) : replies.isWholeYes(line)
        if leaves { throw ending }
        voice.say(isSaved ? phrases.hint : phrases.hintUnsaved)
      case .interrupted(hadText: true): break
      case .interrupted where isSaved, .endOfInput where endsOfInput > 3: throw ending
      case .interrupted, .endOfInput: return
      case .terminated(let signal, _): throw terminate(signal, "", at: nil)
      }
    }
  }

  private func terminate(_ signal: Int32, _ text: String, at question: QuestionID?) -> Ending {
    let draft = question.flatMap { text.isEmpty ? nil : Draft(question: $0, text: text) }
    if let draft { dossier.alter { $0.leave(draft) } }
    saveWhatThereIs()
    return .terminated(signal: signal, draft: draft)
  }

  private func read(_ request: LineRequest) -> ConsoleInput {
    let reading = voice.console.read(request)
    endsOfInput = reading == .endOfInput ? endsOfInput + 1 : 0
    return reading
  }

  private func saveWhatThereIs() {
    if !dossier.isEmpty { dossier.save() }
  }
}
