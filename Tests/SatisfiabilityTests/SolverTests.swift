import Randomness
import Satisfiability
import Testing

@Suite struct SolverTests {
  /// Clauses as signed variable numbers, 1-based.
  private struct Formula {
    let variables: Int
    let clauses: [[Int]]

    init(seed: UInt64) {
      var chance = SplitMix64(seed: seed)
      variables = Int.random(in: 3...9, using: &chance)
      let count = Int.random(in: 1...(variables * 5), using: &chance)
      let limit = variables
      clauses = (0..<count).map { _ in
        (0..<Int.random(in: 1...3, using: &chance)).map { _ in
          Int.random(in: 1...limit, using: &chance) * (chance.oneIn(2) ? 1 : -1)
        }
      }
    }

    func isSatisfiable(assuming assumptions: [Int]) -> Bool {
      (0..<(1 << variables)).contains { world in
        func isTrue(_ literal: Int) -> Bool {
          (world >> (abs(literal) - 1) & 1 == 1) == (literal > 0)
        }
        return assumptions.allSatisfy(isTrue) && clauses.allSatisfy { $0.contains(where: isTrue) }
      }
    }
  }

  private func literal(_ number: Int) -> Literal {
    Literal(variable: abs(number) - 1, isPositive: number > 0)
  }

  private func number(_ literal: Literal) -> Int {
    (literal.variable + 1) * (literal.isPositive ? 1 : -1)
  }

  @Test func agreesWithTryingEverything() {
    for seed in 0..<4000 {
      let formula = Formula(seed: UInt64(seed))
      var solver = Solver()
      for _ in 0..<formula.variables { _ = solver.makeVariable() }
      for clause in formula.clauses { solver.addClause(clause.map(literal)) }
      var chance = SplitMix64(seed: UInt64(seed) &+ 77)
      for _ in 0..<3 {
        let assumptions = (1...formula.variables).filter { _ in chance.oneIn(3) }
          .map { chance.oneIn(2) ? $0 : -$0 }
        let expected = formula.isSatisfiable(assuming: assumptions)
        let found = solver.solve(assuming: assumptions.map(literal))
        #expect(found == expected, "seed \(seed)")
        if found {
          #expect(
            formula.clauses.allSatisfy { $0.contains { solver.modelValue(of: literal($0)) } },
            "the model breaks a clause, seed \(seed)")
          #expect(assumptions.allSatisfy { solver.modelValue(of: literal($0)) })
        } else {
          let core = solver.core.map(number)
          #expect(core.allSatisfy { assumptions.contains($0) }, "seed \(seed)")
          #expect(!formula.isSatisfiable(assuming: core), "not a core, seed \(seed)")
        }
      }
    }
  }

  /// What is concluded without a search is true, and follows from what is named for it, as a first search
  /// names it too.
  @Test func whatIsConcludedIsWhatASearchProves() {
    var concluded = 0
    for seed in 0..<2000 {
      let formula = Formula(seed: UInt64(seed))
      let assumptions = [1, -2]
      guard formula.isSatisfiable(assuming: assumptions) else { continue }
      var solver = Solver()
      for _ in 0..<formula.variables { _ = solver.makeVariable() }
      for clause in formula.clauses { solver.addClause(clause.map(literal)) }
      var conclusions = Conclusions(solver, assuming: assumptions.map(literal))
      for variable in 3...formula.variables {
        for claim in [variable, -variable] {
          guard let basis = conclusions.basis(of: literal(claim)) else { continue }
          concluded += 1
          #expect(Set(basis.map(number)).isSubset(of: assumptions), "seed \(seed)")
          #expect(!formula.isSatisfiable(assuming: basis.map(number) + [-claim]), "seed \(seed)")
          var search = solver
          let found = search.solve(assuming: (assumptions + [-claim]).map(literal))
          #expect(!found && Set(search.core) == Set(basis + [literal(-claim)]), "seed \(seed)")
        }
      }
    }
    #expect(concluded > 500)
  }

  /// A search that is cut short, wherever that is, leaves a solver that still answers right.
  @Test func whatIsCutShortIsTakenUpAgain() {
    var cutCount = 0
    for seed in 0..<500 {
      let formula = Formula(seed: UInt64(seed))
      for steps in 0..<40 {
        var solver = Solver()
        for _ in 0..<formula.variables { _ = solver.makeVariable() }
        for clause in formula.clauses { solver.addClause(clause.map(literal)) }
        for assumptions in [[], [1], [-1]] {
          var effort = Effort(mostForOne: steps, proofs: 1)
          let verdict = solver.search(assuming: assumptions.map(literal), with: &effort)
          let expected = formula.isSatisfiable(assuming: assumptions)
          if verdict == .undecided { cutCount += 1 }
          #expect(verdict != (expected ? .none : .model), "seed \(seed), \(steps) steps")
          let found = solver.solve(assuming: assumptions.map(literal))
          #expect(found == expected, "seed \(seed), after \(steps) steps")
        }
      }
    }
    #expect(cutCount > 1000)
  }

  @Test func preferencesComeTrueWherePossible() {
    var solver = Solver()
    let (a, b, c) = (solver.makeVariable(), solver.makeVariable(), solver.makeVariable())
    solver.addClause(!a, !b)
    let isSatisfiable = solver.solve(preferring: [b, a, c])
    #expect(isSatisfiable)
    #expect(solver.modelValue(of: b))
    #expect(!solver.modelValue(of: a))
    #expect(solver.modelValue(of: c))
  }

  @Test func aCopyLeavesTheOriginalAlone() {
    var original = Solver()
    let a = original.makeVariable()
    let b = original.makeVariable()
    original.addClause(a, b)
    var copy = original
    copy.addClause(!a)
    copy.addClause(!b)
    #expect(!copy.isConsistent)
    #expect(original.isConsistent)
    let isSatisfiable = original.solve(assuming: [!a])
    #expect(isSatisfiable)
  }

  @Test func tellsWhatIsForcedWithoutASearch() {
    var solver = Solver()
    let (a, b, c) = (solver.makeVariable(), solver.makeVariable(), solver.makeVariable())
    solver.addClause(!a, b)
    solver.addClause(a)
    #expect(solver.forcedValue(of: b) == true)
    #expect(solver.forcedValue(of: !b) == false)
    #expect(solver.forcedValue(of: c) == nil)
  }
}
