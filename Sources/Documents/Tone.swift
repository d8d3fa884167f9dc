/// How serious something is. It chooses a colour and a shape; words beside it always say the same.
package enum Tone: String, Sendable {
  case prohibited, high, limited, minimal, outside, neutral

  /// Its colour on white as red, green and blue in hexadecimal digits: dark enough on white and on
  /// light grey.
  package var ink: String {
    switch self {
    case .prohibited: "9C1220"
    case .high: "A33F00"
    case .limited: "705400"
    case .minimal: "1B6338"
    case .outside, .neutral: "44505B"
    }
  }
}
