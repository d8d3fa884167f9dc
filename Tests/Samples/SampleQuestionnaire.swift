package import QuestionnaireTexts
package import Questionnaires

/// A questionnaire for tests, as files in which a test replaces what it is about.
package struct SampleQuestionnaire {
  /// By path, in their order.
  package private(set) var files: [(path: String, text: String)]

  /// Three questions with texts as people read them; see ``SmallSample``.
  package static let small = Self(SmallSample.files)
  /// All that a report can tell; see ``FullSample``.
  package static let full = Self(FullSample.files)

  private init(_ files: KeyValuePairs<String, String>) {
    self.files = files.map { (path: $0.key, text: $0.value) }
  }

  /// With other texts in place of some, wherever they stand; each must stand somewhere.
  package func replacing(_ texts: [String: String]) throws -> Self {
    var result = self
    for (old, new) in texts {
      var isFound = false
      for number in result.files.indices {
        let parts = result.files[number].text.split(
          separator: old, omittingEmptySubsequences: false)
        isFound = isFound || parts.count > 1
        result.files[number].text = parts.joined(separator: new)
      }
      guard isFound else { throw Mistake(description: "\(old) stands nowhere") }
    }
    return result
  }

  package var sources: [SourceFile] {
    files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
  }

  /// What the files say, with the texts of a translation where it has some.
  package func questionnaire(under overlay: TextOverlay? = nil) throws -> Questionnaire {
    let result = QuestionnaireReader.read(sources, under: overlay)
    guard let questionnaire = result.questionnaire else {
      throw Mistake(description: result.problems.map(\.formatted).joined(separator: "\n"))
    }
    return questionnaire
  }

  /// What a test did that leaves no questionnaire.
  package struct Mistake: Error, CustomStringConvertible {
    package let description: String
  }
}
