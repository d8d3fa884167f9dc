import Reasoning
import Documents
import Wording
import Questionnaires

extension DocumentBuilder {
  /// Who supervises, where to turn, which procedure fits.
  var guidance: [Block] {
    guard !report.guidance.isEmpty else { return [] }
    var blocks: [Block] = [.part(words.file.partGuidance)]
    for topic in Guidance.Topic.allCases {
      let items = report.guidance.filter { $0.topic == topic }
      if items.isEmpty { continue }
      blocks += [.heading(level: 3, title(of: topic)), .list(items.map { line(on: $0) })]
    }
    return blocks
  }

  /// What data protection law asks, by name, for a report that has no room for all the advice.
  var dataProtection: [Block] {
    let items = report.guidance.filter { $0.topic == .dataProtection }
    guard !items.isEmpty else { return [] }
    return [
      .heading(level: 2, title(of: .dataProtection)),
      .paragraph([.text(words.reports.dataProtection)]),
      .list(
        items.map {
          [.text("\(words.reports.sentence(text: $0.title)) ")] + citations($0.cites)
        }),
    ]
  }

  private func line(on guidance: Guidance) -> [Inline] {
    let links = citations(guidance.cites)
    let text = words.guidance(guidance.text, guidance.firmness)
    return [label(guidance.title), .text(" \(text) ")] + links
  }

  private func title(of topic: Guidance.Topic) -> String {
    switch topic {
    case .supervision: words.file.topicSupervision
    case .fines: words.file.topicFines
    case .conformity: words.file.topicConformity
    case .impact: words.file.topicImpact
    case .registration: words.file.topicRegistration
    case .incidents: words.file.topicIncidents
    case .help: words.file.topicHelp
    case .dataProtection: words.file.topicDataProtection
    case .themes: words.file.topicThemes
    case .spared: words.file.topicSpared
    }
  }

  /// Documents to be written, filled as far as the answers go.
  var drafts: [Block] {
    guard !report.forms.isEmpty else { return [] }
    return [.part(words.file.partDrafts)]
      + report.forms.flatMap { entry -> [Block] in
        [
          .heading(level: 3, entry.form.title), .paragraph([.text(entry.form.about)]),
          .paragraph(
            Inline.line(citations(entry.form.cites)) { words.file.draftSee(articles: $0[0]) }),
          .pairs(entry.fields.map { pair($0) }),
        ]
      }
  }

  private func pair(_ field: FormEntry.Field) -> Block.Pair {
    var value: [Inline] = field.words.isEmpty ? [.text(words.file.draftToWrite)] : []
    for text in field.words { value += (value.isEmpty ? [] : [.gap]) + [.typed(text)] }
    if let hint = field.hint { value += [.gap, .text(words.file.draftHint(hint: hint))] }
    return (field.label, value)
  }

  /// What another reading of disputed points would lead to, and how to choose it.
  var readings: [Block] {
    guard !report.readings.isEmpty else { return [] }
    let title = Block.heading(level: 2, words.file.headingReadings)
    let matter = report.readings.filter { $0.isUsers || $0.changesSomething }
    guard !matter.isEmpty else {
      return [title, .paragraph([.text(words.file.readingsSame)])]
    }
    let items = matter.map { entry -> [Inline] in
      let taken =
        entry.isUsers ? words.file.readingChosen(text: entry.taken.text) : entry.taken.text
      var line: [Inline] = [label(entry.reading.title), .text(" \(taken)")]
      for other in entry.others {
        let option = "--reading \(entry.reading.id)=\(other.choice.id)"
        let consequence = other.sentence(words) ?? words.file.readingNothing
        let text = words.file.readingOther(
          option: option, choice: other.choice.text, consequence: consequence)
        line += [.gap, .text(text)]
      }
      return line + [.gap] + citations(entry.reading.cites)
    }
    let rest = report.readings.count - matter.count
    let others = rest > 0 ? [Block.paragraph([.text(words.file.readingsRest)])] : []
    return [title, .list(items)] + others
  }
}
