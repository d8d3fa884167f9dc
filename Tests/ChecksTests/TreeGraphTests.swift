import Checks
import Questionnaires
import Samples
import Testing

/// Questionnaires as drawings.
@Suite struct TreeGraphTests {
  private func graph(_ part: TreeGraph.Part) throws -> TreeGraph {
    let questionnaire = try #require(
      QuestionnaireReader.read(TinyQuestionnaire().files).questionnaire)
    return TreeGraph(questionnaire, part)
  }

  @Test func theWholeTreeHasFollowUpsUnderTheirOptions() throws {
    #expect(
      try graph(.whole).mermaid.hasPrefix(
        """
        flowchart LR
          s_s[/"S"/]
          q_kind["T"]
          q_more["T"]
          q_later["T"]
          s_s --> q_kind
          q_kind -->|"A"| q_more
          s_s --> q_later

        """))
  }

  @Test func aFindingIsDrawnWithWhatLeadsToIt() throws {
    let id = try #require(FindingID("bad"))
    let dot = try graph(.finding(id)).dot
    #expect(dot.contains("f_bad [label=\"T\", shape=diamond"))
    #expect(dot.contains("q_more -> f_bad;"))
    #expect(dot.contains("q_later -> f_bad;"))
    #expect(!dot.contains("f_fine"))
  }

  @Test func quotesCannotEndALabel() throws {
    var tiny = TinyQuestionnaire()
    tiny.questions = tiny.questions.replacing(
      #""text":"A","followUps""#, with: #""text":"A \"x\" -> b","followUps""#)
    let questionnaire = try #require(QuestionnaireReader.read(tiny.files).questionnaire)
    let graph = TreeGraph(questionnaire, .whole)
    #expect(graph.dot.contains(#"q_kind -> q_more [label="A \"x\" -> b"];"#))
    #expect(graph.mermaid.contains("|\"A #quot;x#quot; -#gt; b\"|"))
  }
}
