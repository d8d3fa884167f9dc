/// Something the user asks of the program instead of answering.
package enum Command: Equatable, Sendable {
  case help(HelpTopic)
  case why
  /// Of one option, counted from 1; nil for all.
  case examples(Int?)
  case law
  /// The number of questions to go back.
  case back(Int)
  case next
  /// A number of the list of answers, or words to look for.
  case go(String)
  case skip
  /// Words of a section's title or id; empty for all sections.
  case answers(String)
  case status
  /// The described case again, in practice.
  case story
  /// Something that helps, in practice.
  case hint
  case whatif
  /// A number, an id or words, and what to change; empty for all duties.
  case duties(String)
  /// The text of a note; empty for the editor.
  case note(String)
  /// A file or an address, with a title; empty to list what there is.
  case evidence(String)
  /// What to clarify; empty to set or take away a plain flag.
  case flag(String)
  case flags
  /// The name of the system; empty to show it.
  case system(String)
  /// What the system does; empty to show it.
  case summary(String)
  /// The name of who answers; empty to show it.
  case interviewee(String)
  /// A depth and a file for the report, both of which may be missing; without a file it is shown.
  case report(String)
  /// A file to save in from now on; empty for the present one.
  case save(String)
  /// The short name of a language; empty to list what there is.
  case language(String)
  case quit

  package var name: CommandName {
    switch self {
    case .help: .help
    case .why: .why
    case .examples: .examples
    case .law: .law
    case .back: .back
    case .next: .next
    case .go: .go
    case .skip: .skip
    case .answers: .answers
    case .status: .status
    case .story: .story
    case .hint: .hint
    case .whatif: .whatif
    case .duties: .duties
    case .note: .note
    case .evidence: .evidence
    case .flag: .flag
    case .flags: .flags
    case .system: .system
    case .summary: .summary
    case .interviewee: .interviewee
    case .report: .report
    case .save: .save
    case .language: .language
    case .quit: .quit
    }
  }
}
