package import Wording

extension ProgressPhrases {
  /// `12 000 of 40 000 lines, 6000 a second, about 5 s left`
  ///
  /// - Parameter seconds: since the work began.
  package func line(_ work: WorkDone, after seconds: Double) -> String {
    var parts = [work.total.map { done(work, of: $0) } ?? done(work)]
    if let current = work.current {
      parts.append(now(what: current))
    } else if let rate = work.rate(after: seconds) {
      parts.append(self.rate(rate: rate))
    }
    parts.append(
      work.left(after: seconds).map { left(time: duration($0)) } ?? duration(seconds))
    return words.list(parts)
  }

  private func done(_ work: WorkDone) -> String {
    switch work.thing {
    case .lines: lines(count: work.count)
    case .proofs: proofs(count: work.count)
    case .reports: reports(count: work.count)
    case .assessments: assessments(count: work.count)
    case .files: files(count: work.count)
    }
  }

  private func done(_ work: WorkDone, of total: Int) -> String {
    switch work.thing {
    case .lines: linesOf(count: total, done: work.count)
    case .proofs: proofsOf(count: total, done: work.count)
    case .reports: reportsOf(count: total, done: work.count)
    case .assessments: assessmentsOf(count: total, done: work.count)
    case .files: filesOf(count: total, done: work.count)
    }
  }

  private func duration(_ seconds: Double) -> String {
    switch seconds {
    case ..<99.5: self.seconds(seconds: Int(seconds.rounded(.up)))
    case ..<5970: minutes(minutes: Int((seconds / 60).rounded()))
    case ..<360_000: hours(hours: Int((seconds / 3600).rounded()))
    default: days
    }
  }
}
