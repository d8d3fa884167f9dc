package import JSONText
package import Questionnaires

extension TranslationState {
  /// For programs: how far it was checked, and how many texts it lacks.
  package var output: JSONOutput {
    .object([
      "reviewed": .string(reviewed), "untranslated": .integer(untranslated.count),
    ])
  }
}
