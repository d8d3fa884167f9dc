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
    let (shapes, height) = drawing(marks)
    return Picture(
      name: "scale", title: words.pictures.scaleTitle, sentence: sentence,
      line: words.pictures.scaleLine(tiers: tiers.joined(separator: " · ")),
      table: Table(
        caption: sentence, columns: Tier.allCases.map { words.tiers.scale($0) },
        rows: [marks.map { [cell($0)] }]),
      height: height, shapes: shapes)
  }

  /// The height of a row of words.
  private static let line = 16

  /// A box for each tier, its name below it and its mark above it.
  private func drawing(_ marks: [TierMark]) -> (shapes: [Shape], height: Int) {
    let middles = marks.indices.map { $0 * 68 + 33 }
    let names = Tier.allCases.map { words.tiers.scale($0) }
    let nameWeights = marks.map { $0 == .no ? Shape.Weight.quiet : .usual }
    let nameRows = LabelRows(names, at: middles, nameWeights)
    let marked = marks.indices.filter { words.pictures.text(marks[$0]) != nil }
    let texts = marked.compactMap { words.pictures.text(marks[$0]) }
    let textWeights = marked.map { marks[$0] == .possible ? Shape.Weight.usual : .strong }
    let textRows = LabelRows(texts, at: marked.map { middles[$0] }, textWeights)
    // With two rows of marks, the boxes stand a row further down.
    let top = Self.line * max(textRows.count, 1)
    let boxes = zip(zip(Tier.allCases, marks), middles).map { step, middle in
      Shape.box(x: middle - 32, y: top + 12, width: 64, height: 24, ground(of: step.0, step.1))
    }
    let pointers = marked.map {
      Shape.pointer(x: middles[$0], y: top + 9, isFilled: marks[$0] != .possible)
    }
    let nameTexts = names.indices.map { index in
      let place = nameRows.places[index]
      return Shape.text(
        names[index], x: place.x, y: top + 52 + Self.line * place.row, .middle, nameWeights[index])
    }
    let markTexts = texts.indices.map { index in
      let place = textRows.places[index]
      return Shape.text(
        texts[index], x: place.x, y: top - 5 - Self.line * place.row, .middle, textWeights[index])
    }
    return (
      boxes + pointers + nameTexts + markTexts, top + 56 + Self.line * (nameRows.count - 1)
    )
  }

  private func ground(of tier: Tier, _ mark: TierMark) -> Shape.Ground {
    switch mark {
    case .result, .atLeast: .solid(Tone(tier))
    case .possible: .broken
    case .no: .blank
    }
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
