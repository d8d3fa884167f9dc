import CommandSupport
import Interview
import Questionnaires
import Scenarios
import Sessions
import Typography
import Wording
import Workshop

/// Asks an author for one thing after the other; what stands already is in the line to be changed.
@MainActor struct AuthorDesk {
  /// The author left; the exit code.
  struct Left: Error {
    let code: Int32
  }

  let console: TerminalConsole
  let words: Words
  private var phrases: AuthoringPhrases { words.authoring }

  /// A text on one line.
  func text(
    _ label: String, hint: String, _ before: String, isNeeded: Bool = true
  ) throws(Left) -> String {
    head(label, hint)
    var prefill = SafeText.line(before)
    while true {
      let text = Trimming.onOneLine(try line(prefill))
      if let hidden = HiddenCharacter.first(in: text) {
        console.say(phrases.hidden(character: HiddenCharacter.name(hidden)))
      } else if text.isEmpty, isNeeded {
        console.say(hint)
      } else {
        return text
      }
      prefill = ""
    }
  }

  /// The story: on one line, or in the editor.
  func story(_ before: String) throws(Left) -> String {
    let hint =
      console.canEdit
      ? phrases.askStoryEditor(edit: ":edit") : phrases.askStoryNoEditor(variable: "EDITOR")
    head(phrases.askStory, hint)
    var prefill = before.contains("\n") ? "" : SafeText.line(before)
    if !before.isEmpty, prefill.isEmpty { console.say(phrases.storyKept) }
    while true {
      let typed = Trimming.trim(try line(prefill))
      prefill = ""
      if typed.isEmpty, !before.isEmpty { return before }
      var story = typed
      if typed == ":edit" {
        guard console.canEdit, case .text(let edited) = console.edit(before) else {
          console.say(before.isEmpty ? phrases.storyMissing : phrases.storyStays)
          if before.isEmpty { continue }
          return before
        }
        story = Trimming.trim(Trimming.withPlainNewlines(edited))
      }
      if let hidden = HiddenCharacter.first(in: story) {
        console.say(phrases.hidden(character: HiddenCharacter.name(hidden)))
      } else if story.isEmpty {
        console.say(hint)
      } else {
        return story
      }
    }
  }

  func number(
    _ label: String, hint: String, _ range: ClosedRange<Int>, _ before: Int
  ) throws(Left) -> Int {
    head(label, hint)
    while true {
      if let number = Int(Trimming.trim(try line("\(before)"))), range.contains(number) {
        return number
      }
      console.say(hint)
    }
  }

  /// Names of the format, out of words.
  func topics(_ before: [String]) throws(Left) -> [String] {
    head(phrases.askTopics, phrases.askTopicsHint)
    while true {
      let words = try line(before.joined(separator: ", ")).split(separator: ",")
        .map { Trimming.trim(String($0)) }.filter { !$0.isEmpty }
      let names = words.map { AssessmentFolder.fileName(for: $0) }
      if !names.isEmpty, names.allSatisfy({ TopicID($0) != nil }), Set(names).count == names.count {
        return names
      }
      console.say(phrases.askTopicsAgain)
    }
  }

  /// Where the sources of a questionnaire stand.
  private static let sources = "sources.json"

  /// The article, by its name or as it is cited.
  func article(_ before: String, _ questionnaire: Questionnaire) throws(Left) -> String {
    let example = SafeText.line(questionnaire.sources.first?.label ?? "")
    head(phrases.askArticle, phrases.askArticleHint(example: example, file: Self.sources))
    let shown = SourceID(before).flatMap(questionnaire.source)?.label ?? before
    while true {
      let typed = Trimming.trim(try line(shown))
      let found = questionnaire.sources.first { $0.id.text == typed || $0.label == typed }
      if let found { return found.id.text }
      let near = NearestName.find(
        typed, in: questionnaire.sources.map(\.label) + questionnaire.sources.map(\.id.text))
      console.say(
        SafeText.line(
          near.map { phrases.noSourceNear(source: typed, near: $0) }
            ?? phrases.noSource(source: typed, example: example, file: Self.sources)))
    }
  }

  func standing(
    _ before: Teaching.Explanation.Standing
  ) throws(Left) -> Teaching.Explanation.Standing {
    let hint = phrases.askStandingHint(
      final: Teaching.Explanation.Standing.final.rawValue,
      draft: Teaching.Explanation.Standing.draft.rawValue)
    head(phrases.askStanding, hint)
    while true {
      if let standing = Teaching.Explanation.Standing(
        rawValue: Trimming.trim(try line(before.rawValue)))
      {
        return standing
      }
      console.say(hint)
    }
  }

  /// Which answers the story tells.
  func told(_ draft: inout CaseDraft, _ questionnaire: Questionnaire) throws(Left) {
    ask(phrases.askTold, phrases.askToldHint(yes: "y", no: "n", all: "all"))
    var tellsRest = false
    for entry in questionnaire.outline.entries {
      let question = entry.question
      guard let answer = draft.answers[question.id] else { continue }
      let before = draft.told.contains(question.id)
      if tellsRest {
        draft.told.insert(question.id)
        continue
      }
      say(answer, to: question)
      asking: while true {
        switch Trimming.trim(try line(before ? "y" : "")).lowercased() {
        case "y", "yes": draft.told.insert(question.id)
        case "n", "no": draft.told.remove(question.id)
        case "all":
          tellsRest = true
          draft.told.insert(question.id)
        default:
          console.say(phrases.toldAgain(yes: "y", no: "n", all: "all"))
          continue asking
        }
        break
      }
    }
  }

  /// Why the scored answers are the right ones; shown beside a wrong answer.
  func reasons(_ draft: inout CaseDraft, _ questionnaire: Questionnaire) throws(Left) {
    ask(phrases.askReasons, phrases.askReasonsHint)
    for entry in questionnaire.outline.entries {
      let question = entry.question
      guard let answer = draft.answers[question.id], draft.told.contains(question.id) else {
        continue
      }
      say(answer, to: question)
      draft.reasons[question.id] = try clean(draft.reasons[question.id] ?? "")
    }
  }

  /// One line, perhaps empty.
  private func clean(_ before: String) throws(Left) -> String {
    while true {
      let text = Trimming.onOneLine(try line(SafeText.line(before)))
      guard let hidden = HiddenCharacter.first(in: text) else { return text }
      console.say(phrases.hidden(character: HiddenCharacter.name(hidden)))
    }
  }

  private func say(_ answer: Answer, to question: Question) {
    let text = words.answers.text(answer, to: question)
    console.say(
      SafeText.line(words.lists.labelled(label: question.statement, value: text)))
  }

  private func head(_ label: String, _ hint: String) {
    console.show("\n")
    console.say(phrases.asked(what: label, hint: hint))
  }

  /// The same for a whole question, which ends with its own sign.
  private func ask(_ question: String, _ hint: String) {
    console.show("\n")
    console.say(question)
    console.say(hint)
  }

  /// What is typed takes the place of what stands there; a key that edits begins to change it.
  private func line(_ prefill: String) throws(Left) -> String {
    while true {
      switch console.read(LineRequest(prompt: phrases.prompt, prefill: prefill, isRefused: true)) {
      case .line(let line): return line
      case .interrupted(hadText: true): break
      case .interrupted: throw Left(code: ExitStatus.interrupted.rawValue)
      case .endOfInput: throw Left(code: 0)
      case .terminated(let signal, _): throw Left(code: 128 + signal)
      }
    }
  }
}
