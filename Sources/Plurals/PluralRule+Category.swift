extension PluralRule {
  /// The form for a whole number.
  package func category(of count: Int) -> PluralCategory { category(of: PluralNumber(count)) }

  /// The form for a number as it is written.
  package func category(of number: PluralNumber) -> PluralCategory {
    let (i, v) = (number.whole, number.places)
    let n = number.isWhole ? i : nil
    switch self {
    case .danish: return n == 1 || (number.trimmedFraction != 0 && i < 2) ? .one : .other
    case .value: return n == 1 ? .one : .other
    case .digits: return i == 1 && v == 0 ? .one : .other
    case .french: return i < 2 ? .one : isMillions(i, v) ? .many : .other
    case .spanish: return n == 1 ? .one : isMillions(i, v) ? .many : .other
    case .romance: return i == 1 && v == 0 ? .one : isMillions(i, v) ? .many : .other
    case .czech:
      return v != 0 ? .many : i == 1 ? .one : (2...4).contains(i) ? .few : .other
    case .polish:
      return v != 0 ? .other : i == 1 ? .one : isFew(i) ? .few : .many
    case .croatian:
      if (v == 0 && isOne(i)) || isOne(number.fraction) { return .one }
      return (v == 0 && isFew(i)) || isFew(number.fraction) ? .few : .other
    case .slovene: return slovene(i, v)
    case .lithuanian: return lithuanian(n, number.fraction)
    case .latvian: return latvian(n, number.fraction, v)
    case .maltese: return maltese(n)
    case .irish: return irish(n)
    case .romanian:
      if i == 1, v == 0 { return .one }
      return v != 0 || n == 0 || (1...19).contains(i % 100) ? .few : .other
    }
  }

  private func isMillions(_ i: Int, _ v: Int) -> Bool {
    i != 0 && v == 0 && i.isMultiple(of: 1_000_000)
  }

  private func isOne(_ digits: Int) -> Bool { digits % 10 == 1 && digits % 100 != 11 }

  private func isFew(_ digits: Int) -> Bool {
    (2...4).contains(digits % 10) && !(12...14).contains(digits % 100)
  }

  private func slovene(_ i: Int, _ v: Int) -> PluralCategory {
    guard v == 0 else { return .few }
    switch i % 100 {
    case 1: return .one
    case 2: return .two
    case 3, 4: return .few
    default: return .other
    }
  }

  private func lithuanian(_ n: Int?, _ fraction: Int) -> PluralCategory {
    if let n, !(11...19).contains(n % 100) {
      if n % 10 == 1 { return .one }
      if (2...9).contains(n % 10) { return .few }
    }
    return fraction != 0 ? .many : .other
  }

  private func latvian(_ n: Int?, _ fraction: Int, _ v: Int) -> PluralCategory {
    if let n, n % 10 == 0 || (11...19).contains(n % 100) { return .zero }
    if v == 2, (11...19).contains(fraction % 100) { return .zero }
    if let n, isOne(n) { return .one }
    if v == 2 { return isOne(fraction) ? .one : .other }
    return fraction % 10 == 1 ? .one : .other
  }

  private func maltese(_ n: Int?) -> PluralCategory {
    guard let n else { return .other }
    switch (n, n % 100) {
    case (1, _): return .one
    case (2, _): return .two
    case (0, _), (_, 3...10): return .few
    case (_, 11...19): return .many
    default: return .other
    }
  }

  private func irish(_ n: Int?) -> PluralCategory {
    switch n {
    case 1: .one
    case 2: .two
    case 3, 4, 5, 6: .few
    case 7, 8, 9, 10: .many
    default: .other
    }
  }
}
