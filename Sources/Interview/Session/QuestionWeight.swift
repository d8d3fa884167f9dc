import Reasoning

/// How much an open question that can change the tier weighs beside the others.
enum QuestionWeight: Equatable {
  /// It alone can still change the tier.
  case settles
  case most
  case some
  /// Its answer changes the tier in fewer than one in ten of all ways in which the rest can turn
  /// out.
  case little

  /// `decisive` are all that can change the tier, the weightiest first.
  init(_ influence: Influence, among decisive: [Influence]) {
    if decisive.count == 1 {
      self = .settles
    } else if influence.rounded == decisive.first?.rounded {
      self = .most
    } else {
      self = influence.share < 0.1 ? .little : .some
    }
  }
}
