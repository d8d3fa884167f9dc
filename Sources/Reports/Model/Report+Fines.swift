import Questionnaires
import Reasoning
import Wording

/// The fines of a first page: for what holds for certain first, and apart from it what a ban would
/// cost that nothing breaks so far.
extension Report {
  /// The highest that follows from duties that hold for certain. A ban counts when the answers lead to
  /// it, not when it only forbids another use of the same system.
  package var certainFine: FineEntry? { fines.first { !isForBan($0) } }

  /// The highest for breaking a ban, where nothing is banned for certain; `isCertain` when the ban
  /// holds and only the use that it forbids is missing.
  package var banFine: (fine: FineEntry, isCertain: Bool)? {
    let named = duties.filter { $0.threatens && $0.duty.fine == .f1 }
    guard let fine = levels.first(where: { isForBan($0) }), !named.isEmpty else { return nil }
    let mayBeBanned = outcome.possibleTiers.contains(.prohibited)
    return (fine, !mayBeBanned && named.contains(where: \.isCertain))
  }

  /// The highest that may follow from what is open, where it is above the certain one and no ban is
  /// in sight.
  package var openFine: FineEntry? { banFine == nil ? possibleFine : nil }

  /// Whether the size of the firm is not known and would count. What a public body pays does not
  /// follow its size, so it is not asked.
  var isSizeOpen: Bool {
    guard firm == nil else { return false }
    let told = questionnaire.outline.entries.indices.filter { number in
      questionnaire.outline.entries[number].question.options.contains { $0.firmSize != nil }
    }
    return told.isEmpty || told.contains { outcome.relevance[$0] != .ruledOut }
  }

  private func isForBan(_ fine: FineEntry) -> Bool {
    fine.level == .f1 && headline.tier != .prohibited
  }
}
