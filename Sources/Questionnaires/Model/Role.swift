package import QuestionnaireTexts

/// Who can have duties: provider, deployer and so on.
package struct Role: Sendable {
  package let id: RoleID
  package let title: String
  /// Who that is, to be read behind the title: "uses it in its work"; nil where the title says it.
  package let about: String?
  /// How others speak of whoever has it, inside a sentence: "the maker"; nil where the title does.
  package let called: String?
  /// Who has the role; nil where the questionnaire cannot tell.
  package let when: Condition?
  /// The role whose duties are those of this one too: who takes a system over counts as its provider.
  package let countsAs: RoleID?
  package let place: Place
}
