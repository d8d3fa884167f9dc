import Assessments
package import QuestionnaireTexts
import Questionnaires

extension AssessmentFile {
  /// The language in which an assessment was held last; nil when there is none of that name, or it
  /// cannot be read, which is told where it is opened.
  package static func language(of name: String) -> LanguageTag? {
    guard let path = try? AssessmentName.path(of: name, saying: nil),
      let document = try? document(in: path)
    else { return nil }
    return document.provenance.texts.map { LanguageTag($0.language) } ?? .english
  }
}
