import TypedLines
import Wording

extension Vocabulary {
  init(_ words: Words) {
    self.init(unsure: words.screens.unsure) { words.day($0) }
  }
}
