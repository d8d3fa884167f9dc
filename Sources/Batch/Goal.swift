import Questionnaires

/// That a target can be true, or can be false.
struct Goal: BitwiseCopyable {
  let target: Int
  let isPositive: Bool

  @inline(__always)
  var number: Int { target &* 2 &+ (isPositive ? 0 : 1) }
}
