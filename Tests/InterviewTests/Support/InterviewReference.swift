import Questionnaires

/// What an interview on the fixture should come to: a dictionary of answers, and where one is.
struct InterviewReference {
  /// What a line does.
  enum Move {
    case answer(Answer)
    /// Nothing but a sentence.
    case stay
    case enter, back, next, skip
    case go(String)
  }

  /// In the order of the questionnaire, with the option that opens the way to it.
  static let tree: [(id: String, gate: (question: String, option: String)?, isFollowUp: Bool)] = [
    ("learns", nil, false), ("purpose", ("learns", "yes"), false),
    ("told", ("purpose", "chat"), true), ("emotion", ("learns", "yes"), false),
    ("setting", ("emotion", "yes"), true), ("medical", ("emotion", "yes"), true),
    ("turnover", nil, false), ("start", nil, false), ("remarks", nil, false),
  ]

  private(set) var answers: [String: Answer] = [:]
  private(set) var skipped: Set<String> = []
  private(set) var leftOpen: Set<String> = []
  /// The question that is shown; nil on the page that checks the answers.
  private(set) var place: String? {
    didSet { if let place { shown.insert(place) } }
  }
  /// All that have been shown.
  private var shown: Set<String> = []
  /// Whether the last line led to a question or to that page.
  private(set) var hasMoved = true

  init(answers: [String: Answer] = [:]) {
    self.answers = answers
    place = due
    if let place { shown.insert(place) }
  }

  mutating func take(_ move: Move) {
    hasMoved = true
    switch move {
    case .answer(let answer):
      guard let place else { return hasMoved = false }
      answers[place] = answer
      skipped.remove(place)
      leftOpen.remove(place)
      self.place = due
    case .stay: hasMoved = false
    case .enter:
      guard let place, answers[place] != nil || place == "remarks" else { return hasMoved = false }
      if answers[place] == nil { leave(place) }
      self.place = due
    case .back:
      let end = place.flatMap { place in Self.tree.firstIndex { $0.id == place } }
      let earlier = Self.tree[..<(end ?? Self.tree.count)].map(\.id)
        .filter { isReachable($0) && (shown.contains($0) || isDealtWith($0)) }
      if let last = earlier.last { place = last } else { hasMoved = false }
    case .next:
      if due == place { hasMoved = false } else { place = due }
    case .skip:
      guard let place else { return hasMoved = false }
      if answers[place] == nil {
        if skipped.contains(place), pending == nil { leave(place) } else { skipped.insert(place) }
      }
      self.place = due
    case .go(let id):
      if isReachable(id) { place = id } else { hasMoved = false }
    }
  }

  private mutating func leave(_ id: String) {
    skipped.remove(id)
    leftOpen.insert(id)
  }

  /// The question that is due: what was left for later comes last.
  private var due: String? {
    pending ?? Self.tree.map(\.id).first { isReachable($0) && isOpen($0) && skipped.contains($0) }
  }

  private var pending: String? {
    let open = Self.tree.map(\.id).filter { isReachable($0) && isOpen($0) }
    let firstSkipped = open.firstIndex { skipped.contains($0) } ?? open.count
    return open.enumerated().first { number, id in
      !skipped.contains(id) && !leftOpen.contains(id)
        && (number < firstSkipped || relevance(id) == .established)
    }?.element
  }

  private func isOpen(_ id: String) -> Bool { answers[id] == nil }

  private func isDealtWith(_ id: String) -> Bool {
    answers[id] != nil || skipped.contains(id) || leftOpen.contains(id)
  }

  /// A follow-up waits for the answer that may open the way to it; other questions do not wait.
  func isReachable(_ id: String) -> Bool {
    guard let gate = gate(id) else { return true }
    switch relevance(id) {
    case .established: return true
    case .ruledOut: return false
    case .possible:
      return !isFollowUp(id) || (answers[gate.question] != nil && isReachable(gate.question))
    }
  }

  private func relevance(_ id: String) -> Status {
    guard let gate = gate(id) else { return .established }
    let above = relevance(gate.question)
    guard above != .ruledOut else { return .ruledOut }
    guard case .choice(let chosen, let maybe)? = answers[gate.question] else { return .possible }
    if chosen.contains(where: { $0.text == gate.option }) { return above }
    return maybe.contains { $0.text == gate.option } ? .possible : .ruledOut
  }

  private func gate(_ id: String) -> (question: String, option: String)? {
    Self.tree.first { $0.id == id }?.gate
  }

  private func isFollowUp(_ id: String) -> Bool {
    Self.tree.first { $0.id == id }?.isFollowUp == true
  }
}
