import Wording
import Questionnaires

/// The first words of a conversation.
enum WelcomeWords {
  static let advice =
    "This is not legal advice. Type ? for help. Every answer is saved at once; leave any time "
    + "with Ctrl-D and go on later."
  static let practice =
    "This is practice: nothing is saved. Type ? for help; leave any time with Ctrl-D."
  static let namePrompt = "name> "
  static let askName = "What is the system called?"
  static let nameHint = "Type a name that you will recognise in a list."
  static let nameTooLong =
    "That is too long for a name. Type a shorter one."
  static let summaryPrompt = "summary> "
  static let askSummary = "What does it do? Describe it in a sentence or two."
  static let summaryHint = "Enter leaves this out for now."
  static let help = "Type some words. Ctrl-D leaves; everything is saved."

  static let draft = "What you had begun to type stands in the line again."

  static func title(_ heading: Heading) -> String {
    "\(heading.title), law as of \(heading.lawAsOf.long)"
  }

  static func answering(_ person: String) -> String {
    "Answers come from \(person); :interviewee NAME says who answers from now on."
  }

  static func back(_ system: String, _ progress: Progress) -> String {
    "Welcome back to \"\(system)\": \(QuestionWords.progress(progress))."
  }
}
