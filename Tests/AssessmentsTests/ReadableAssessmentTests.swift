@testable import Assessments
import JSONText
import Questionnaires
import Randomness
import Testing

/// Whatever stands in the texts of an assessment, and however large it is: it is refused, or it can
/// be opened again and says the same.
@Suite struct ReadableAssessmentTests {
  private let questionnaire: Questionnaire
  private let now: Timestamp
  private let question: QuestionID

  init() throws {
    let files = [
      (
        "questionnaire.json",
        #"{"format":1,"id":"tiny","version":"1","title":"T","about":"A","lawAsOf":"2026-11-23","#
          + #""language":"en","disclaimer":"D","sections":["s"],"roles":[]}"#
      ),
      (
        "sections/s.json",
        #"{"section":"s","title":"S","questions":[{"id":"remarks","kind":"text","text":"T","#
          + #""statement":"S"}]}"#
      ),
    ].map { SourceFile(path: $0, bytes: Array($1.utf8)) }
    questionnaire = try #require(QuestionnaireReader.read(files).questionnaire)
    now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    question = try #require(QuestionID("remarks"))
  }

  /// With seven texts in the places where the user can write one.
  private func assessment(_ texts: [String]) throws -> Assessment {
    var assessment = Assessment(
      system: .init(name: texts[0], summary: texts[1]),
      provenance: .init(
        id: "tiny", version: "1", digest: "d",
        lawAsOf: try #require(CalendarDate(iso: "2026-11-23"))), at: now)
    assessment.assessor = texts[2]
    assessment.answer(question, with: .text(texts[3]), at: now)
    assessment.setNote(texts[4], on: question, at: now)
    assessment.setFlag(texts[5], on: question, at: now)
    assessment.addEvidence(Evidence(place: texts[6], title: texts[0], added: now), on: question)
    return assessment
  }

  private func texts(of assessment: Assessment) -> [String?] {
    let record = assessment.records[question]
    let answer: String? = if case .text(let text)? = record?.answer { text } else { nil }
    return [
      assessment.system.name, assessment.system.summary, assessment.assessor, answer,
      record?.note ?? "", record?.flag, record?.evidence.first?.place,
    ]
  }

  @Test func everyTextIsRefusedOrReadBack() throws {
    var random = SplitMix64(seed: 4)
    var (kept, refused) = (0, 0)
    for _ in 0..<1500 {
      let texts = (0..<7).map { _ in Self.text(&random) }
      let document = try assessment(texts)
      do throws(JSONRefusal) {
        let bytes = try document.readableBytes(for: questionnaire, atMost: 1 << 20)
        let opened = try? AssessmentReader.read(bytes, for: questionnaire)
        #expect(opened.map { self.texts(of: $0.assessment) } == texts)
        kept += 1
      } catch {
        #expect(error == .nulCharacter && texts.contains { $0.unicodeScalars.contains("\u{0}") })
        refused += 1
      }
    }
    #expect(kept > 500 && refused > 50)
  }

  /// All letters there are, in one text: none is lost and none is changed.
  @Test func everyLetterIsReadBack() throws {
    var all = String.UnicodeScalarView()
    for code in UInt32(1)...0x10FFFF { if let scalar = Unicode.Scalar(code) { all.append(scalar) } }
    let text = String(all)
    let document = try assessment(["Bot", text, "", "a", "", "", ""])
    let bytes = try document.readableBytes(for: questionnaire, atMost: 16 << 20)
    let opened = try AssessmentReader.read(bytes, for: questionnaire).assessment
    #expect(opened.system.summary.utf8.elementsEqual(text.utf8))
  }

  /// The byte before the limit, on it and after it.
  @Test(arguments: [-1, 0, 1])
  func sizes(beyond: Int) throws {
    let limit = 1 << 16
    let empty = try assessment(["Bot", "", "", "", "", "", ""]).bytes(for: questionnaire).count
    let text = String(repeating: "x", count: limit - empty + beyond)
    let document = try assessment(["Bot", text, "", "", "", "", ""])
    if beyond > 0 {
      #expect(throws: JSONRefusal.tooLarge(bytes: limit + beyond, limit: limit)) {
        try document.readableBytes(for: questionnaire, atMost: limit)
      }
    } else {
      #expect(try document.readableBytes(for: questionnaire, atMost: limit).count == limit + beyond)
    }
  }

  @Test func aHistoryCanBeginAnew() throws {
    var document = try assessment(["Bot", "", "", "a", "", "", ""])
    #expect(document.log.count == 1)
    document.beginHistoryAnew()
    #expect(document.log.isEmpty && document.answers.count == 1)
  }

  private static func text(_ random: inout SplitMix64) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let limit: UInt32 = [0x100, 0x3000, 0x110000].randomElement(using: &random) ?? 0x80
      let code = UInt32.random(in: 0..<limit, using: &random)
      if let scalar = Unicode.Scalar(code) { text.append(scalar) }
    }
    return String(text)
  }
}
