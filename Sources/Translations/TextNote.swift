/// What a translator should know of a text: what it is, and how wide it may be.
package struct TextNote: Sendable, Equatable {
  /// The most columns that an option may take: with its number it stays on one line of 80.
  package static let optionWidth = 72

  /// What the text is, in English.
  package let what: String
  /// The most columns it may take; nil when it is wrapped.
  package let limit: Int?
  /// Whether it is an option of a question.
  package let isOption: Bool
  /// Whether it may stand in a headline: the name or the mark of a finding.
  package let isHeadline: Bool

  /// - Parameter id: the id of the text (``PlacedText``).
  package init(id: String) {
    let path = id.split(separator: "/").map(String.init)
    let keys = path.filter { Int($0) == nil }
    let key = keys.last ?? ""
    let kind = keys.first ?? ""
    let ofOption = kind == "question" && keys.count > 3
    isOption = ofOption && key == "text"
    isHeadline = kind == "finding" && keys.count == 3 && ["title", "badge"].contains(key)
    limit = isOption ? Self.optionWidth : nil
    let isException = keys.contains("unless") || keys.contains("grace")
    what =
      isException && key == "because"
      ? Self.exception
      : Self.inOptions[ofOption ? key : ""] ?? Self.inKinds["\(kind)/\(key)"] ?? Self.anywhere[key]
        ?? "a text"
  }

  /// For editors and translators: "an option; at most 72 columns".
  package var text: String {
    guard let limit else { return what }
    return "\(what); at most \(limit) columns"
  }

  private static let exception = "why an exception holds; continues a sentence"

  private static let inOptions = [
    "text": "an option",
    "examples": "a case that the option means",
    "nearMisses": "a look-alike that the option does not mean, and which answer to choose instead",
    "because": "what the option rules out, and why",
  ]

  private static let inKinds = [
    "question/text": "a question",
    "question/term": "the legal term of the question, in brackets",
    "question/statement": "the question as a short noun phrase, for the list of answers",
    "section/title": "the name of a section of the interview",
    "section/intro": "what a section asks, in a sentence or two",
    "role/title": "a role in the Act, in its official word",
    "role/about": "what a role does, without its subject: \"makes it\"",
    "role/called": "how a role is called in everyday words",
    "fact/text": "a fact about the system, told after \"because\"",
    "finding/title": "the name of a legal conclusion",
    "finding/short": "why the conclusion holds, in one sentence",
    "finding/because": "why the conclusion holds",
    "duty/title": "the name of a duty, as an order",
    "duty/do": "what the duty asks",
    "duty/reference": "where the duty stands in the law",
    "fine/title": "what a fine is for",
    "request/title": "the name of something to ask a supplier",
    "request/ask": "what to ask a supplier",
    "source/label": "a citation in its short form",
    "source/title": "what a cited part of the law is about",
    "sources/title": "the official title of a document",
    "draft/title": "the name of a draft document",
    "draft/about": "what a draft document is for",
    "guidance/title": "a heading of guidance",
    "guidance/text": "guidance",
    "milestone/text": "what happens on a day",
    "expectation/text": "a change of the law that is expected",
    "reading/title": "a point of law that is disputed",
    "reading/text": "one way to read a disputed point",
    "set/title": "the name of a set of cases for a class",
    "set/discuss": "a point for a class to discuss",
    "set/errors": "a mistake that classes make",
    "questionnaire/title": "the name of the questionnaire",
  ]

  private static let anywhere = [
    "about": "what it is about",
    "action": "a duty as a short line of a to-do list",
    "ask": "what to find out",
    "badge": "a mark beside a result; short",
    "because": "a reason; continues a sentence where it begins with a small letter",
    "disclaimer": "what the result is not",
    "event": "something that may happen; continues \"when\"",
    "evidence": "something that shows that a duty is met",
    "findOut": "who can know the answer, or where to look",
    "hint": "what to write into a field",
    "label": "the name of a field",
    "meanwhile": "what to do until it is settled; short",
    "noUnsure": "why \"not sure\" is no answer here",
    "onlyIf": "a condition, as a whole sentence",
    "open": "what is not settled in the law",
    "otherwise": "what would hold on the other reading",
    "reading": "how a disputed point is read here",
    "reason": "why a duty matters, in a few words",
    "relief": "what is made easier for small firms",
    "steps": "something to do",
    "title": "a heading",
    "unit": "a unit, behind a number",
    "why": "why we ask, in one line",
  ]
}
