import Questionnaires

extension Questionnaire {
  /// How others are spoken of: "the maker", "Importer".
  func called(_ ids: [RoleID]) -> String {
    ids.map { id in roles.first { $0.id == id }?.called ?? title(of: id) }.joined(separator: " or ")
  }
}
