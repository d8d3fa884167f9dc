import Reasoning
import Questionnaires

extension TreeGraph {
  /// The drawing in the language of Graphviz. Tiers differ in colour and in shape.
  package var dot: String {
    var lines = [
      "digraph questionnaire {", "  rankdir=LR;",
      "  node [fontname=\"sans-serif\", fontsize=11];",
      "  edge [fontname=\"sans-serif\", fontsize=9];",
    ]
    for node in nodes {
      let look =
        switch node.kind {
        case .section: "shape=folder, style=filled, fillcolor=\"#e8e8e8\""
        case .question: "shape=box"
        case .finding(let tier): Self.look(of: tier)
        }
      lines.append("  \(node.name) [label=\"\(Self.quoted(Self.wrapped(node.label)))\", \(look)];")
    }
    for edge in edges {
      let label = edge.label.map { " [label=\"\(Self.quoted(Self.wrapped($0)))\"]" } ?? ""
      lines.append("  \(edge.from) -> \(edge.to)\(label);")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// The drawing in the language of Mermaid.
  package var mermaid: String {
    var lines = ["flowchart LR"]
    for node in nodes {
      let text = "\"\(Self.escaped(node.label))\""
      switch node.kind {
      case .section: lines.append("  \(node.name)[/\(text)/]")
      case .question: lines.append("  \(node.name)[\(text)]")
      case .finding(.prohibited): lines.append("  \(node.name){{\(text)}}:::prohibited")
      case .finding(.high): lines.append("  \(node.name){\(text)}:::high")
      case .finding(.limited): lines.append("  \(node.name)([\(text)]):::limited")
      case .finding: lines.append("  \(node.name)(\(text)):::mild")
      }
    }
    for edge in edges {
      let label = edge.label.map { "|\"\(Self.escaped($0))\"|" } ?? ""
      lines.append("  \(edge.from) -->\(label) \(edge.to)")
    }
    lines += [
      "  classDef prohibited fill:#7a1f1f,color:#fff", "  classDef high fill:#f2b8a0",
      "  classDef limited fill:#f5e6a8", "  classDef mild fill:#d8ead8",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func look(of tier: Tier?) -> String {
    switch tier {
    case .prohibited: "shape=octagon, style=filled, fillcolor=\"#7a1f1f\", fontcolor=white"
    case .high: "shape=diamond, style=filled, fillcolor=\"#f2b8a0\""
    case .limited: "shape=ellipse, style=filled, fillcolor=\"#f5e6a8\""
    case .minimal, .outside: "shape=ellipse, style=filled, fillcolor=\"#d8ead8\""
    case nil: "shape=note"
    }
  }

  /// Lines of about 30 characters, so that boxes stay narrow.
  private static func wrapped(_ text: String) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = String(word)
      } else if lines[lines.count - 1].count + word.count < 30 {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func quoted(_ lines: [String]) -> String {
    lines.map { line in
      String(line.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] })
    }.joined(separator: "\\n")
  }

  /// Quotes and brackets as entities, so that a text cannot end its node.
  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\"": "#quot;"
      case "<": "#lt;"
      case ">": "#gt;"
      case "\n": " "
      default: String(character)
      }
    }.joined()
  }
}
