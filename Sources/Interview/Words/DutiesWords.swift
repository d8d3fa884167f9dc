import TypedLines
import Assessments
import Questionnaires
import Reasoning
import Register
import Wording

/// What `:duties` says.
enum DutiesWords {
  static let title = "Duties"
  static let none = "No duty follows from the answers so far."
  static let nothingAnswered =
    "No question is answered yet, so nothing is known about your duties."

  static func nothingCertain(possible count: Int) -> String {
    count == 1
      ? "No duty is certain yet. 1 is possible until more is answered; :duties possible shows it."
      : "No duty is certain yet. \(count) are possible until more is answered; :duties possible lists "
        + "them."
  }

  static func more(possible count: Int) -> String {
    count == 1
      ? "1 more is possible until the open questions are answered; :duties possible shows it."
      : "\(count) more are possible until the open questions are answered; :duties possible lists them."
  }

  /// The words by which a duty is found.
  static func searchable(_ work: DutyWork) -> String {
    work.standing == .possible
      ? "\(work.name) \(work.title) possible" : "\(work.name) \(work.title)"
  }

  static let soFar = "Open questions can still change this list."
  static let howTo =
    ":duties 3 shows one in full. To change it: :duties 3 doing, :duties 3 done, "
    + ":duties 3 not needed REASON, :duties 3 person NAME, :duties 3 day 1 Dec 2026, "
    + ":duties 3 note TEXT, :duties 3 evidence FILE."
  static let nothingFits = "No duty has these words in its title. :duties lists all."
  static let unchanged = "It stands so already."

  static func noSuch(_ text: String, highest: Int) -> String {
    highest == 0 ? none : "There is no duty \(text). The numbers go from 1 to \(highest)."
  }

  static func problem(_ problem: DutyOrder.Problem, _ reference: String) -> String {
    switch problem {
    case .noReason:
      "Say why nothing has to be done, for example :duties \(reference) not needed The vendor does "
        + "it."
    case .unknownWord(let text):
      "\"\(text)\" is no change of a duty. There is open, doing, done, not needed, person, day, note "
        + "and evidence."
    case .missing("evidence"):
      "After evidence comes a file or an address; evidence remove 1 takes one away."
    case .missing(let what):
      "After \(what) comes what to write down; none takes it away."
    case .day(let refusal): day(refusal)
    }
  }

  private static func day(_ refusal: Refusal) -> String {
    switch refusal {
    case .noSuchDay(let text): "There is no such day as \"\(text)\"."
    case .ambiguousDate(let text):
      "\"\(text)\" can be read in two ways. Write it like 2 Dec 2026 or 2026-12-02."
    case .dayMissing(let text, _): "\"\(text)\" has no day. Write it like 2 Dec 2026."
    case .vagueDay(let text): "\"\(text)\" can mean many days. Write it like 2 Dec 2026."
    case .yearMissing(let text): "\"\(text)\" has no year. Write it like 2 Dec 2026."
    case .shortYear(let text):
      "The year in \"\(text)\" needs four digits. Write it like 2 Dec 2026."
    case .farYear(let text): "\"\(text)\" is too far away. The years go from 1900 to 2199."
    default: "That is not a date this program can read. Write it like 2 Dec 2026 or 2026-12-02."
    }
  }

  static func noEvidence(_ number: Int, highest: Int) -> String {
    highest == 0
      ? "There is no evidence for this duty yet."
      : "There is no evidence \(number). The numbers go from 1 to \(highest)."
  }

  static func notTaken(_ reason: String) -> String { "\(reason). Nothing was written down." }

  /// `[doing] Keep logs at least six months: Ann, by 1 Dec 2026; from 2 Dec 2027`
  static func line(_ work: DutyWork, on date: CalendarDate) -> String {
    let isLate = work.isOverdue(on: date)
    let mark = isLate ? "late" : DutyWords.state(work.state.progress.kind)
    let parts = [DutyWords.who(work.state, isLate: isLate), law(work)].compactMap { $0 }
    return "[\(mark)] \(work.title): \(parts.joined(separator: "; "))"
  }

  /// After a change: the same with the reason and the evidence.
  static func changed(_ work: DutyWork, on date: CalendarDate) -> String {
    var text = "\(work.title): \(DutyWords.state(work.state.progress))"
    if let who = DutyWords.who(work.state, isLate: work.isOverdue(on: date)) { text += "; \(who)" }
    return text + "."
  }

  static func law(_ work: DutyWork) -> String {
    switch work.standing {
    case .gone: return DutyWords.gone
    case .unknown: return DutyWords.unknown
    case .certain, .possible: break
    }
    let when = (work.time ?? .undated).phrase
    return work.standing == .possible ? "\(when), possible" : when
  }
}
