import Assessments
package import Documents
import Hashing
import Questionnaires
import Wording

/// A form as one HTML file that needs nothing else. Its script shows what follows on the ticked boxes
/// and saves the answers as a file; without script it is a form to print. Nothing is loaded or sent.
package enum FormPage {
  package static func html(of form: AnswerForm, brand: Brand? = nil) -> String {
    let script = FormScript.text
    let phrases = form.words.forms
    let pageTitle = phrases.pageTitle(system: form.title, kind: phrases.kind)
    var html = """
      <!DOCTYPE html>
      <html lang="\(HTMLText.line(form.words.tag(beside: form.questionnaire)))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(policy(script, brand))">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.line(pageTitle))</title>
      <style>
      \(HTMLStyle.sheet)
      \(FormStyle.sheet)\(HTMLBrand.style(brand))
      </style>
      </head>
      <body\(form.hasMaybe ? " class=\"with-maybe\"" : "")>
      <a class="skip" href="#form">\(HTMLText.escaped(phrases.skip))</a>
      \(HTMLBrand.header(brand))\
      <header>
      <p class="kind">\(HTMLText.escaped(phrases.kind))</p>
      <h1><bdi>\(HTMLText.line(form.title))</bdi></h1>
      <p class="quiet">\(form.html(phrases.subtitle(form.questionnaire)))</p>
      </header>
      <main>
      <form id="form" autocomplete="off">

      """
    appendOpening(form, to: &html)
    for section in form.sections { append(section, of: form, to: &html) }
    html += """
      <div class="bar live" hidden>
      <p id="progress" role="status"></p>
      <p><button type="button" id="save">\(HTMLText.escaped(phrases.save))</button></p>
      <p class="quiet">\(HTMLText.escaped(phrases.afterSaving(command: "aiact import FILE")))</p>
      </div>
      </form>
      </main>
      \(HTMLBrand.footer(brand))\
      <script type="application/json" id="data">\(PageData.text(of: form))</script>
      <script>\(script)</script>
      </body>
      </html>

      """
    return html
  }

  /// What a browser may do: the styles and this one script, nothing from elsewhere.
  private static func policy(_ script: String, _ brand: Brand?) -> String {
    "default-src 'none'; style-src 'unsafe-inline'; "
      + "script-src 'sha256-\(SHA256.base64Digest(of: Array(script.utf8)))'; "
      + "base-uri 'none'; form-action 'none'" + HTMLBrand.pictures(brand)
  }

  private static func appendOpening(_ form: AnswerForm, to html: inout String) {
    let phrases = form.words.forms
    html += "<ul class=\"how paper\">\n"
    for line in phrases.howTo + form.notes { html += "<li>\(form.html(line))</li>\n" }
    html += "</ul>\n<ul class=\"how live\" hidden>\n"
    for line in phrases.howToOnScreen + form.notes {
      html += "<li>\(form.html(line))</li>\n"
    }
    html += "</ul>\n"
    let fields = [
      ("name", phrases.name, form.system.name),
      ("summary", phrases.summary, form.system.summary),
      ("by", phrases.assessor, form.assessor ?? ""),
    ]
    for (id, label, value) in fields {
      html += "<p class=\"field\"><label for=\"\(id)\">\(HTMLText.escaped(label))</label> "
      html += "<input type=\"text\" id=\"\(id)\" value=\"\(HTMLText.line(value))\"></p>\n"
    }
    html += """
      <div class="live" hidden>
      <p class="field"><label for="load">\(HTMLText.escaped(phrases.load))</label>
      <input type="file" id="load" accept=".json,application/json"></p>
      <p id="loaded" role="status"></p>
      <p><label><input type="checkbox" id="maybes"> \(HTMLText.escaped(phrases.showMaybe))</label></p>
      </div>

      """
  }

  private static func append(
    _ section: AnswerForm.Section, of form: AnswerForm, to html: inout String
  ) {
    html += "<section aria-labelledby=\"section-\(section.number)\">\n"
    html += "<h2 class=\"part\" id=\"section-\(section.number)\">\(section.number). "
    html += "\(form.html(section.title))</h2>\n"
    if let condition = section.onlyIf {
      html += "<p class=\"only\">\(form.html(condition))</p>\n"
    }
    if let intro = section.intro { html += "<p>\(form.html(intro))</p>\n" }
    for entry in section.entries {
      let number = form.questionnaire.outline.number(of: entry.question.id) ?? 0
      FormField(entry, number: number, of: form).append(to: &html)
    }
    html += "</section>\n"
  }
}

extension AnswerForm {
  /// A text of the questionnaire as element content.
  func html(_ text: String) -> String {
    questionnaire.translation?.foreign.html(text) ?? HTMLText.escaped(text)
  }
}
