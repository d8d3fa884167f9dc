import CommandSupport
import Interview
import Questionnaires
import Scenarios
import Sessions
import TypedLines
import Typography
import Wording
import Workshop

/// Asks an author for one thing after the other; what stands already is in the line to be changed.
@MainActor struct AuthorDesk {
  /// Why a prompt gave nothing.
  enum Turn: Error {
    /// The author left; the exit code.
    case left(Int32)
    /// The author wants to see the prompt before.
    case back
  }

  let console: TerminalConsole
  let words: Words
  var phrases: AuthoringPhrases { words.authoring }

  /// A text on one line.
  func text(
    _ label: String, hint: String, _ before: String, isNeeded: Bool = true
  ) throws(Turn) -> String {
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
  func story(_ before: String) throws(Turn) -> String {
    let hint =
      console.canEdit
      ? phrases.askStoryEditor(edit: Self.edit) : phrases.askStoryNoEditor(variable: "EDITOR")
    head(phrases.askStory, hint)
    var prefill = before.contains("\n") ? "" : SafeText.line(before)
    if !before.isEmpty, prefill.isEmpty { console.say(phrases.storyKept) }
    while true {
      let typed = Trimming.trim(try line(prefill, allowing: Self.edit))
      prefill = ""
      if typed.isEmpty, !before.isEmpty { return before }
      var story = typed
      if typed == Self.edit {
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
  ) throws(Turn) -> Int {
    head(label, hint)
    while true {
      if let number = Int(Trimming.trim(try line("\(before)"))), range.contains(number) {
        return number
      }
      console.say(hint)
    }
  }

  /// Names of the format, out of words.
  func topics(_ before: [String]) throws(Turn) -> [String] {
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

  /// The article, by its name or as it is cited. Nothing typed is nothing wrong: the question is
  /// asked again.
  ///
  /// - Parameter before: the name of the article that stands in the line; empty for none.
  func article(_ before: String, _ questionnaire: Questionnaire) throws(Turn) -> String {
    let example = SafeText.line(questionnaire.sources.first?.label ?? "")
    let hint = phrases.askArticleHint(example: example, file: Self.sources)
    head(phrases.askArticle, hint)
    let shown = SourceID(before).flatMap(questionnaire.source)?.label ?? before
    while true {
      let typed = Trimming.trim(try line(shown))
      let found = questionnaire.sources.first { $0.id.text == typed || $0.label == typed }
      if let found { return found.id.text }
      guard !typed.isEmpty else {
        console.say(hint)
        continue
      }
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
  ) throws(Turn) -> Teaching.Explanation.Standing {
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

  func say(_ answer: Answer, to question: Question) {
    let text = words.answers.text(answer, to: question)
    console.say(
      SafeText.line(words.lists.labelled(label: question.statement, value: text)))
  }

  private func head(_ label: String, _ hint: String) {
    console.show("\n")
    console.say(phrases.asked(what: label, hint: hint))
  }

  /// The same for a whole question, which ends with its own sign.
  func ask(_ question: String, _ hint: String) {
    console.show("\n")
    console.say(question)
    console.say(hint)
  }

  /// The command that opens the editor, where a story is asked for.
  private static let edit = ":edit"

  /// What is typed takes the place of what stands there; a key that edits begins to change it.
  func line(_ prefill: String, allowing command: String? = nil) throws(Turn) -> String {
    while true {
      switch console.read(LineRequest(prompt: phrases.prompt, prefill: prefill, isRefused: true)) {
      case .line(let line):
        let trimmed = Trimming.trim(line)
        if trimmed == command { return line }
        if replies.goesBack(trimmed) { throw .back }
        if trimmed.first != ":" { return line }
        if replies.leaves(trimmed) { throw .left(0) }
        console.say(phrases.commandsHere(back: ":back", quit: ":quit"))
      case .interrupted(hadText: true): break
      case .interrupted: throw .left(ExitStatus.interrupted.rawValue)
      case .endOfInput: throw .left(0)
      case .terminated(let signal, _): throw .left(128 + signal)
      }
    }
  }

  private var replies: Replies { Replies(words) }
}
