/// A file in the folder of a class.
package struct TeamFile: Sendable {
  /// Its name in the folder.
  package let name: String
  package let content: Result<TeamAnswers, TeamAnswers.Failure>

  package init(name: String, content: Result<TeamAnswers, TeamAnswers.Failure>) {
    self.name = name
    self.content = content
  }
}
