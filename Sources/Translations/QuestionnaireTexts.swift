import JSONText
package import QuestionnaireTexts
package import Questionnaires

/// All texts of a questionnaire.
package enum QuestionnaireTexts {
  /// In the order of the files as they are given, then of each file. Scenarios and translations
  /// have none; a file that is no JSON has none either.
  package static func all(in files: [SourceFile]) -> [PlacedText] {
    files.flatMap { file -> [PlacedText] in
      guard let kind = FileContents(path: file.path),
        ![.scenario, .language, .terms].contains(kind),
        let root = JSONReader.read(file.bytes).node
      else { return [] }
      return TextWalk.texts(in: root, path: file.path)
    }
  }
}
