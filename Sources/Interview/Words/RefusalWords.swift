import TypedLines
import Wording
import Questionnaires

/// One sentence or two for a line that is no answer: what is wrong and what to do.
enum RefusalWords {
  /// Said with the first line that was not understood.
  static let editing =
    "What you typed stays in the line. Type to replace it, or change it with the arrow keys."
  static let editingInShort = "Type to replace it."

  static func message(_ refusal: Refusal, for question: Question) -> String {
    switch refusal {
    case .empty: empty(question)
    case .severalLines: "That is more than one line. Answer on one line."
    case .unknownOption(let text, nil):
      "\"\(text)\" does not fit any option. Type a number from the list, or ? for help."
    case .unknownOption(let text, let nearest?):
      "\"\(text)\" does not fit any option. Did you mean \(nearest)?"
    case .severalMatches(let text, let options):
      "\"\(text)\" fits \(list(options)). Type the number, or more of the words."
    case .noSuchNumber(let text, let highest):
      "There is no \(text) here. The numbers go from 1 to \(highest)."
    case .severalChosen(mayBeUnsure: true):
      "Only one can be chosen. When you cannot tell which, mark each that may be true: 1? 2?"
    case .severalChosen(mayBeUnsure: false): "Only one can be chosen."
    case .exclusive(let option):
      "\"\(option)\" cannot be chosen together with others. Choose it alone, or leave it out."
    case .unsureWithOthers:
      "Not sure stands alone. To mark one option as maybe, put a question mark behind it: 1?"
    case .contradiction(let option):
      "\"\(option)\" is there twice, once as certain and once as maybe. Keep one of them."
    case .needsDefinite(let reason): "This question needs a definite answer. \(reason)"
    case .notANumber(let text):
      "\"\(text)\" is not a number this program can read. Write it like 10000, 10 000 or 2.5m."
    case .ambiguousNumber(let text):
      "\"\(text)\" can be read in two ways. Write thousands with a space or nothing, "
        + "as in 10 000."
    case .notADate(let text):
      "\"\(text)\" is not a date this program can read. Write it like 2 Dec 2026 or 2026-12-02."
    case .dayMissing(let text, let last):
      "\"\(text)\" has no day. The last day it can mean stands in the line now: Enter takes "
        + "\(last.long), or type another." + (question.noUnsure == nil ? " u is not sure." : "")
    case .ambiguousDate(let text):
      "In \"\(text)\" it is not clear which number is the month. Write it like 2 Dec 2026."
    case .noSuchDay(let text):
      "There is no such day as \(text)."
    case .dayProposed(let text, let day):
      "\"\(text)\" is \(day.long). It stands in the line now: Enter takes it, or type another."
    case .vagueDay(let text):
      "\"\(text)\" can mean many days. Type a month, a quarter or a day, for example Apr 2027, "
        + "Q2 2027 or 15 Apr 2027."
    case .yearMissing(let text): "\"\(text)\" has no year. Write it like 2 Dec 2026."
    case .shortYear(let text):
      "The year in \"\(text)\" needs four digits. Write it like 2 Dec 2026."
    case .farYear(let text): "\"\(text)\" is too far away. The years go from 1900 to 2199."
    }
  }

  private static func empty(_ question: Question) -> String {
    let last = question.options.count + (question.noUnsure == nil ? 1 : 0)
    switch question.kind {
    case .oneOf, .manyOf:
      return "Type a number from 1 to \(last), or ? for help. :skip leaves it for later."
    case .text: return "Type some words, or :skip to leave it for later."
    case .number: return "Type a number, or :skip to leave it for later."
    case .date: return "Type a date, or :skip to leave it for later."
    }
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.joined() }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
