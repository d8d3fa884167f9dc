package import Documents
import Questionnaires
import Reasoning
import Wording

extension Report {
  /// The five tiers in a row, always in the same place: the one that is certain is full, those that
  /// are possible have a broken edge. Nil when the answers lead to no tier.
  package var tierScale: Picture? {
    guard let sentence = words.tiers.onScale(outcome.possibleTiers) else { return nil }
    let marks = Tier.allCases.map { TierMark($0, outcome) }
    let tiers = zip(Tier.allCases, marks).map { tier, mark in
      switch mark {
      case .result, .atLeast: "[\(words.tiers.scale(tier).uppercased())]"
      case .possible: "(\(words.tiers.scale(tier).lowercased())?)"
      case .no: words.tiers.scale(tier).lowercased()
      }
    }
    return Picture(
      name: "scale", title: words.pictures.scaleTitle, sentence: sentence,
      line: words.pictures.scaleLine(tiers: tiers.joined(separator: " · ")),
      table: Table(
        caption: sentence, columns: Tier.allCases.map { words.tiers.scale($0) },
        rows: [marks.map { [cell($0)] }]),
      height: 72,
      shapes: zip(Tier.allCases, marks).enumerated().flatMap { place, step in
        shapes(of: step.0, step.1, at: place * 68)
      })
  }

  private func shapes(of tier: Tier, _ mark: TierMark, at left: Int) -> [Shape] {
    let middle = left + 33
    let ground: Shape.Ground =
      switch mark {
      case .result, .atLeast: .solid(Tone(tier))
      case .possible: .broken
      case .no: .blank
      }
    var shapes: [Shape] = [
      .box(x: left + 1, y: 28, width: 64, height: 24, ground),
      .text(
        words.tiers.scale(tier), x: middle, y: 68, .middle, mark == .no ? .quiet : .usual),
    ]
    if let text = words.pictures.text(mark) {
      shapes += [
        .text(text, x: middle, y: 11, .middle, mark == .possible ? .usual : .strong),
        .pointer(x: middle, y: 25, isFilled: mark != .possible),
      ]
    }
    return shapes
  }

  /// What stands below a tier in a table.
  private func cell(_ mark: TierMark) -> Inline {
    words.pictures.text(mark).map { .strong($0) } ?? .text("–")
  }
}

extension PicturesPhrases {
  /// What stands above a tier on the scale; nil for nothing.
  fileprivate func text(_ mark: TierMark) -> String? {
    switch mark {
    case .result: markResult
    case .atLeast: markAtLeast
    case .possible: markPossible
    case .no: nil
    }
  }
}

/// How a tier stands on the scale.
private enum TierMark: Equatable {
  case result
  /// Certain, while a worse one is possible.
  case atLeast
  case possible
  case no

  init(_ tier: Tier, _ outcome: Outcome) {
    guard outcome.possibleTiers.contains(tier) else {
      self = .no
      return
    }
    switch outcome.range {
    case .settled where outcome.isSettled: self = .result
    case .between(let mildest, _) where tier == mildest: self = .atLeast
    case .none, .settled, .between, .outsideOr: self = .possible
    }
  }
}
