import JSONText

/// The name or the summary of a system in two documents, as one.
struct SystemMerge {
  let value: String
  let conflict: MergeConflict?
  /// The value that was not kept, if no entry of the log has it.
  let lost: String?

  /// - Parameter base: what both came from; nil when that is not known.
  init(
    _ part: KeyPath<Assessment.System, String>, _ ours: String, _ theirs: String, base: String?,
    _ joined: Joined<Change>, oursIsLater: Bool, _ subject: MergeConflict.Subject
  ) {
    let steps = joined.items.enumerated().compactMap { number, item in
      Self.step(item.element.what, part).map { (number: number, item: item, step: $0) }
    }
    let oneTouch = steps.last { $0.item.isOurs && !$0.item.isTheirs }
    let otherTouch = steps.last { !$0.item.isOurs && $0.item.isTheirs }
    let isOurs: Bool
    if ours == theirs {
      (value, conflict, lost) = (ours, nil, nil)
      return
    } else if oneTouch == nil, base == nil ? otherTouch != nil : ours == base {
      isOurs = false
    } else if otherTouch == nil, base == nil ? oneTouch != nil : theirs == base {
      isOurs = true
    } else {
      let isLater =
        (oneTouch?.number ?? -1, oursIsLater ? 1 : 0)
        > (otherTouch?.number ?? -1, oursIsLater ? 0 : 1)
      value = isLater ? ours : theirs
      conflict = MergeConflict(
        subject: subject, ours: .init(value: .string(ours), change: oneTouch?.item.element),
        theirs: .init(value: .string(theirs), change: otherTouch?.item.element), keepsOurs: isLater)
      let dropped = isLater ? theirs : ours
      lost = steps.contains { [$0.step.from, $0.step.to].contains(dropped) } ? nil : dropped
      return
    }
    (value, conflict, lost) = (isOurs ? ours : theirs, nil, nil)
  }

  private static func step(
    _ what: Change.What, _ part: KeyPath<Assessment.System, String>
  ) -> (from: String, to: String)? {
    switch what {
    case .name(let from, let to) where part == \.name: (from, to)
    case .summary(let from, let to) where part == \.summary: (from, to)
    default: nil
    }
  }
}
