import JSONText

extension Assessment {
  /// A line for each change that the document keeps, in the order of ``history``, so that a digest can be
  /// taken of them: whatever is changed, added or left out in the middle changes the lines.
  package var historyLines: [String] {
    history.compactMap { event in
      switch event.what {
      case .begun: "begun \(created)"
      case .used(let use): "used \(JSONWriter(style: .compact).text(Self.output(use)))"
      case .changed(.system, let change): "system \(change.text)"
      case .changed(.question(let name), let change): "question \(Self.quoted(name)) \(change.text)"
      case .changed(.duty(let name), let change): "duty \(Self.quoted(name)) \(change.text)"
      }
    }
  }

  private static func quoted(_ name: String) -> String {
    JSONWriter(style: .compact).text(.string(name))
  }
}
