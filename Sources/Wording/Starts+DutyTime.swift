package import Reasoning

extension StartsPhrases {
  /// When a duty applies, as a heading.
  package func heading(_ time: DutyTime) -> String {
    switch time {
    case .now: headingNow
    case .launch: headingLaunch
    case .from(let day): headingFrom(day: day)
    case .undated: headingUndated
    case .never: headingNever
    }
  }

  /// The same inside a sentence.
  package func phrase(_ time: DutyTime) -> String {
    switch time {
    case .now: now
    case .launch: launch
    case .from(let day): from(day: day)
    case .undated: undated
    case .never: dutyNever
    }
  }
}
