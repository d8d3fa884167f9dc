import Questionnaires
import Scenarios
import Testing

@testable import Documents
@testable import Reports

/// The words of the first pages can be read by people who do not read law.
struct PlainLanguageTests {
  private static let mostWords = 30

  /// Over all shipped scenarios: no long sentence, and no share without what it is a share of.
  @Test func theFirstPagesArePlain() throws {
    let shipped = try Shipped()
    var (long, naked): (Set<String>, Set<String>) = ([], [])
    for scenario in shipped.scenarios {
      let report = try shipped.report(scenario.answers, on: scenario.asOf)
      for depth in [Depth.board, .owner] {
        for sentence in Sentences.of(report.document(for: depth)) {
          let count = sentence.split(separator: " ").count
          if count > Self.mostWords { long.insert("\(count) words: \(sentence)") }
          let shares = sentence.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
          if !shares.allSatisfy({ $0.hasPrefix(" of ") }) { naked.insert(sentence) }
        }
      }
    }
    #expect(long.isEmpty, "\(long.sorted().joined(separator: "\n"))")
    #expect(naked.isEmpty, "\(naked.sorted().joined(separator: "\n"))")
  }
}
