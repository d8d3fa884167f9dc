package import Wording

extension Words {
  /// Something with its number in a list: `2 (At work)`.
  package func numbered(_ number: Int, _ text: String) -> String {
    lists.bracketed(text: "\(number)", remark: text)
  }
}
