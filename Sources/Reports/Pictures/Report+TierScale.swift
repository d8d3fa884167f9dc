package import Documents
import Questionnaires
import Reasoning
import Wording

extension Report {
  /// The five tiers in a row, always in the same place: the one that is certain is full, those that
  /// are possible have a broken edge. Nil when the answers lead to no tier.
  package var tierScale: Picture? {
    guard let sentence = TierWords.onScale(outcome.possibleTiers) else { return nil }
    let marks = Tier.allCases.map { TierMark($0, outcome) }
    let words = zip(Tier.allCases, marks).map { tier, mark in
      switch mark {
      case .certain: "[\(TierWords.scale(tier).uppercased())]"
      case .possible: "(\(TierWords.scale(tier).lowercased())?)"
      case .no: TierWords.scale(tier).lowercased()
      }
    }
    return Picture(
      name: "scale", title: "Scale of risk", sentence: sentence,
      line: "Scale of risk: \(words.joined(separator: " · "))",
      table: Table(
        caption: sentence, columns: Tier.allCases.map { TierWords.scale($0) },
        rows: [marks.map { [$0 == .no ? .text($0.cell) : .strong($0.cell)] }]),
      height: 72,
      shapes: zip(Tier.allCases, marks).enumerated().flatMap { place, step in
        shapes(of: step.0, step.1, at: place * 68)
      })
  }

  private func shapes(of tier: Tier, _ mark: TierMark, at left: Int) -> [Shape] {
    let middle = left + 33
    let ground: Shape.Ground =
      switch mark {
      case .certain: .solid(Tone(tier))
      case .possible: .broken
      case .no: .blank
      }
    var shapes: [Shape] = [
      .box(x: left + 1, y: 28, width: 64, height: 24, ground),
      .text(
        TierWords.scale(tier), x: middle, y: 68, .middle, mark == .no ? .quiet : .usual),
    ]
    if let words = mark.words {
      shapes += [
        .text(words, x: middle, y: 11, .middle, mark == .possible ? .usual : .strong),
        .pointer(x: middle, y: 25, isFilled: mark != .possible),
      ]
    }
    return shapes
  }
}

/// How a tier stands on the scale.
private enum TierMark: Equatable {
  /// `words`: "result", or "at least" while a worse one is possible.
  case certain(String)
  case possible
  case no

  init(_ tier: Tier, _ outcome: Outcome) {
    guard outcome.possibleTiers.contains(tier) else {
      self = .no
      return
    }
    switch outcome.range {
    case .settled where outcome.isSettled: self = .certain("result")
    case .between(let mildest, _) where tier == mildest: self = .certain("at least")
    case .none, .settled, .between, .outsideOr: self = .possible
    }
  }

  /// What stands above the tier.
  var words: String? {
    switch self {
    case .certain(let words): words
    case .possible: "possible"
    case .no: nil
    }
  }

  /// What stands below it in a table.
  var cell: String { words ?? "–" }
}
