import CommandSupport
import LineEditor
import Questionnaires
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
  /// The team and the folder of the class; nil when nothing is kept.
  var team: (name: String, folder: String)?
  /// Whether cases that the team has answered are played again.
  var again = false
  /// Whether the changed system follows each case.
  var withTwins = false

  /// Plays them; gives the exit code.
  func hold() throws(CommandFailure) -> Int32 {
    if let set, cases.count > 1 {
      console.say(
        SafeText.line(
          "\(set.title): \(Counting.of(cases.count, "case", "cases")), about "
            + "\(Counting.of(set.minutes, "minute", "minutes"))."))
    }
    var marked: [Marking] = []
    for (number, training) in cases.enumerated() {
      let keeper = try keeper(for: training)
      if let keeper, keeper.answers.isFinished {
        console.say(
          "\(training.name) is answered already by \(SafeText.line(keeper.answers.team)). Not your "
            + "team? Take another name.")
        marked.append(
          Marking(training, keeper.answers.answers, hints: keeper.answers.hints, shelf.reasoner))
        continue
      }
      let position = cases.count > 1 ? "case \(number + 1) of \(cases.count)" : nil
      switch PracticeRun(
        training: training, shelf: shelf, console: console, keeper: keeper, position: position
      ).hold() {
      case .left(let code): return code
      case .marked(let marking):
        marked.append(marking)
        if withTwins, let code = try playTwin(of: marking) { return code }
      }
      guard number + 1 < cases.count else { continue }
      console.say("Enter goes on to the next case, q leaves.")
      if let code = Pause.wait(on: console, prompt: "next> ") { return code }
    }
    sumUp(marked)
    return 0
  }

  private func keeper(for training: TrainingCase) throws(CommandFailure) -> TeamKeeper? {
    guard let team else { return nil }
    return try TeamKeeper(
      team: team.name, folder: team.folder, training, shelf.loaded.questionnaire, again: again)
  }

  /// The same system with the smallest change that leads elsewhere. Nil to go on.
  private func playTwin(of marking: Marking) throws(CommandFailure) -> Int32? {
    guard let twin = Twin.find(marking.model) else {
      console.say("No small change of this system leads to a certain other tier.")
      return nil
    }
    let story = NearMissWords.story(twin, of: marking.training.scenario.story)
    console.show("\n")
    switch PracticeRun(
      training: twin.training(of: marking.training, story: story), shelf: shelf, console: console,
      position: "the twin: one thing is different"
    ).hold() {
    case .left(let code): return code
    case .marked: return nil
    }
  }

  private func sumUp(_ marked: [Marking]) {
    guard cases.count > 1 else { return }
    console.show("\n")
    console.say("RESULTS")
    for marking in marked {
      let word =
        switch marking.result {
        case .right: "right"
        case .partly: "half right"
        case .wrong: "another result"
        }
      console.say(
        SafeText.line("\(marking.training.title): \(word), \(marking.percent) %"),
        first: "  \(marking.training.name)  ", rest: "    ")
    }
    let right = marked.count { $0.result == .right }
    console.say("\(right) of \(Counting.of(marked.count, "result", "results")) right.")
    guard let set, !set.discuss.isEmpty else { return }
    console.show("\n")
    console.say("TO DISCUSS")
    for text in set.discuss { console.say(SafeText.line(text), first: "- ", rest: "  ") }
  }
}
