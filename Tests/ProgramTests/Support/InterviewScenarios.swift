/// Which shipped scenarios are played through a real terminal.
enum InterviewScenarios {
  static let ids: [String] = []
  static let killed = ""
}
