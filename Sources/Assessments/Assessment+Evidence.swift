package import Questionnaires

/// The one rule for naming evidence, of answers and of duties, in the interview and outside.
extension Assessment {
  /// Adds a piece of evidence. One that is named again takes the place of what it was, with its title
  /// unless another is told; when it still is that, nothing changes.
  package mutating func putEvidence(_ piece: Evidence, on question: QuestionID) {
    guard let (old, piece) = Self.place(of: piece, among: self[question]?.evidence) else { return }
    if let old { removeEvidence(old, on: question, at: piece.added) }
    addEvidence(piece, on: question)
  }

  /// The same for a duty.
  package mutating func putEvidence(
    _ piece: Evidence, of duty: DutyID, as author: Author? = nil
  ) {
    guard let (old, piece) = Self.place(of: piece, among: self[duty]?.evidence) else { return }
    if let old { removeEvidence(old, of: duty, at: piece.added, as: author) }
    addEvidence(piece, of: duty, as: author)
  }

  /// The number of the piece that gives way, and what is added; nil when it stands so already.
  private static func place(
    of piece: Evidence, among there: [Evidence]?
  ) -> (old: Int?, piece: Evidence)? {
    guard let there, let number = there.firstIndex(where: { $0.place == piece.place }) else {
      return (nil, piece)
    }
    let old = there[number]
    let title = piece.title ?? old.title
    if old.content == piece.content, old.title == title { return nil }
    return (
      number,
      Evidence(place: piece.place, title: title, added: piece.added, content: piece.content)
    )
  }
}
