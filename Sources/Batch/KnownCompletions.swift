import Questionnaires

/// Ways of answering all questions that have shown much of sheets before, and for what each was found.
struct KnownCompletions {
  /// How much memory they may take together.
  private static let mostBytes = 1 << 20

  /// One bit for each option or bound, by question.
  private var worlds: [[UInt64]]
  /// By world: the last sheet that it was tried on.
  private var tried: [UInt32] = [0]
  /// By goal: the worlds that were found for it, the last one first; 0 for none. With two of them the
  /// solver is asked more often, with eight more are tried in vain; both take longer.
  private var found: [SIMD4<Int32>]
  private var next = 1
  private let most: Int
  private var sheet: UInt32 = 0

  init(questions: Int, goals: Int) {
    worlds = [Array(repeating: 0, count: questions)]
    found = Array(repeating: SIMD4(repeating: 0), count: goals)
    most = max(4, min(256, Self.mostBytes / max(1, questions * 8)))
  }

  /// Begins with another sheet.
  mutating func begin() {
    sheet &+= 1
    if sheet == 0 {
      tried = tried.map { _ in 0 }
      sheet = 1
    }
  }

  /// The first option of every question.
  var usual: [UInt64] { worlds[0] }

  /// A world that was found for a goal and has not been tried on this sheet.
  mutating func untried(for goal: Int) -> [UInt64]? {
    let candidates = found[goal]
    for index in 0..<4 {
      let world = Int(candidates[index])
      if world == 0 { return nil }
      if tried[world] == sheet { continue }
      tried[world] = sheet
      return worlds[world]
    }
    return nil
  }

  /// Keeps a world that shows a goal, in the place of the oldest when there are many.
  mutating func keep(_ world: [UInt64], for goal: Int) -> [UInt64] {
    if next == most { next = 1 }
    if next < worlds.count {
      worlds[next] = world
      tried[next] = sheet
    } else {
      worlds.append(world)
      tried.append(sheet)
    }
    let older = found[goal]
    found[goal] = SIMD4(Int32(next), older[0], older[1], older[2])
    next += 1
    return world
  }
}
