/// A failure that ends a command: one sentence for the user and an exit code.
package struct CommandFailure: Error {
  package let message: String
  package let status: ExitStatus

  package init(message: String, status: ExitStatus) {
    self.message = message
    self.status = status
  }
}
