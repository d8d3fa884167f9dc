/// What a console needs to know to ask for one line.
package struct LineRequest {
  /// At most 16 columns, with the space at its end: `answer> `.
  package let prompt: String
  /// Text that stands in the line already and can be edited.
  package let prefill: String
  /// Whole lines that the text typed so far can be completed to.
  package let completions: @MainActor (String) -> [String]
  /// Earlier lines, the latest last.
  package let history: [String]

  /// A request; without more it is for an empty line that nothing completes.
  package init(
    prompt: String, prefill: String = "", history: [String] = [],
    completions: @escaping @MainActor (String) -> [String] = { _ in [] }
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.history = history
    self.completions = completions
  }
}
