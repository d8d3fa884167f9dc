/// A failure that ends a command: one sentence for the user and an exit code.
struct CommandFailure: Error {
  let message: String
  let status: ExitStatus
}
