import Questionnaires
import Testing
import Wording

@testable import Forms

/// Numbers and conditions on forms.
struct FormModelTests {
  let shipped: ShippedForm

  init() throws { shipped = try ShippedForm() }

  private func entry(_ id: String) throws -> FormEntry {
    try #require(
      AnswerForm(shipped.questionnaire, .english, logic: "").entries.first {
        $0.question.id.text == id
      })
  }

  @Test func followUpsAreNumberedBelowTheirQuestion() throws {
    #expect(try entry("technique").number == "1.1")
    #expect(try entry("switch-kind").number == "1.3.1")
    #expect(try entry("supply-kind").number == "1.3.3")
    #expect(try entry("based").number == "1.4")
    #expect(try entry("identification-use").number == "3.1.1.1")
  }

  @Test func conditionsCanBeFollowedOnPaper() throws {
    #expect(try entry("switch-kind").onlyIf == "Only if you ticked 4 in 1.3.")
    #expect(
      try entry("trained-part").onlyIf
        == "Only if it is said to follow only fixed rules or simple arithmetic (see 1.1).")
    #expect(try entry("technique").onlyIf == nil)
    let form = AnswerForm(shipped.questionnaire, .english, logic: "")
    #expect(form.sections[0].onlyIf == nil)
    #expect(form.sections[2].onlyIf?.hasPrefix("Only if ") == true)
  }

  @Test func notSureIsTheLastBoxUnlessItIsNotOffered() throws {
    let boxes = try entry("technique").boxes
    #expect(boxes.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(boxes.last?.option == nil)
    #expect(try entry("data-protection").boxes.allSatisfy { $0.option != nil })
    #expect(try entry("first-supplied").boxes.count == 1)
  }

  @Test func aLongListOfQuestionsIsNotSpelledOut() {
    let forms = Words.english.forms
    #expect(forms.onlyIf("it is", see: ["1.1"]) == "Only if it is (see 1.1).")
    #expect(
      forms.onlyIf("it is", see: ["1.1", "1.2", "1.3"])
        == "Only if it is (see 1.1, 1.2 and 1.3).")
    #expect(
      forms.onlyIf("it is", see: ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"])
        == "Only if it is (see your answers from 1.1 on).")
  }
}
