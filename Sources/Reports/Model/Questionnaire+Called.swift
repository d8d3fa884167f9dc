import Questionnaires
import Wording

extension Questionnaire {
  /// How others are spoken of: "the maker", "Importer".
  func called(_ ids: [RoleID], _ words: Words) -> String {
    words.either(ids.map { id in roles.first { $0.id == id }?.called ?? title(of: id) })
  }
}
