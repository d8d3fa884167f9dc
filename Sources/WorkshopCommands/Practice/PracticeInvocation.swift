import CommandSupport
import Workshop

/// The command line with which a team goes on, fit to be copied into a shell.
struct PracticeInvocation {
  /// How the program was called: `aiact`, or the path to it.
  let program: String
  /// Nil when the cases were chosen one by one.
  let set: String?
  let team: String
  let folder: String
  let withTwins: Bool
  /// The folder of the questionnaire and the language, as far as they were asked for.
  let questionnaire: String?
  let language: String?

  /// - Parameter again: whether the case has to be begun anew still.
  func text(for training: TrainingCase, again: Bool) -> String {
    var words = [program, "practise"]
    // A set that was begun anew would begin with its first case.
    if let set, !again { words += option("--set", set) } else { words.append(training.name) }
    if again { words.append("--again") }
    if withTwins { words.append("--twin") }
    words += option("--team", team) + option("--save", folder)
    if let questionnaire { words += option("--questionnaire", questionnaire) }
    if let language { words += option("--language", language) }
    return words.map { ShellWord.quoted($0) }.joined(separator: " ")
  }

  /// A value that would be taken for an option stands in one word with its own.
  private func option(_ name: String, _ value: String) -> [String] {
    value.hasPrefix("-") ? ["\(name)=\(value)"] : [name, value]
  }
}
