package import Reasoning
import Questionnaires

extension DutyTime {
  /// As a heading.
  package var words: String {
    switch self {
    case .now: "Applies now"
    case .launch: "From launch"
    case .from(let day): "From \(day.long)"
    case .undated: "No date is set"
    case .never: "Do not start as things stand"
    }
  }

  /// Inside a sentence.
  package var phrase: String {
    switch self {
    case .now: "now"
    case .launch: "from launch"
    case .from(let day): "from \(day.long)"
    case .undated: "no date is set"
    case .never: "does not start as things stand"
    }
  }
}
