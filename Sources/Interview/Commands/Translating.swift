import QuestionnaireTexts
import Questionnaires
import Typography
import Wording

/// Changes the language of the conversation.
@MainActor struct Translating {
  let dossier: Dossier
  let voice: Voice

  private var phrases: LanguagesPhrases { voice.words.languages }

  /// Ends the conversation, to go on in the language; returns when it stays as it is.
  ///
  /// - Parameters:
  ///   - typed: a short name such as `de`; empty to list what there is.
  ///   - resumption: makes what goes on; nil before the first question.
  func change(to typed: String, from resumption: Resumption?) throws(Ending) {
    guard let languages = voice.languages else { return voice.say(phrases.notHere) }
    let names = voice.words.list(languages.all.map(named))
    if typed.isEmpty {
      voice.say(phrases.spoken(language: languages.spoken.ownName, languages: names))
      return voice.say(phrases.howTo)
    }
    guard let tag = find(typed, in: languages) else {
      return voice.say(phrases.unknown(typed: Trimming.onOneLine(typed), languages: names))
    }
    guard tag != languages.spoken else {
      return voice.say(phrases.already(language: tag.ownName))
    }
    if !dossier.isEmpty { dossier.save() }
    throw .language(tag, resumption)
  }

  /// `Deutsch (de)`
  private func named(_ tag: LanguageTag) -> String {
    voice.words.lists.bracketed(text: tag.ownName, remark: tag.text)
  }

  /// By its short name or its own name.
  private func find(_ typed: String, in languages: Languages) -> LanguageTag? {
    let folded = Folding.fold(typed)
    if let named = languages.all.first(where: { Folding.fold($0.ownName) == folded }) {
      return named
    }
    return LanguageTag(Trimming.trim(typed))?.chain.first { languages.all.contains($0) }
  }
}
