package import QuestionnaireTexts
package import Questionnaires

/// What makes a scenario fit for a class: a case.
package struct Teaching: Sendable {
  /// Why the model answers are right.
  package struct Explanation: Sendable {
    /// Whether the texts it rests on are in force, or a draft that can still change.
    package enum Standing: String, Sendable, CaseIterable { case final, draft }

    package let text: String
    /// The article that decides.
    package let article: SourceID
    /// Where this reading of it stands.
    package let source: String
    package let standing: Standing
  }

  /// The short name of the case, which says nothing about the result: `case-017`.
  package let id: CaseID
  /// From 1, easy, to 3, hard.
  package let level: Int
  /// What the case is about, such as `work`.
  package let topics: [TopicID]
  /// What people confuse.
  package let confusion: String
  /// What helps and does not give the result away; nil when nobody wrote one.
  package let hint: String?
  package let explanation: Explanation
  /// The questions whose facts the story tells. Only these are scored.
  package let told: [QuestionID]
  /// The questions on which the story is silent.
  package let notTold: [QuestionID]
  /// Why a model answer is the right one, by question.
  package let reasons: [QuestionID: String]
}

/// Cases that build on each other, in their order.
package struct CaseSet: Sendable {
  package let id: CaseSetID
  package let title: String
  /// How long it takes with the discussion.
  package let minutes: Int
  package let cases: [CaseID]
  /// What to discuss afterwards.
  package let discuss: [String]
  /// What people often get wrong.
  package let errors: [String]
  package let place: Place
}

package typealias CaseID = Identifier<Teaching>
package typealias CaseSetID = Identifier<CaseSet>
/// A word by which cases are chosen.
package enum Topic {}
package typealias TopicID = Identifier<Topic>
