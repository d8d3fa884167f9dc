package import QuestionnaireTexts
package import Questionnaires
import Typography

/// Completes what is typed at a question: options, commands and what follows them.
package struct Completer {
  private let questionnaire: Questionnaire
  /// Nil where no question is asked.
  private let question: Question?
  private let vocabulary: Vocabulary
  /// Those that the user can change to.
  private let languages: [LanguageTag]

  package init(
    questionnaire: Questionnaire, question: Question?, _ vocabulary: Vocabulary,
    languages: [LanguageTag] = []
  ) {
    self.languages = languages
    self.questionnaire = questionnaire
    self.question = question
    self.vocabulary = vocabulary
  }

  /// Whole lines that begin with the text typed so far.
  package func completions(of text: String) -> [String] {
    text.first == ":" ? commands(text) : options(text)
  }

  private func commands(_ text: String) -> [String] {
    guard let blank = text.firstIndex(of: " ") else {
      return Self.matches(text, in: commandNames(for: text))
    }
    let word = String(text[..<blank])
    let rest = text[text.index(after: blank)...]
    return arguments(of: word).filter { $0.hasPrefix(rest) }.map { "\(word) \($0)" }
  }

  /// After the colon alone those of the user's language; those in English once a letter stands there.
  private func commandNames(for text: String) -> [String] {
    let own = vocabulary.typed.commands.shown
    let english = CommandName.allCases.map { ":" + $0.rawValue }
    if text == ":", !own.isEmpty { return own.map { ":" + $0 } }
    return english + own.map { ":" + $0 }.filter { !english.contains($0) }
  }

  private func arguments(of word: String) -> [String] {
    let typed = Folding.fold(word.dropFirst())
    switch CommandName(rawValue: typed) ?? vocabulary.typed.commands.name(typed) {
    case .help:
      let topics = HelpTopic.allCases
      let shown = topics.map { vocabulary.typed.topics[$0]?.first ?? $0.rawValue }
      return shown + topics.map(\.rawValue).filter { !shown.contains($0) }
    case .go: return questionnaire.outline.entries.map(\.question.id.text)
    case .duties: return questionnaire.duties.map(\.id.text)
    case .answers: return questionnaire.sections.map(\.id.text)
    case .language: return languages.map(\.text)
    default: return []
    }
  }

  private func options(_ text: String) -> [String] {
    guard let question, !question.options.isEmpty else { return [] }
    let names =
      question.options.map { SafeText.line($0.text) }
      + (question.noUnsure == nil ? [SafeText.line(vocabulary.unsure)] : [])
    let whole = Self.matches(text, in: names)
    guard whole.isEmpty, let comma = text.lastIndex(of: ",") else { return whole }
    let start = text[...comma]
    let last = Trimming.trim(text[text.index(after: comma)...])
    return Self.matches(last, in: names).map { "\(start) \($0)" }
  }

  private static func matches(_ beginning: String, in names: [String]) -> [String] {
    let folded = Folding.fold(beginning)
    return names.filter { Folding.fold($0).hasPrefix(folded) }
  }
}
