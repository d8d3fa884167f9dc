/// What a questionnaire knows besides findings and duties.
package struct Advice: Sendable {
  /// Days, in the order of the files.
  package var timeline: [Milestone] = []
  /// What is expected after the day whose law the questionnaire reflects.
  package var expected: [ExpectedChange] = []
  package var guidance: [Guidance] = []
  package var forms: [Form] = []
  package var requests: [Request] = []
  package var fines: [FineLevel] = []
  /// Names of texts of which several passages are cited.
  package var texts: [CitedText] = []

  package init() {}
}
