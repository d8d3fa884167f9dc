/// Something that happened to a document.
package struct HistoryEvent: Sendable {
  package enum What: Sendable {
    /// The document was begun.
    case begun
    /// From here on it was answered under this questionnaire.
    case used(Use)
    case changed(Subject, Change)
  }

  /// Nil when an older program did not keep it.
  package let at: Timestamp?
  package let what: What

  /// Who did it; nil when nobody was named.
  package var by: String? { if case .changed(_, let change) = what { change.by } else { nil } }

  /// The ``Provenance/mark`` of the questionnaire; nil when it is not known.
  package var under: String? {
    switch what {
    case .begun: nil
    case .used(let use): use.provenance.mark
    case .changed(_, let change): change.under
    }
  }
}

extension Assessment {
  /// All that happened, the earliest first. What has no time comes before the rest; within one second
  /// the system comes before questions and those before duties, each in the order of its log.
  package var history: [HistoryEvent] {
    var events = [HistoryEvent(at: created, what: .begun)]
    events += uses.map { HistoryEvent(at: $0.from, what: .used($0)) }
    events += systemLog.map { HistoryEvent(at: $0.at, what: .changed(.system, $0)) }
    events += questions.changes.map {
      HistoryEvent(at: $0.change.at, what: .changed(.question($0.name), $0.change))
    }
    events += duties.changes.map {
      HistoryEvent(at: $0.change.at, what: .changed(.duty($0.name), $0.change))
    }
    // Sorting is stable.
    return events.sorted { left, right in
      switch (left.at, right.at) {
      case (let one?, let other?): one < other
      case (nil, _?): true
      case (_, nil): false
      }
    }
  }
}
