import Questionnaires
import Reasoning
import Wording

/// The words of letters beside those of the questionnaire.
enum LetterWords {
  static let kind = "Letter"
  static let packKind = "Checklist"
  static let line = "______________________________"
  static let to = "To"
  static let from = "From"
  static let date = "Date"
  static let about = "About"
  static let salutation = "Dear Sir or Madam,"
  static let act =
    "We are working out what the EU AI Act (Regulation (EU) 2024/1689) asks of us. Some of it only "
    + "you can know."
  static let questions = "What we need to know"
  static let documents = "What we ask you to send or tell us"
  static let perhaps = "What we may need, depending on what is still open"
  static let first = "Please answer this first: a ban hangs on it."
  static let how =
    "Short answers are enough; a link or a document will do. If you do not know, please tell us who "
    + "does."
  static let closing = "Yours faithfully,"
  static let signOff = ["Name", "Function", "Firm or body", "Signature"]

  static func title(_ system: String) -> String {
    "\(system): questions under the EU AI Act"
  }

  static func packTitle(_ system: String) -> String { "\(system): what customers will ask for" }

  static func when(_ day: CalendarDate?, isUrgent: Bool) -> String {
    if let day { return "Please answer in writing by \(day.long)." }
    return isUrgent
      ? "Please answer the first questions within one week and the others within three weeks, in "
        + "writing."
      : "Please answer in writing within three weeks."
  }

  static func why(_ because: String, _ articles: String) -> String {
    articles.isEmpty ? "Why: \(because)" : "Why: \(because) (\(articles))"
  }

  static func owed(_ time: DutyTime) -> String? {
    switch time {
    case .now: "The duty behind this applies now."
    case .launch: "The duty behind this applies from launch."
    case .from(let day): "The duty behind this applies from \(day.long)."
    case .undated: nil
    case .never: "As things stand, the duty behind this does not begin."
    }
  }

  static func packOwed(_ time: DutyTime) -> String {
    switch time {
    case .now: "You owe it now."
    case .launch: "You owe it from launch."
    case .from(let day): "You owe it from \(day.long)."
    case .undated: "No date is set from which you owe it."
    case .never: "As things stand, you do not begin to owe it."
    }
  }

  static let packIntro =
    "Whoever uses, imports or resells the system will ask you for this. Have it ready before they "
    + "do."
  static let packCertain = "What you will be asked for"
  static let packPerhaps = "What you may be asked for, depending on what is still open"
  static let theyAsk = "They will ask"
  static let basis = "Basis"
  static let haveReady = "Have ready:"
  static let provenance =
    "This letter was drafted with a self-assessment aid; it is not legal advice."

  static func source(_ questionnaire: Questionnaire) -> String {
    "Law as of \(questionnaire.lawAsOf.long), questionnaire \(questionnaire.id) "
      + "\(questionnaire.version)."
  }
}
