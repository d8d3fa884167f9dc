import Assessments
import JSONText
import Questionnaires

extension Seal {
  static let statementType = "https://in-toto.io/Statement/v1"
  static let predicateType = "https://aiact.example/schema/seal-1"

  /// As it is written to a file: an in-toto Statement, version 1; `schema/seal.json` describes it.
  package var bytes: [UInt8] { JSONWriter(style: .pretty).bytes(output) }

  private var output: JSONOutput {
    .object([
      "_type": .string(Self.statementType),
      "subject": .array(
        files.map { file in
          .object([
            "name": .string(file.name), "digest": .object(["sha256": .string(file.sha256)]),
          ])
        }),
      "predicateType": .string(Self.predicateType),
      "predicate": .object([
        "sealed": .string(sealed.description),
        "program": .string(program),
        "covers": .string(coversFolder ? "folder" : "files"),
        "assessments": .array(results.map(Self.output)),
      ]),
    ])
  }

  private static func output(_ result: Result) -> JSONOutput {
    .object([
      "file": .string(result.file),
      "asOf": .string(result.asOf.description),
      "possible": .strings(result.possible.map(\.rawValue)),
      "questionnaire": .object([
        "id": .string(result.madeWith.id), "version": .string(result.madeWith.version),
        "lawAsOf": .string(result.madeWith.lawAsOf.description),
        "logic": .string(result.madeWith.logic),
      ]),
      "history": .object([
        "entries": .integer(result.history.count), "head": .string(result.history.digest),
      ]),
    ])
  }
}
