import Questionnaires
import Typography

extension Conversation {
  /// The most questions to choose from that still make a list one can take in.
  private static let most = 9

  /// Goes to the question that a number of the list or some words name.
  func go(to words: String) -> Step {
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
    let search = QuestionSearch(questionnaire: session.questionnaire)
    let hits = search.find(words)
    let open = hits.filter { isReachable($0) }
    switch (open.count, hits.first) {
    case (0, nil):
      return refuse(CommandWords.nothingFound(words, nearest: search.nearest(to: words)))
    case (0, let hit?): return refuse(CommandWords.notAsked(statement(hit)))
    case (1, _): return .visit(open[0])
    default: return choose(among: open, words)
    }
  }

  private func visit(_ id: QuestionID) -> Step {
    isReachable(id) ? .visit(id) : refuse(CommandWords.notAsked(statement(id)))
  }

  private func choose(among questions: [QuestionID], _ words: String) -> Step {
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
      switch listen(LineRequest(prompt: CommandWords.goPrompt, prefill: prefill)) {
      case .left(let ending): return .end(ending)
      case .line(let line):
        let text = Trimming.trim(line)
        if text.isEmpty { return .again("", isCovered: true) }
        if let number = Int(text), shown.indices.contains(number - 1) {
          return .visit(shown[number - 1])
        }
        say(CommandWords.noSuchChoice(highest: shown.count))
        prefill = SafeText.line(line)
      }
    }
  }

  /// Whether a question can be asked with the answers so far.
  func isReachable(_ id: QuestionID) -> Bool {
    session.questionnaire.outline.number(of: id).map { session.agenda.isReachable($0) } ?? false
  }

  private func statement(_ id: QuestionID) -> String {
    session.questionnaire.outline[id]?.question.statement ?? id.text
  }
}
