/// Something worth discussing, because teams went apart at it.
package struct DiscussionPoint {
  package enum Subject {
    /// Teams came to another result than the model.
    case result
    case question(Split)
  }

  package let room: ClassRoom.Room
  package let subject: Subject
  /// How many teams differ from the model.
  package let count: Int
}

extension ClassRoom {
  /// The most useful points: results before questions, where most teams differ first; questions that
  /// the story tells only.
  ///
  /// - Parameter tells: whether the solution of a case may be told.
  package func discussion(
    most: Int = 3, where tells: (Room) -> Bool = { _ in true }
  ) -> [DiscussionPoint] {
    let points = rooms.filter(tells).flatMap { room -> [DiscussionPoint] in
      let wrong = room.finished.count { $0.marking.result != .right }
      let result =
        wrong > 0 ? [DiscussionPoint(room: room, subject: .result, count: wrong)] : []
      let isMarked = room.training.teaching != nil
      return result
        + room.splits.filter { $0.otherCount > 0 && ($0.isScored || !isMarked) }
        .map { DiscussionPoint(room: room, subject: .question($0), count: $0.otherCount) }
    }
    let sorted = points.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    return sorted.prefix(most).map(\.element)
  }
}

extension DiscussionPoint {
  /// A result counts like half a team more than a question.
  fileprivate var weight: Int {
    if case .result = subject { count * 2 + 1 } else { count * 2 }
  }
}
