/// Which shipped scenarios are played through a real terminal.
enum InterviewScenarios {
  static let ids = [
    // Not an AI system, outside the Act, a general-purpose model, minimal tools.
    "nai-survey-average", "oos-military-planning", "gpai-text-1e24", "min-spam-filter",
    "short-macro", "short-everyday",
    // Prohibited practices.
    "a5b-child-game-compulsion-loop", "a5f-university-attention", "a5g-political-from-photos",
    "a5h-protester-live",
    // Listed uses, the profiling override, an exemption.
    "short-ranker", "a3-2-water-pressure", "a3-5a-summary-with-reliability",
    "a3-7d-border-live-face", "a3-3c-f-interview-topics",
    // Products of Sections A and B.
    "aes-a11-insulin-pump", "a1-b21-industrial-fire-detection",
    // Transparency.
    "short-chatbot", "role-importer-chat-toy", "a50-4-podcast-hosts", "a50-4t-storm-warning",
  ]

  /// The one whose interview is killed at every prompt.
  static let killed = "short-ranker"
}
