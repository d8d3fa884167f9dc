import ArgumentParser

extension Aiact {
  /// The command that the first argument names, when the others are right for it. Its options alone
  /// are looked at, which takes a quarter less than the whole tree of commands. Nil for everything
  /// else: help, mistakes and commands of several words, for which the tree is needed.
  static func named() -> (any ParsableCommand)? {
    let arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.first else { return nil }
    let commands = configuration.subcommands
    guard let command = commands.first(where: { $0.configuration.commandName == name }),
      command.configuration.subcommands.isEmpty
    else { return nil }
    return try? command.parse(Array(arguments.dropFirst()))
  }
}
