import CommandSupport
import LineEditor
import Questionnaires
import Scenarios
import Sessions
import Typography
import Wording
import Workshop

/// Cases one after the other, and what to discuss at the end.
@MainActor struct SetRun {
  let cases: [TrainingCase]
  /// Nil when the cases were chosen one by one.
  var set: CaseSet?
  let shelf: CaseShelf
  let console: TerminalConsole
  /// With it the team goes on; nil when nothing is kept.
  var invocation: PracticeInvocation?
  /// Whether cases that the team has answered are played again.
  var again = false
  /// Whether the changed system follows each case.
  var withTwins = false

  /// Plays them; gives the exit code.
  func hold() throws(CommandFailure) -> Int32 {
    if let set, cases.count > 1 {
      console.say(
        SafeText.line(
          phrases.setOpening(
            count: set.minutes, title: set.title, cases: phrases.setCases(count: cases.count))))
    }
    let nothingButTwins = try hasOnlyTwinsLeft()
    var marked: [Marking] = []
    for (number, training) in cases.enumerated() {
      let keeper = try keeper(for: training)
      let marking: Marking
      if let keeper, keeper.answers.isFinished {
        console.say(
          phrases.answeredAlready(
            training: training.name, team: SafeText.line(keeper.answers.team)))
        marking = Marking(
          training, keeper.answers.answers, hints: keeper.answers.hints, shelf.reasoner)
        guard nothingButTwins else {
          marked.append(marking)
          continue
        }
      } else {
        let position =
          cases.count > 1 ? phrases.position(number: number + 1, all: cases.count) : nil
        switch PracticeRun(
          training: training, shelf: shelf, console: console, keeper: keeper, position: position
        ).hold() {
        case .left(let code): return code
        case .marked(let fresh): marking = fresh
        }
      }
      marked.append(marking)
      if withTwins, let code = try playTwin(of: marking) { return code }
      guard number + 1 < cases.count else { continue }
      console.say(phrases.next)
      if let code = Pause.wait(on: console, prompt: phrases.promptNext, shelf.words) {
        return code
      }
    }
    sumUp(marked)
    return 0
  }

  /// Whether the team has answered all cases, so that their twins are wanted. Whoever goes on in the
  /// middle of a set is not led through earlier twins again.
  private func hasOnlyTwinsLeft() throws(CommandFailure) -> Bool {
    guard withTwins, let invocation, !again else { return false }
    for training in cases {
      let found = try TeamFolder.find(
        invocation.team, training, in: invocation.folder, for: shelf.loaded.questionnaire,
        shelf.words)
      guard found.answers?.isFinished ?? false else { return false }
    }
    return true
  }

  private func keeper(for training: TrainingCase) throws(CommandFailure) -> TeamKeeper? {
    guard let invocation else { return nil }
    return try TeamKeeper(
      training, goingOnWith: invocation, shelf.loaded.questionnaire, shelf.words, again: again)
  }

  /// The same system with the smallest change that leads elsewhere. Nil to go on.
  private func playTwin(of marking: Marking) throws(CommandFailure) -> Int32? {
    guard let twin = Twin.find(marking.model) else {
      console.say(phrases.noTwin)
      return nil
    }
    let story = shelf.words.workshop.story(twin, of: marking.training.scenario.story)
    console.show("\n")
    switch PracticeRun(
      training: twin.training(of: marking.training, story: story), shelf: shelf, console: console,
      position: phrases.twinHeading
    ).hold() {
    case .left(let code): return code
    case .marked: return nil
    }
  }

  private var phrases: CasesPhrases { shelf.words.cases }

  private func result(_ marking: Marking) -> String {
    let title = marking.training.title
    return switch marking.result {
    case .right: phrases.resultRight(title: title, percent: marking.percent)
    case .partly: phrases.resultPartly(title: title, percent: marking.percent)
    case .wrong: phrases.resultWrong(title: title, percent: marking.percent)
    }
  }

  private func sumUp(_ marked: [Marking]) {
    guard cases.count > 1 else { return }
    console.show("\n")
    console.say(phrases.results)
    for marking in marked {
      console.say(
        SafeText.line(result(marking)),
        first: "  \(marking.training.name)  ", rest: "    ")
    }
    let right = marked.count { $0.result == .right }
    console.say(phrases.rightOf(count: marked.count, right: right))
    guard let set, !set.discuss.isEmpty else { return }
    console.show("\n")
    console.say(phrases.discuss)
    for text in set.discuss { console.say(SafeText.line(text), first: "- ", rest: "  ") }
  }
}
