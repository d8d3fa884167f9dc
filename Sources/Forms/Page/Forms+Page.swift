import Wording

/// What a form page says to those who fill it in on a screen.
extension FormsPhrases {
  var howToOnScreen: [String] { [pageTick, pageUnsure, pageStays] }

  /// What the script says, by the names under which it asks for it. It fills in the places itself.
  var ofScript: KeyValuePairs<String, String> {
    [
      "progress": scriptProgress(answered: "{answered}", open: "{open}"),
      "notANumber": scriptNotANumber,
      "notAnswers": scriptNotAnswers,
      "unknown": scriptUnknown(names: "{names}"),
      "other": scriptOther,
      "loaded": scriptLoaded,
    ]
  }
}
