/// The words that commands begin with, in the order in which help lists them.
package enum CommandName: String, CaseIterable, Sendable {
  case help, why, examples, law
  case back, next, go, skip, answers, status, whatif, duties
  case note, evidence, flag, flags, system, summary, interviewee, report, save, language
  /// The word `case` itself belongs to the language.
  case story = "case"
  case hint, quit
}
