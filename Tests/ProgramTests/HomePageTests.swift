import Assessments
import Questionnaires
import Reasoning
import Register
import Testing
import Wording

@testable import Sessions

/// The first screen in the pseudo-language, in which all that is said has accents and only names of
/// systems stand as they are.
@Suite struct HomePageTests {
  @Test func nothingOfItStandsInCode() throws {
    var page = try page(answered: [0, 1, 3], others: 5)
    var shown = lines(of: page)
    page.turn(try rows(answered: [0, 1, 3]))
    shown += lines(of: page)
    page.show(try rows(answered: [1]))
    shown += lines(of: page)
    #expect(shown.contains { $0.contains("Ω") })
    #expect(shown.filter { $0.contains(#/[A-Za-z]{2}/#) } == [])
  }

  /// What people type stays the same in every language.
  @Test func wordsThatAreTypedAreUnderstood() throws {
    var page = try page(answered: [1], others: 0)
    for word in ["new", "practise", "q", "1", "2", "3"] {
      guard case .choice = page.read(word) else {
        Issue.record("\(word) chose nothing")
        continue
      }
    }
    guard case .next = page.read("more") else {
      Issue.record("\"more\" did not lead on")
      return
    }
  }

  /// The first page has its own order, and what stands on it is not told again; the list ends where it
  /// began.
  @Test func eachSystemStandsOnOnePage() throws {
    let all = try rows(answered: [0, 1, 2, 3, 1, 2])
    let first = Array(all.suffix(3).reversed())
    var page = HomePage(
      rows: first, others: all.count - first.count,
      screen: HomeScreen(columns: 80, rows: 14, words: .english))
    let count = page.shown.count
    var seen: [(number: Int, path: String)] = []
    repeat {
      seen += page.shown.map { ($0.number, $0.row.path) }
      page.turn(all)
    } while page.shown.first?.number != 1
    // The two numbers behind the first page belong to what can be done there.
    let extras = [count + 1, count + 2]
    #expect(seen.map(\.number) == (1...all.count + 2).filter { !extras.contains($0) })
    #expect(Set(seen.map(\.path)).count == all.count)
    #expect(page.title == Words.english.start.yours)
  }

  /// A number means the same on every page.
  @Test func aNumberMeansOneThing() throws {
    let all = try rows(answered: [0, 1, 2, 3])
    let first = Array(all.prefix(2))
    var page = HomePage(
      rows: first, others: all.count - 2,
      screen: HomeScreen(columns: 80, rows: 40, words: .english))
    for isTurned in [false, true] {
      if isTurned { page.turn(all) }
      for (number, meaning) in [(1, all[0].path), (3, "new"), (4, "practise")] {
        let read =
          switch page.read("\(number)") {
          case .choice(.open(let path)): path
          case .choice(.new): "new"
          case .choice(.practise): "practise"
          default: "nothing"
          }
        #expect(read == meaning)
      }
    }
    guard case .choice(.open(let path)) = page.read("5") else {
      Issue.record("5 opened nothing")
      return
    }
    #expect(path == all[2].path)
  }

  /// Two of one name have the names of their files beside them.
  @Test func twoOfOneNameAreToldApart() throws {
    let screen = HomeScreen(columns: 80, rows: 40, words: .english)
    let page = HomePage(rows: try rows(answered: [1]), others: 0, screen: screen)
    let shown = page.shown.map { screen.lines(of: $0.row, numbered: $0.number)[0] }
    #expect(shown == ["  1  Ω (0-0)", "  2  Ω (0-1)"])
    let one = HomePage(rows: Array(try rows(answered: [1]).prefix(1)), others: 0, screen: screen)
    #expect(one.shown.map { screen.lines(of: $0.row, numbered: $0.number)[0] } == ["  1  Ω"])
  }

  @Test func helpShowsWhatCanBeDone() throws {
    var page = try page(answered: [1], others: 0)
    for word in ["?", "help"] {
      guard case .help = page.read(word) else {
        Issue.record("\(word) was looked for")
        continue
      }
    }
  }

  @Test func moreLeadsFromWhatWasFoundToAll() throws {
    let all = try rows(answered: [0, 1, 2])
    var page = HomePage(
      rows: all, others: 0, screen: HomeScreen(columns: 80, rows: 40, words: .english))
    page.show([all[1]])
    page.turn(all)
    #expect(Set(page.shown.map(\.row.path)) == Set(all.map(\.path)))
  }

  private func page(answered: [Int], others: Int) throws -> HomePage {
    HomePage(
      rows: try rows(answered: answered), others: others,
      screen: HomeScreen(columns: 80, rows: 40, words: .pseudo))
  }

  private func lines(of page: HomePage) -> [String] {
    let screen = HomeScreen(columns: 80, rows: 40, words: .pseudo)
    return [page.title, page.hint] + [page.more].compactMap { $0 } + page.extras.map(\.text)
      + page.shown.flatMap { screen.lines(of: $0.row, numbered: $0.number) }
  }

  /// An assessment for each, with so many answers.
  private func rows(answered: [Int]) throws -> [Home.Row] {
    let small = try SmallQuestionnaire()
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let now = try #require(Timestamp("2026-11-23T15:00:00Z"))
    return try answered.enumerated().flatMap { number, count in
      let own = try small.assessment(name: "Ω", summary: "", answered: count)
      return [own, own.copy(as: "Ω", at: now)].enumerated().map { copy, assessment in
        let fitted = FittedAssessment(assessment, to: small.questionnaire)
        let outcome = Reasoner(small.questionnaire).outcome(of: fitted.answers, on: day)
        return Home.Row(
          path: "\(number)-\(copy).json",
          row: StartRow(RegisterEntry(fitted, outcome, of: small.questionnaire, at: "a.json")))
      }
    }
  }
}
