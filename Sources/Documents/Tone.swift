/// How serious something is. It chooses a colour and a shape; words beside it always say the same.
package enum Tone: String, Sendable {
  case prohibited, high, limited, minimal, outside, neutral
}
