package import Questionnaires
import Satisfiability

/// Tells which answers of a sheet decide a finding.
package struct Explainer {
  private let reasoner: Reasoner
  private let board: Switchboard
  /// What follows from all answers.
  private var conclusions: Conclusions
  /// Looks for worlds, and learns on the way.
  private var seeker: Solver
  private var worlds: [Model] = []
  /// What a world should be like: as many answers as can be, and findings as they are not on the sheet,
  /// so that one world shows of many findings what does not decide them.
  private var wishes: [Literal] = []

  package init(_ reasoner: Reasoner, _ answers: Answers) {
    self.reasoner = reasoner
    board = Switchboard(reasoner, answers)
    seeker = board.solver
    let answered = board.switches.map(\.isOn)
    conclusions = Conclusions(board.solver, assuming: answered)
    guard seeker.solve(assuming: answered) else { return }
    let sheet = seeker.model
    worlds = [sheet]
    wishes =
      answered + reasoner.encoding.findings.map { sheet.satisfies($0.holds) ? !$0.holds : $0.holds }
  }

  /// The answers that alone decide a settled finding: a smallest set in the sense that leaving out
  /// any one of them would leave the finding open. In the order of the questionnaire; nil when the
  /// finding is not settled or does not exist.
  package mutating func basis(of finding: FindingID) -> [QuestionID]? {
    guard
      let number = reasoner.questionnaire.findings.firstIndex(where: { $0.id == finding }),
      let sheet = worlds.first
    else { return nil }
    let holds = reasoner.encoding.findings[number].holds
    // One completion tells which way it would be settled.
    return basis(of: sheet.satisfies(holds) ? holds : !holds)
  }

  /// The answers that alone make a literal true.
  private mutating func basis(of claim: Literal) -> [QuestionID]? {
    guard let core = conclusions.basis(of: claim) ?? core(of: claim) else { return nil }
    var needed = board.switches.filter { core.contains($0.isOn) }
    // Answers further down say more about the finding, so that the general ones are tried first.
    for candidate in needed {
      let rest = needed.filter { $0.number != candidate.number }
      if !isOpen(claim, with: rest.map(\.isOn)) { needed = rest }
    }
    return needed.map { reasoner.questionnaire.outline.entries[$0.number].question.id }
  }

  /// Answers from which a literal follows, when finding out takes a search.
  ///
  /// In a copy: what a solver has learned for another finding must not change what is told of this one.
  private func core(of claim: Literal) -> [Literal]? {
    var solver = board.solver
    return solver.solve(assuming: board.switches.map(\.isOn) + [!claim]) ? nil : solver.core
  }

  /// Whether a literal may be false while some answers bind.
  private mutating func isOpen(_ claim: Literal, with answers: [Literal]) -> Bool {
    let isKnown = worlds.contains { world in
      !world.satisfies(claim) && answers.allSatisfy { world.satisfies($0) }
    }
    if isKnown { return true }
    guard seeker.solve(assuming: answers + [!claim], preferring: wishes) else { return false }
    worlds.append(seeker.model)
    return true
  }
}
