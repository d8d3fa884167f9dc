@testable import Assessments
import JSONText
import Questionnaires
import Randomness
import Testing

/// Whatever stands in the texts of an assessment, and however large it is: it is refused, or it can
/// be opened again and says the same.
@Suite struct ReadableAssessmentTests {
  private let now: Timestamp
  private let question: QuestionID

  init() throws {
    now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    question = try #require(QuestionID("remarks"))
  }

  /// With seven texts in the places where the user can write one.
  private func assessment(_ texts: [String]) throws -> Assessment {
    var assessment = Assessment(
      system: .init(name: texts[0], summary: texts[1]),
      provenance: .init(
        id: "tiny", version: "1", lawAsOf: try #require(CalendarDate(iso: "2026-11-23")),
        logic: "d"), at: now)
    assessment.assessor = texts[2]
    assessment.answer(question, with: .text(texts[3]), at: now)
    assessment.setNote(texts[4], on: question, at: now)
    assessment.setFlag(texts[5], on: question, at: now)
    assessment.addEvidence(Evidence(place: texts[6], title: texts[0], added: now), on: question)
    return assessment
  }

  private func texts(of assessment: Assessment) -> [String?] {
    let record = assessment[question]
    let answer: String? = if case .string(let text)? = record?.answer { text } else { nil }
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
        let bytes = try document.readableBytes(atMost: 1 << 20)
        let opened = try? Assessment(reading: bytes)
        #expect(opened.map { self.texts(of: $0) } == texts)
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
    let bytes = try document.readableBytes(atMost: 16 << 20)
    let opened = try Assessment(reading: bytes)
    #expect(opened.system.summary.utf8.elementsEqual(text.utf8))
  }

  /// The byte before the limit, on it and after it.
  @Test(arguments: [-1, 0, 1])
  func sizes(beyond: Int) throws {
    let limit = 1 << 16
    let empty = try assessment(["Bot", "", "", "", "", "", ""]).bytes.count
    let text = String(repeating: "x", count: limit - empty + beyond)
    let document = try assessment(["Bot", text, "", "", "", "", ""])
    if beyond > 0 {
      #expect(throws: JSONRefusal.tooLarge(bytes: limit + beyond, limit: limit)) {
        try document.readableBytes(atMost: limit)
      }
    } else {
      #expect(try document.readableBytes(atMost: limit).count == limit + beyond)
    }
  }

  @Test func aHistoryCanBeginAnew() throws {
    var document = try assessment(["Bot", "", "", "a", "", "", ""])
    let state = try #require(document[question]?.state)
    #expect(document.log.count == 3)
    document.beginHistoryAnew()
    #expect(document.log.map(\.change.what) == [.found(state)])
    #expect(document[question]?.state == state)
    #expect(document[question]?.answered?.by == "")
    #expect(try Assessment(reading: document.bytes).bytes == document.bytes)
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
