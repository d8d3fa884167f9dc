/// The words of a form page for those who fill it in on a screen.
enum PageWords {
  static let skip = "Skip to the questions"
  static let howTo = [
    "Tick what fits. Questions that follow on your answers appear below them.",
    "Nobody knows everything: tick \"Not sure\" and go on.",
    "Your answers stay in this page until you save them as a file. Nothing is sent anywhere.",
  ]
  static let load = "Go on with answers that you saved before"
  static let showMaybe = "Show a second box for answers that may fit (\"maybe\")"
  static let save = "Save the answers as a file"
  static let afterSaving =
    "Send the file back to whoever gave you this form, or take it in with: aiact import FILE"
  static let clear = "Take the answer back"
  static let examples = "Examples"

  /// What the script says, by the names under which it asks for it. In `progress`, `{answered}` and
  /// `{open}` stand for numbers; in `unknown`, `{names}` for names.
  static let ofScript: KeyValuePairs<String, String> = [
    "progress": "Answered: {answered}. Shown and still open: {open}.",
    "notANumber": "This is not a number.",
    "notAnswers": "This is not a file of answers. Nothing was changed.",
    "unknown": "This file has answers that do not fit this form: {names}. Nothing was changed.",
    "other": "This file belongs to another questionnaire. Nothing was changed.",
    "loaded": "The answers of the file are filled in.",
  ]
}
