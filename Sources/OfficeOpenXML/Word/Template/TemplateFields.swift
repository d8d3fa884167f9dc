import Documents
import XML

/// What a template says about the document in its own places.
struct TemplateFields {
  private let values: [String: String]

  /// `stamp` is when the document was made; its day is shown.
  init(document: Document, stamp: String) {
    let result = document.blocks.lazy.compactMap { block in
      if case .banner(_, let headline, _) = block { headline } else { nil }
    }.first
    values = [
      "title": document.title, "kind": document.kind, "subtitle": document.subtitle,
      "result": result ?? "", "date": String(stamp.prefix(10)),
    ]
  }

  /// Whether the title is shown in this part, so that it need not be repeated.
  func isTitleIn(_ part: XMLScanner) -> Bool {
    TemplateParagraph.all(in: part).contains { $0.text(in: part).contains("{{title}}") }
      || TemplateControl.all(in: part).contains { $0.tag == "title" }
  }

  func edits(in part: XMLScanner) -> [(range: Range<Int>, text: String)] {
    let marks = TemplateParagraph.all(in: part).flatMap { edits(of: $0.segments, in: part) }
    let controls = TemplateControl.all(in: part).flatMap { control in
      values[control.tag].map { edits(of: control, $0) } ?? []
    }
    return controls + marks
  }

  /// The first text of a control becomes the value; the others go.
  private func edits(
    of control: TemplateControl, _ value: String
  ) -> [(range: Range<Int>, text: String)] {
    control.segments.enumerated().map { number, range in
      (range, number == 0 ? XMLText.escaped(value) : "")
    } + control.hints.map { ($0, "") }
  }

  /// A mark may be spread over several texts; its value goes into the first.
  private func edits(
    of segments: [Range<Int>], in part: XMLScanner
  ) -> [(range: Range<Int>, text: String)] {
    var texts = segments.map { Array(part.bytes[$0]) }
    var isChanged = Array(repeating: false, count: texts.count)
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      let mark = Array("{{\(name)}}".utf8)
      while let found = texts.joined().map({ $0 }).firstRange(of: mark) {
        var start = 0
        var isFirst = true
        for index in texts.indices {
          let end = start + texts[index].count
          let overlap = found.clamped(to: start..<end)
          if !overlap.isEmpty {
            let text = isFirst ? Array(XMLText.escaped(value).utf8) : []
            texts[index].replaceSubrange(
              (overlap.lowerBound - start)..<(overlap.upperBound - start), with: text)
            isFirst = false
            isChanged[index] = true
          }
          start = end
        }
        // A value with a mark in it would go on for ever.
        if value.contains("{{\(name)}}") { break }
      }
    }
    return segments.indices.filter { isChanged[$0] }.map {
      (segments[$0], String(decoding: texts[$0], as: UTF8.self))
    }
  }
}
