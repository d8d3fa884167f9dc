extension Diagrams {
  package mutating func not(_ function: Function) -> Function {
    choose(function, .never, .always)
  }

  package mutating func and(_ first: Function, _ second: Function) -> Function {
    choose(first, second, .never)
  }

  package mutating func or(_ first: Function, _ second: Function) -> Function {
    choose(first, .always, second)
  }

  /// `second` where `first` holds, `third` elsewhere.
  package mutating func choose(
    _ first: Function, _ second: Function, _ third: Function
  ) -> Function {
    if first == .always || second == third { return second }
    if first == .never { return third }
    if second == .always, third == .never { return first }
    if let known = remembered(first, second, third) { return known }
    let level = min(level(first), level(second), level(third))
    let low = choose(
      branch(first, at: level, high: false), branch(second, at: level, high: false),
      branch(third, at: level, high: false))
    let high = choose(
      branch(first, at: level, high: true), branch(second, at: level, high: true),
      branch(third, at: level, high: true))
    let result = node(at: level, low: low, high: high)
    remember(first, second, third, result)
    return result
  }

  /// Where some values of the variables at these levels make the function true.
  package mutating func exists(_ levels: [Int], _ function: Function) -> Function {
    guard let deepest = levels.max() else { return function }
    let isBound = (0...deepest).map(levels.contains)
    var done: [Function: Function] = [:]
    return exists(isBound, function, &done)
  }

  private mutating func exists(
    _ isBound: [Bool], _ function: Function, _ done: inout [Function: Function]
  ) -> Function {
    let level = level(function)
    if level >= isBound.count { return function }
    if let known = done[function] { return known }
    let low = exists(isBound, branch(function, at: level, high: false), &done)
    let high = exists(isBound, branch(function, at: level, high: true), &done)
    let result =
      isBound[level] ? or(low, high) : node(at: level, low: low, high: high)
    done[function] = result
    return result
  }

  /// How likely the function is true.
  package func likelihood(of function: Function) -> Double {
    var done: [Function: Double] = [.never: 0, .always: 1]
    return likelihood(of: function, &done)
  }

  private func likelihood(of function: Function, _ done: inout [Function: Double]) -> Double {
    if let known = done[function] { return known }
    let level = level(function)
    let share = likelihood(at: level)
    let result =
      (1 - share) * likelihood(of: branch(function, at: level, high: false), &done)
      + share * likelihood(of: branch(function, at: level, high: true), &done)
    done[function] = result
    return result
  }
}
