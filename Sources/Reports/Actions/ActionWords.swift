import Reasoning
import Questionnaires
package import Wording

/// An action in words.
extension ActionsPhrases {
  /// When it has to be done, as a heading.
  package func heading(_ time: ActionTime) -> String {
    switch time {
    case .today: today
    case .due: due
    case .thisMonth: thisMonth
    case .launch: launch
    case .before(let day): before(day: day)
    case .undated: undated
    case .withoutBan(let time): withoutBan(time: words.lowered(heading(time)))
    case .event: event
    case .may: may
    case .nothing: nothing
    }
  }

  /// The same in front of each task of a screen: "Applies now".
  package func short(_ time: ActionTime) -> String {
    switch time {
    case .due: words.starts.heading(.now)
    case .withoutBan(let time): withoutBan(time: words.lowered(short(time)))
    default: heading(time)
    }
  }

  /// "When an authority asks: show the papers", "If it falls under them: meet the directives"
  package func order(_ action: Action) -> String {
    switch (action.onlyIf.map { words.lowered($0) }, action.event) {
    case (nil, nil): action.order
    case (let condition?, nil):
      orderIf(condition: condition, order: words.lowered(action.order))
    case (nil, let event?): orderWhen(event: event, order: words.lowered(action.order))
    case (let condition?, let event?):
      orderIfWhen(condition: condition, event: event, order: words.lowered(action.order))
    }
  }

  /// What stands behind the order, in sentences: the reason and the day.
  func rest(_ action: Action) -> String {
    let reason = action.reason.map { words.reports.sentence(text: words.raised($0)) }
    let day = action.from.map { fromDay(day: $0) }
    return [reason, day].compactMap { $0 }.joined(separator: " ")
  }

  /// "You (Deployer).", "The maker."; nil where it is the reader and nobody else could be meant.
  func who(_ action: Action) -> String? {
    action.who == you ? nil : words.reports.sentence(text: words.raised(action.who))
  }
}
