import QuestionnaireTexts
import Questionnaires
import Typography

extension TranslationSheet {
  /// Why a sheet that comes back cannot be taken.
  package enum Refusal: Error, Equatable {
    /// It is for this language.
    case otherLanguage(String)
    case unknownTexts([String])
    /// A translation has a character that does not show.
    case hidden(id: String, name: String)
  }

  /// Takes the translations out of a sheet that somebody filled in. A text whose English has changed
  /// since the sheet was written stays as it was, and is named.
  ///
  /// - Returns: how many were taken, and the ids of those that were not.
  package mutating func take(
    _ filled: FilledSheet
  ) throws(Refusal) -> (taken: Int, outdated: [String]) {
    if let name = filled.language, LanguageTag(name) != language { throw .otherLanguage(name) }
    let positions = Dictionary(rows.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let unknown = filled.ids.filter { positions[$0] == nil }
    guard unknown.isEmpty else { throw .unknownTexts(unknown) }
    for entry in filled.entries {
      if let hidden = HiddenCharacter.first(in: entry.text) {
        throw .hidden(id: entry.id, name: HiddenCharacter.name(hidden))
      }
    }
    var outdated: [String] = []
    var taken = 0
    for entry in filled.entries {
      guard let position = positions[entry.id] else { continue }
      guard rows[position].of == entry.of else {
        outdated.append(entry.id)
        continue
      }
      rows[position].text = entry.text
      rows[position].madeOf = entry.of
      rows[position].isMeantToBeSame = entry.isMeantToBeSame
      taken += 1
    }
    if let reviewed = filled.reviewed { self.reviewed = reviewed }
    return (taken, outdated)
  }
}
