import ArgumentParser
import Checks
import CommandSupport
import Questionnaires
import Typography
import Wording

extension QuestionnaireCommand {
  /// `aiact questionnaire graph`
  struct Graph: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case dot, mermaid
    }

    static let configuration = CommandConfiguration(
      commandName: "graph",
      abstract: "Draw the tree of questions, for Graphviz or Mermaid.",
      discussion: """
        Without more, the whole tree of questions. With --section, that section and the findings \
        its questions decide; with --finding, everything that leads to one finding. Tiers differ \
        in colour and shape.

        EXAMPLES
          aiact questionnaire graph | dot -Tsvg > tree.svg
          aiact questionnaire graph --section areas --format mermaid
          aiact questionnaire graph --finding annex-iii-4-a | dot -Tpdf > hiring.pdf
        """)

    @ArgumentParser.Option(help: "dot or mermaid.")
    var format: Format = .dot

    @ArgumentParser.Option(help: "Draw one section, by its id.")
    var section: String?

    @ArgumentParser.Option(help: "Draw what leads to one finding, by its id.")
    var finding: String?

    @OptionGroup var questionnaire: QuestionnaireOptions

    func run() throws {
      try Failing.run(.english) { () throws(CommandFailure) in
        let loaded = try questionnaire.load()
        let graph = TreeGraph(loaded.questionnaire, try part(of: loaded.questionnaire))
        try Output.write(SafeText.clean(format == .dot ? graph.dot : graph.mermaid))
        return 0
      }
    }

    private func part(of questionnaire: Questionnaire) throws(CommandFailure) -> TreeGraph.Part {
      switch (section, finding) {
      case (nil, nil): return .whole
      case (let name?, nil):
        let ids = questionnaire.sections.map(\.id)
        return .section(try Self.named(name, "section", among: ids))
      case (nil, let name?):
        return .finding(try Self.named(name, "finding", among: questionnaire.findings.map(\.id)))
      case (_?, _?):
        throw CommandFailure(
          message: "choose either --section or --finding", status: .wrongUse)
      }
    }

    private static func named<Kind>(
      _ name: String, _ kind: String, among ids: [Identifier<Kind>]
    ) throws(CommandFailure) -> Identifier<Kind> {
      if let id = ids.first(where: { $0.text == name }) { return id }
      let nearest = NearestName.find(name, in: ids.map(\.text))
      let hint = nearest.map { "; did you mean \"\($0)\"?" } ?? ""
      throw CommandFailure(
        message: "there is no \(kind) \"\(SafeText.clean(name))\"\(hint)", status: .wrongUse)
    }
  }
}
