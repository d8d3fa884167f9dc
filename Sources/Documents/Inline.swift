/// A run of text inside a paragraph.
package enum Inline: Sendable {
  case text(String)
  case strong(String)
  /// What a user typed; it may be in any language and run in any direction.
  case typed(String)
  /// Sets apart what stands before and after it: a new line where there is room for it.
  case gap
  case link(String, address: String)
}
