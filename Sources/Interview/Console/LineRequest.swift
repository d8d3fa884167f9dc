/// What a console needs to know to ask for one line.
package struct LineRequest {
  /// At most 16 columns, with the space at its end: `answer> `.
  package let prompt: String
  /// Text that stands in the line already and can be edited.
  package let prefill: String
  /// Whether the text is a line that was refused, or only proposed: what is typed takes its place,
  /// while a key that edits begins to change it. It can be found again like an earlier line.
  package let isRefused: Bool
  /// Whole lines that the text typed so far can be completed to.
  package let completions: @MainActor (String) -> [String]
  /// Earlier lines, the latest last.
  package let history: [String]

  /// A request; without more it is for an empty line that nothing completes.
  package init(
    prompt: String, prefill: String = "", isRefused: Bool = false, history: [String] = [],
    completions: @escaping @MainActor (String) -> [String] = { _ in [] }
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.isRefused = isRefused
    self.history = history
    self.completions = completions
  }
}
