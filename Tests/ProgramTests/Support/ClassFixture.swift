/// The small questionnaire with two cases and a set.
enum ClassFixture {
  static let folder =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    + "/QuestionnairesTests/Fixtures/class"
}
