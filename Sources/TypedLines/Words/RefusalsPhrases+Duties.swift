package import Wording

/// The same for what follows `:duties`.
extension RefusalsPhrases {
  /// `duty`: how the user named it.
  package func message(_ problem: DutyOrder.Problem, _ duty: String) -> String {
    switch problem {
    case .noReason: dutyNoReason(duty: duty)
    case .unknownWord(let typed): dutyUnknownWord(typed: typed)
    case .missing("evidence"): dutyNoEvidence
    case .missing(let word): dutyNoValue(word: word)
    case .day(let refusal): day(refusal)
    }
  }

  private func day(_ refusal: Refusal) -> String {
    let example = words.dates.example
    return switch refusal {
    case .noSuchDay(let typed): dutyNoSuchDay(typed: typed)
    case .ambiguousDate(let typed): dutyAmbiguousDate(typed: typed, example: example)
    case .dayMissing(let typed, _): dutyDayMissing(typed: typed, example: example)
    case .vagueDay(let typed): dutyVagueDay(typed: typed, example: example)
    case .yearMissing(let typed): yearMissing(typed: typed, example: example)
    case .shortYear(let typed): shortYear(typed: typed, example: example)
    case .farYear(let typed): farYear(typed: typed)
    default: dutyNotADate(example: example)
    }
  }
}
