import ArgumentParser
import CommandSupport
import Glibc
import RegisterCommands
import Sessions
import Storage
import Typography
import WorkshopCommands

/// Where the program starts.
@main
enum Program {
  /// Reading arguments takes 2 ms before the first prompt; without any there is nothing to read.
  static func main() {
    StandardDescriptors.fillGaps()
    do {
      if CommandLine.arguments.count == 1 {
        try Failing.run { () throws(CommandFailure) in try InterviewCommand.run().run() }
      } else {
        var command = try Aiact.parseAsRoot()
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// ArgumentParser would do the same, but repeats arguments as they came.
  private static func end(with error: any Error) -> Never {
    let code = Aiact.exitCode(for: error)
    if code != .success {
      let message = Aiact.fullMessage(for: error)
      if !message.isEmpty { Output.error(SafeText.clean(message)) }
      exit(code.rawValue)
    }
    Aiact.exit(withError: error)
  }
}

/// The commands.
struct Aiact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aiact",
    abstract: "Find out what the EU AI Act asks of an AI system, and why.",
    discussion: """
      Without a command, aiact starts an interview in the terminal, or goes on with one that you \
      have not finished. Every answer is saved at once; nothing is sent anywhere.

      EXAMPLES
        aiact                               start or go on
        aiact report chatbot.json           show the result
        aiact report chatbot.json -o chatbot.html
        aiact whatif chatbot.json           what would have to be different
        aiact classify < sheets.jsonl       classify many answer sheets
        aiact check my-questionnaire/       prove a questionnaire sound
        aiact score answers.jsonl           score any tool's answers to our cases

      EXIT CODES
        0 done or saved · 1 some lines failed, a check found errors, or stored answers do not fit
        the questionnaire · 3 a check did not decide everything · 64 wrong use ·
        65 a file was not understood · 66 a file was not found · 69 a program that makes PDF is missing ·
        73 a file could not be made · 74 writing failed · 75 another program has the file open ·
        129, 130, 131, 143 ended by a signal

      This is a self-assessment aid, not legal advice.
      """,
    version: Version.text,
    subcommands: [
      InterviewCommand.self,
      ReportCommand.self,
      WhatIfCommand.self,
      ListCommand.self,
      DutiesCommand.self,
      LogCommand.self,
      CompareCommand.self,
      MergeCommand.self,
      ImportCommand.self,
      ClassifyCommand.self,
      CheckCommand.self,
      ScoreCommand.self,
      PractiseCommand.self,
      ClassCommand.self,
      QuestionnaireCommand.self,
    ],
    defaultSubcommand: InterviewCommand.self)
}
