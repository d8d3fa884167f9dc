import Questionnaires
import Register
import Typography

extension Conversation {
  /// The most questions to choose from that still make a list one can take in.
  private static let most = 9

  /// Goes to the question that a number of the list or some words name.
  func go(to words: String, from id: QuestionID?) -> Step {
    if words == "-" {
      guard let shownBefore else { return refuse(CommandWords.nowhereBack) }
      return visit(shownBefore)
    }
    if let number = Int(words) {
      let list = shownList ?? AnswerList(session)
      guard let id = list.question(numbered: number) else {
        return refuse(CommandWords.noSuchRow(words, highest: list.rows.count))
      }
      return visit(id)
    }
    return find(words, from: id)
  }

  private func find(_ words: String, from id: QuestionID?) -> Step {
    let search = QuestionSearch(session.questionnaire)
    let hits = search.find(words)
    let open = hits.filter { isReachable($0) }
    switch (open.count, hits.first) {
    case (0, nil):
      return refuse(CommandWords.nothingFound(words, nearest: search.nearest(to: words)))
    case (0, let hit?): return refuse(CommandWords.notAsked(statement(hit)))
    case (1, _): return .visit(open[0])
    default: return choose(among: open, words, from: id)
    }
  }

  private func visit(_ id: QuestionID) -> Step {
    isReachable(id) ? .visit(id) : refuse(CommandWords.notAsked(statement(id)))
  }

  private func choose(
    among questions: [QuestionID], _ words: String, from id: QuestionID?
  ) -> Step {
    let shown = questions.prefix(Self.most)
    var page = Page(Layout(console))
    page.paragraph(CommandWords.severalQuestions(words))
    for (position, id) in shown.enumerated() {
      page.item("\(position + 1)", statement(id), width: 1)
    }
    if shown.count < questions.count { page.paragraph(CommandWords.moreQuestions) }
    page.paragraph(CommandWords.chooseQuestion)
    console.show(page.text)
    var prefill = ""
    while true {
      let request = LineRequest(
        prompt: CommandWords.goPrompt, prefill: prefill, isRefused: true,
        completions: completions(for: nil))
      switch listen(request) {
      case .left(let ending): return .end(ending)
      case .line(let line):
        let text = Trimming.trim(line)
        if text.isEmpty { return .again("", isCovered: true) }
        if let number = Int(text) {
          if shown.indices.contains(number - 1) { return .visit(shown[number - 1]) }
          say(CommandWords.noSuchChoice(highest: shown.count))
        } else {
          let step = respond(to: text, from: id)
          guard step == .stay else { return step }
        }
        prefill = SafeText.line(line)
      }
    }
  }

  /// A command, or more words to look for.
  private func respond(to text: String, from id: QuestionID?) -> Step {
    switch CommandReader.readColon(text) {
    case .command(let command)?: return covering(perform(command, at: id))
    case .refused(let message)?: return refuse(message)
    case nil:
      if let command = CommandReader.readBare(text) { return covering(perform(command, at: id)) }
      return find(Trimming.onOneLine(text), from: id)
    }
  }

  /// The list stands between the question and the prompt.
  private func covering(_ step: Step) -> Step {
    guard case .again(let text, _) = step else { return step }
    return .again(text, isCovered: true)
  }

  /// Whether a question can be asked with the answers so far.
  func isReachable(_ id: QuestionID) -> Bool {
    session.questionnaire.outline.number(of: id).map { session.agenda.isReachable($0) } ?? false
  }

  private func statement(_ id: QuestionID) -> String {
    session.questionnaire.outline[id]?.question.statement ?? id.text
  }
}
