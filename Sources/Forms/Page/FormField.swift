import Documents
import Questionnaires
import Wording

/// A question of a form page: a group with its question as name, and a control for each answer.
struct FormField {
  private let entry: FormEntry
  /// Its place in the outline.
  private let number: Int
  private let form: AnswerForm
  private let phrases: FormsPhrases

  init(_ entry: FormEntry, number: Int, of form: AnswerForm) {
    self.entry = entry
    self.number = number
    self.form = form
    phrases = form.words.forms
  }

  func append(to html: inout String) {
    let question = entry.question
    let depth = entry.depth > 0 ? " follow" : ""
    html += "<fieldset class=\"question\(depth)\" id=\"q\(number)\""
    html += " aria-describedby=\"q\(number)-how\">\n"
    html += "<legend><span class=\"number\">\(entry.number)</span> "
    html += "\(form.html(question.text))</legend>\n"
    if let condition = entry.onlyIf {
      html += "<p class=\"only\">\(form.html(condition))</p>\n"
    }
    let sentences = [
      phrases.instruction(for: question), question.why.map { phrases.why(reason: $0) },
      phrases.basis(of: question, in: form.questionnaire),
    ].compactMap { $0 }
    html += "<p class=\"quiet\" id=\"q\(number)-how\">"
    html += "\(form.html(sentences.joined(separator: " ")))</p>\n"
    appendControls(to: &html)
    if let text = question.findOut {
      html += "<p class=\"quiet\">\(form.html(phrases.findOut(way: text)))</p>\n"
    }
    html += "<p class=\"field note\"><label for=\"q\(number)-note\">"
    html += "\(HTMLText.escaped(phrases.note))</label> "
    html += "<textarea id=\"q\(number)-note\" rows=\"1\">\(plain(entry.note))</textarea></p>\n"
    html += "</fieldset>\n"
  }

  private func appendControls(to html: inout String) {
    let question = entry.question
    switch question.kind {
    case .oneOf, .manyOf: break
    case .text:
      html += "<p class=\"field\"><label for=\"q\(number)-value\">\(answerLabel)</label> "
      html +=
        "<textarea id=\"q\(number)-value\" rows=\"2\">\(plain(entry.written))</textarea></p>\n"
    case .number: input("text", " inputmode=\"decimal\"", to: &html)
    case .date: input("date", "", to: &html)
    }
    guard !entry.boxes.isEmpty else { return }
    html += "<ul class=\"boxes\">\n"
    for box in entry.boxes {
      if let option = box.option {
        append(option, box, to: &html)
      } else {
        html += "<li>\(label(box, value: "unsure", phrases.notSure))</li>\n"
      }
    }
    html += "</ul>\n"
    html += "<p class=\"live\" hidden><button type=\"button\" class=\"clear\" "
    let clear = phrases.words.lists.labelled(label: phrases.clear, value: entry.number)
    html += "aria-label=\"\(HTMLText.line(clear))\">"
    html += "\(HTMLText.escaped(phrases.clear))</button></p>\n"
  }

  private var answerLabel: String { HTMLText.escaped(phrases.answer) }

  private func append(_ option: Option, _ box: FormEntry.Box, to html: inout String) {
    let place = box.number - 1
    html += "<li>\(label(box, value: String(place), option.text))"
    if entry.question.noUnsure == nil {
      html += " <label class=\"maybe\"><input type=\"checkbox\" name=\"q\(number)-maybe\" "
      html +=
        "value=\"\(place)\"\(box.mark == .maybe ? " checked" : "")> \(HTMLText.escaped(phrases.maybe))"
      html += "<span class=\"unseen\">: \(form.html(option.text))</span></label>"
    }
    if !option.examples.isEmpty || !option.nearMisses.isEmpty {
      html += "<details><summary>\(HTMLText.escaped(phrases.examples))"
      html += "<span class=\"unseen\">: \(form.html(option.text))</span></summary><ul>"
      for text in option.examples {
        html += "<li>\(form.html(phrases.meant(example: text)))</li>"
      }
      for text in option.nearMisses {
        html += "<li>\(form.html(phrases.notMeant(example: text)))</li>"
      }
      html += "</ul></details>"
    }
    html += "</li>\n"
  }

  private func label(_ box: FormEntry.Box, value: String, _ text: String) -> String {
    let isOne = if case .oneOf = entry.question.kind { true } else { false }
    let type = isOne ? "radio" : "checkbox"
    // One name for all buttons of which one can be chosen, also *not sure*.
    return "<label class=\"choice\"><input type=\"\(type)\" name=\"q\(number)-answer\" "
      + "value=\"\(value)\"\(box.mark == .ticked ? " checked" : "")> "
      + "<span><span class=\"number\">\(box.number)</span> \(form.html(text))</span></label>"
  }

  private func input(_ type: String, _ more: String, to html: inout String) {
    html += "<p class=\"field\"><label for=\"q\(number)-value\">\(answerLabel)</label> "
    html += "<input type=\"\(type)\"\(more) id=\"q\(number)-value\" "
    html += "value=\"\(HTMLText.line(entry.written ?? ""))\"></p>\n"
  }

  /// For the inside of a text area, where newlines stay newlines. The first is not shown.
  private func plain(_ text: String?) -> String {
    text.map {
      "\n"
        + $0.split(separator: "\n", omittingEmptySubsequences: false)
        .map { HTMLText.line(String($0)) }.joined(separator: "\n")
    } ?? ""
  }
}
