package import Wording

/// A failure that ends a command: one sentence for the user and an exit code.
package struct CommandFailure: Error {
  /// Who fails does not know the language; who says so does.
  private let text: @Sendable (Words) -> String
  package let status: ExitStatus

  /// - Parameter text: the sentence, in the language of whoever says it.
  package init(_ status: ExitStatus, _ text: @escaping @Sendable (Words) -> String) {
    self.text = text
    self.status = status
  }

  /// One that says the same in every language: to authors and programmers.
  package init(message: String, status: ExitStatus) {
    self.init(status) { _ in message }
  }

  package func message(_ words: Words) -> String { text(words) }

  /// In English, for those who know no other language yet.
  package var message: String { text(.english) }
}
