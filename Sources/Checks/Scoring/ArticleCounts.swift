import Questionnaires
import Scenarios

/// Counts, article by article, what cases promise and what a tool names.
struct ArticleCounts {
  private let names: ArticleNames
  private var articles: [String: Scorecard.Article] = [:]
  private(set) var unknown: [String] = []

  init(_ questionnaire: Questionnaire) {
    names = ArticleNames(questionnaire)
  }

  /// Those about which a case promises something, in the order of the questionnaire.
  var rows: [Scorecard.Article] { names.all.compactMap { articles[$0] } }

  mutating func add(_ expect: Scenario.Expectation, named findings: [String]) {
    var named: Set<String> = []
    for finding in findings {
      if let article = names.article(named: finding) {
        named.insert(article)
      } else if !names.isPassedOver(finding), !unknown.contains(finding) {
        unknown.append(finding)
      }
    }
    // Several findings may rest on one article: it holds when one of them does.
    let promised = articles(of: expect, with: .established)
    let open = articles(of: expect, with: .possible)
    for article in promised {
      count(article) {
        $0.promised += 1
        if named.contains(article) { $0.named += 1 }
      }
    }
    for article in articles(of: expect, with: .ruledOut).subtracting(promised).subtracting(open) {
      count(article) {
        $0.excluded += 1
        if named.contains(article) { $0.wronglyNamed += 1 }
      }
    }
  }

  private func articles(of expect: Scenario.Expectation, with status: Status) -> Set<String> {
    Set(expect.findings.filter { $0.status == status }.compactMap { names.article(of: $0.id) })
  }

  private mutating func count(_ label: String, _ change: (inout Scorecard.Article) -> Void) {
    change(&articles[label, default: Scorecard.Article(label: label)])
  }
}
