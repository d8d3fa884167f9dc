package import Assessments
package import Questionnaires
import Typography

/// What `:duties` is asked to do.
package enum DutyOrder: Equatable, Sendable {
  /// All duties, or those with these words in their titles.
  case list(String)
  /// One duty in full, by its number in the list or its id.
  case show(String)
  case change(String, Change)

  /// What is to change at one duty.
  package enum Change: Equatable, Sendable {
    case progress(DutyProgress)
    /// Nil for nobody.
    case person(String?)
    /// Nil for none.
    case day(CalendarDate?)
    /// Nil to remove it.
    case note(String?)
    case addEvidence(place: String, title: String?)
    /// Counted from 1.
    case removeEvidence(Int)
  }

  /// Why it was not understood.
  package enum Problem: Error, Equatable, Sendable {
    case noReason
    case unknownWord(String)
    case missing(String)
    case day(Refusal)
  }

  /// `3`, `3 done`, `3 not needed REASON`, `3 person ANN`, `3 day 1 Dec 2026`, `3 note TEXT`,
  /// `3 evidence FILE TITLE`. What begins with no number and no id is looked for.
  ///
  /// - Parameters:
  ///   - today: the day that `today` means.
  ///   - vocabulary: how the program writes a day.
  ///   - isKnown: whether a word is the id of a duty.
  package static func read(
    _ text: String, today: CalendarDate, _ vocabulary: Vocabulary, isKnown: (String) -> Bool
  ) throws(Problem) -> DutyOrder {
    let text = Trimming.onOneLine(text)
    let (first, rest) = Trimming.firstWord(of: text)
    guard Int(first) != nil || isKnown(first) else { return .list(text) }
    if rest.isEmpty { return .show(first) }
    return .change(first, try change(rest, today, vocabulary))
  }

  private static func change(
    _ text: String, _ today: CalendarDate, _ vocabulary: Vocabulary
  ) throws(Problem) -> Change {
    let (word, rest) = Trimming.firstWord(of: text)
    switch Folding.fold(word) {
    case "open" where rest.isEmpty: return .progress(.open)
    case "doing" where rest.isEmpty: return .progress(.doing)
    case "done" where rest.isEmpty: return .progress(.done)
    case "not-needed": return try notNeeded(rest)
    case "not":
      let (next, reason) = Trimming.firstWord(of: rest)
      guard Folding.fold(next) == "needed" else { throw .unknownWord(text) }
      return try notNeeded(reason)
    case "person": return .person(try value(rest, of: "person"))
    case "day": return .day(try day(rest, today, vocabulary))
    case "note": return .note(try value(rest, of: "note"))
    case "evidence":
      switch EvidenceReader.read(rest) {
      case .list: throw .missing("evidence")
      case .remove(let number): return .removeEvidence(number)
      case .add(let place, let title): return .addEvidence(place: place, title: title)
      }
    default: throw .unknownWord(text)
    }
  }

  private static func notNeeded(_ text: String) throws(Problem) -> Change {
    // "not needed because …" says the same.
    let (word, rest) = Trimming.firstWord(of: text)
    let reason = Folding.fold(word) == "because" ? rest : text
    guard let reason = DutyProgress.Reason(reason) else { throw .noReason }
    return .progress(.notNeeded(reason))
  }

  /// Nil for the word that takes something away.
  private static func value(_ text: String, of what: String) throws(Problem) -> String? {
    guard !text.isEmpty else { throw .missing(what) }
    return isNone(text) ? nil : text
  }

  private static func day(
    _ text: String, _ today: CalendarDate, _ vocabulary: Vocabulary
  ) throws(Problem) -> CalendarDate? {
    guard !text.isEmpty else { throw .missing("day") }
    if isNone(text) { return nil }
    do throws(Refusal) {
      guard case .date(let day) = try DateReader(today: today, vocabulary).read(text) else {
        throw .notADate(text)
      }
      return day
    } catch {
      // What comes of it is said with the day, and easily mended.
      if case .dayProposed(_, let day) = error { return day }
      throw .day(error)
    }
  }

  private static func isNone(_ text: String) -> Bool { Folding.fold(text) == "none" }
}
