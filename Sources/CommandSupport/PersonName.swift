import Glibc
import Typography
package import Wording

/// Whose name a change is kept under.
package enum PersonName {
  /// Who sits at this computer, in the environment, so that it need not be said with each command.
  package static let variable = "AIACT_PERSON"

  /// Whom the command names, or else the environment; nil when neither does.
  package static func said(_ option: String?) -> String? {
    name(in: option) ?? getenv(variable).flatMap { name(in: String(cString: $0)) }
  }

  /// The same, or who a person at the terminal says to be; Enter alone is `usual`. Where nobody can
  /// be asked, the change has no name: one that is guessed could be another person's.
  package static func saidOrAsked(
    _ option: String?, usual: String?, _ words: Words
  ) throws(CommandFailure) -> String? {
    if let said = said(option) { return said }
    guard Confirmation.canAsk else { return nil }
    let usual = usual.flatMap { name(in: $0) }
    let question =
      usual.map { words.files.whoChangesUsual(person: SafeText.line($0)) } ?? words.files.whoChanges
    Output.ask("\(question) ")
    guard let line = readLine() else {
      Output.error("")
      throw CommandFailure(.interrupted) { $0.files.inputEnded }
    }
    return name(in: line) ?? usual
  }

  private static func name(in text: String?) -> String? {
    let name = text.map { Trimming.onOneLine($0) } ?? ""
    return name.isEmpty ? nil : name
  }
}
