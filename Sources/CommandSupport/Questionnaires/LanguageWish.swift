package import QuestionnaireTexts
import Questionnaires
import Typography
import Wording

/// The language that somebody would like, and how they said so.
package enum LanguageWish: Sendable, Equatable {
  /// Asked for with `--language`: another one will not do.
  case option(LanguageTag)
  /// Set with `AIACT_LANGUAGE`: another one will not do, but for a questionnaire that has only one.
  case variable(LanguageTag)
  /// The language in which an assessment was held; taken where it is there.
  case assessment(LanguageTag)
  /// What the system says of the user; taken where it is there.
  case locale(LanguageTag)
  /// Nothing was said.
  case none

  /// - Parameter text: what `--language` says; nil without it.
  package static func of(
    _ text: String?, environment: (String) -> String? = Environment.value
  ) throws(CommandFailure) -> LanguageWish {
    if let text { return .option(try tag(text, named: "--language")) }
    if let text = environment("AIACT_LANGUAGE") {
      return .variable(try tag(text, named: "AIACT_LANGUAGE"))
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first
    // Without its letters a language cannot be read; who asks for it all the same gets it.
    guard let locale, isUnicode(locale), let tag = LanguageTag(locale) else { return .none }
    return .locale(tag)
  }

  /// The wish for one assessment: the language in which it was held goes before that of the system. It is
  /// only looked up where nothing was asked for.
  package func orLanguage(of assessment: @autoclosure () -> LanguageTag?) -> LanguageWish {
    switch self {
    case .option, .variable, .assessment: self
    case .locale, .none: assessment().map { .assessment($0) } ?? self
    }
  }

  package var tag: LanguageTag? {
    switch self {
    case .option(let tag), .variable(let tag), .assessment(let tag), .locale(let tag): tag
    case .none: nil
    }
  }

  /// The languages to lay over a questionnaire, nearest first; none for its own.
  ///
  /// - Parameters:
  ///   - own: the language in which the questionnaire is written.
  ///   - others: those that it has beside its own.
  package func chosen(own: LanguageTag, others: [LanguageTag]) throws(CommandFailure)
    -> [LanguageTag]
  {
    guard let tag, tag.base != own.base else { return [] }
    let found = tag.chain.filter(others.contains)
    guard found.isEmpty, isBinding(others: others) else { return found }
    let there = ([own] + others).map(\.text)
    throw CommandFailure(.wrongUse) {
      $0.options.languageMissing(
        language: tag.text, languages: SafeText.line($0.list(there)))
    }
  }

  private func isBinding(others: [LanguageTag]) -> Bool {
    switch self {
    case .option: true
    case .variable: !others.isEmpty
    case .assessment, .locale, .none: false
    }
  }

  /// Whether a locale, such as `de_DE.UTF-8`, has all letters.
  private static func isUnicode(_ locale: String) -> Bool {
    let set = locale.split(separator: ".").dropFirst().first?.lowercased() ?? ""
    return set.hasPrefix("utf-8") || set.hasPrefix("utf8")
  }

  private static func tag(_ text: String, named name: String) throws(CommandFailure) -> LanguageTag
  {
    if let tag = LanguageTag(text) { return tag }
    throw CommandFailure(.wrongUse) {
      $0.options.notALanguage(option: name, text: SafeText.line(text))
    }
  }
}
