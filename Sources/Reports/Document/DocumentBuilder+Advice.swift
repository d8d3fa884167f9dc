import Reasoning
import Documents
import Wording
import Questionnaires

extension DocumentBuilder {
  /// Who supervises, where to turn, which procedure fits.
  var guidance: [Block] {
    guard !report.guidance.isEmpty else { return [] }
    var blocks: [Block] = [.part("Supervision, procedures and help")]
    for topic in Guidance.Topic.allCases {
      let items = report.guidance.filter { $0.topic == topic }
      if items.isEmpty { continue }
      blocks += [.heading(level: 3, Self.title(of: topic)), .list(items.map { words($0) })]
    }
    return blocks
  }

  /// What data protection law asks, by name, for a report that has no room for all the advice.
  var dataProtection: [Block] {
    let items = report.guidance.filter { $0.topic == .dataProtection }
    guard !items.isEmpty else { return [] }
    return [
      .heading(level: 2, Self.title(of: .dataProtection)),
      .paragraph([
        .text(
          "Data protection law runs beside the AI Act. Ask your data protection officer or a lawyer "
            + "about these points.")
      ]),
      .list(items.map { [.text("\($0.title). ")] + citations($0.cites) }),
    ]
  }

  private func words(_ guidance: Guidance) -> [Inline] {
    let links = citations(guidance.cites)
    let ground =
      switch guidance.standing {
      case .law, .guidelines: ""
      case .draft: " (draft guidelines)"
      case .reading: " (our reading)"
      case .unsettled: " (not settled)"
      }
    return [.strong("\(guidance.title):"), .text(" \(guidance.text)\(ground) ")] + links
  }

  private static func title(of topic: Guidance.Topic) -> String {
    switch topic {
    case .supervision: "Who supervises"
    case .fines: "Fines"
    case .conformity: "How to show that requirements are met"
    case .impact: "Effects on people's rights"
    case .registration: "Registration"
    case .incidents: "When something goes wrong"
    case .help: "Where to find help"
    case .dataProtection: "Data protection"
    case .themes: "Other law to think of"
    case .spared: "What you need not do"
    }
  }

  /// Documents to be written, filled as far as the answers go.
  var drafts: [Block] {
    guard !report.forms.isEmpty else { return [] }
    return [.part("Drafts to complete")]
      + report.forms.flatMap { entry -> [Block] in
        [
          .heading(level: 3, entry.form.title), .paragraph([.text(entry.form.about)]),
          .paragraph([.text("See ")] + citations(entry.form.cites)),
          .pairs(entry.fields.map { pair($0) }),
        ]
      }
  }

  private func pair(_ field: FormEntry.Field) -> Block.Pair {
    var value: [Inline] = field.words.isEmpty ? [.text("To be written.")] : []
    for words in field.words { value += (value.isEmpty ? [] : [.gap]) + [.typed(words)] }
    if let hint = field.hint { value += [.gap, .text("Hint: \(hint)")] }
    return (field.label, value)
  }

  /// What another reading of disputed points would lead to, and how to choose it.
  var readings: [Block] {
    guard !report.readings.isEmpty else { return [] }
    let title = Block.heading(level: 2, "If the law is read otherwise")
    let matter = report.readings.filter { $0.isUsers || $0.changesSomething }
    guard !matter.isEmpty else {
      return [title, .paragraph([.text("The result is the same under all readings.")])]
    }
    let items = matter.map { entry -> [Inline] in
      var line: [Inline] = [.strong("\(entry.reading.title):"), .text(" \(entry.taken.text)")]
      if entry.isUsers { line.append(.text(" (chosen for this report)")) }
      for other in entry.others {
        let option = "--reading \(entry.reading.id)=\(other.choice.id)"
        let consequence = other.words ?? "Nothing would change."
        line += [.gap, .text("Otherwise (\(option)): \(other.choice.text) \(consequence)")]
      }
      return line + [.gap] + citations(entry.reading.cites)
    }
    let rest = report.readings.count - matter.count
    let others = rest > 0 ? [Block.paragraph([.text("Other disputed points change nothing.")])] : []
    return [title, .list(items)] + others
  }
}
