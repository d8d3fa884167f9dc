/// How much of something is right.
package enum Mark: String, Sendable, CaseIterable {
  case right, partly, wrong

  /// The points for it when it is worth `most`.
  func points(of most: Int) -> Points {
    switch self {
    case .right: Points(most)
    case .partly: Points(halves: most)
    case .wrong: Points(0)
    }
  }
}
