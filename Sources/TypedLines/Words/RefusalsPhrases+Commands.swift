package import Wording

/// The same for a line that begins with a colon and is no command.
extension RefusalsPhrases {
  /// What is said of it.
  package func message(_ refusal: CommandRefusal) -> String {
    switch refusal {
    case .nothingAfterColon: commandMissing
    case .unknown(let typed, nil): commandUnknown(typed: typed)
    case .unknown(let typed, let nearest?):
      commandUnknownNearest(typed: typed, command: nearest.rawValue)
    case .severalMatches(let typed, let names):
      commandAmbiguous(typed: typed, commands: words.either(names.map { ":\($0.rawValue)" }))
    case .nothingFollows(let name): commandAlone(command: name.rawValue)
    case .badArgument(.go): commandGo
    case .badArgument(.back): commandBack
    case .badArgument(.help): commandHelp
    case .badArgument(.examples): commandExamples
    case .badArgument(let name): commandArgument(command: name.rawValue)
    }
  }
}
