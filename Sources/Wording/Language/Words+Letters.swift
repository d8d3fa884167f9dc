import QuestionnaireTexts
import Questionnaires

extension Words {
  /// The first letter small, as behind a colon, unless the word is an abbreviation or a name. In a
  /// language that writes nouns with a capital letter everything stays.
  package func lowered(_ text: String) -> String {
    if language.base.text == "de" { return text }
    // A sign behind the word, as in "Help, and", belongs to the sentence.
    let word = text.prefix { $0.isLetter || $0.isNumber }
    // The only word of one letter that begins a sentence is the article.
    guard word == "A" || word.count > 1, word.dropFirst().allSatisfy({ $0.isLowercase })
    else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// The first letter a capital one, as at the beginning of a sentence.
  package func raised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
