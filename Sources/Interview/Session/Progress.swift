/// How far the interview is, for the user.
struct Progress: Equatable {
  let answered: Int
  /// The fewest and the most questions that will still be asked.
  let remaining: ClosedRange<Int>
}
