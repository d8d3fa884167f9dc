/// How far the interview is, for the user.
struct Progress: Equatable {
  /// Given for this system.
  let answered: Int
  /// Taken over from another document, and still to be confirmed.
  let unconfirmed: Int
  /// The fewest and the most questions without an answer that will still be asked.
  let remaining: ClosedRange<Int>
}
