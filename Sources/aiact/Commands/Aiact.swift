import ArgumentParser
import CommandSupport
import Glibc
import RegisterCommands
import SealCommands
import Sessions
import Storage
import Typography
import Wording
import WorkshopCommands

/// Where the program starts.
@main
enum Program {
  /// Reading arguments takes 2 ms before the first prompt; without any there is nothing to read.
  static func main() {
    StandardDescriptors.fillGaps()
    do {
      if CommandLine.arguments.count == 1 {
        let interview = InterviewCommand.run()
        try Failing.run(interview.words) { () throws(CommandFailure) in try interview.run() }
      } else {
        var command = try Aiact.named() ?? Aiact.parseAsRoot()
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
        aiact list                          all assessments in one table
        aiact duties                        who does what by when
        aiact log chatbot.json              who changed what, and when
        aiact recheck                       what a new questionnaire changes for them
        aiact compare ada.json ben.json     where two people differ, and what decides
        aiact merge ada.json ben.json -o both.json
        aiact unlock chatbot.json           take over what another computer left open
        aiact seal client/                  write down what files hold; aiact verify compares
        aiact classify < sheets.jsonl       classify many answer sheets
        aiact check my-questionnaire/       prove a questionnaire sound
        aiact score answers.jsonl           score any tool's answers to our cases
        aiact guide small-firm              a page for you: small firm, consultant, workshop
        aiact practise --set half-day       learn with described cases
        aiact class teams/                  bring the answers of a class together

      EXIT CODES
        0 done or saved · 1 some lines failed, a check found errors, or stored answers do not fit
        the questionnaire, or a re-check found a change · 3 not everything could be decided or
        compared · 64 wrong use ·
        65 a file was not understood · 66 a file was not found · 69 a program that makes PDF, or signs, is missing ·
        73 a file could not be made · 74 writing failed · 75 another program has the file open ·
        129, 130, 131, 143 ended by a signal

      This is a self-assessment aid, not legal advice.
      """,
    version: Version.text,
    groupedSubcommands: [
      CommandGroup(
        name: "One system:",
        subcommands: [
          InterviewCommand.self, ReportCommand.self, WhatIfCommand.self, LetterCommand.self,
          GuideCommand.self,
        ]),
      CommandGroup(
        name: "All your systems:",
        subcommands: [
          ListCommand.self, DutiesCommand.self, RecheckCommand.self, LogCommand.self,
          RenameCommand.self, CopyCommand.self, ArchiveCommand.self, DeleteCommand.self,
          UnlockCommand.self,
        ]),
      CommandGroup(
        name: "Together with others:",
        subcommands: [
          ImportCommand.self, CompareCommand.self, MergeCommand.self, SealCommand.self,
          VerifyCommand.self,
        ]),
      CommandGroup(
        name: "Workshops:",
        subcommands: [PractiseCommand.self, ClassCommand.self, CaseCommand.self]),
      CommandGroup(
        name: "Questionnaires and many answer sheets:",
        subcommands: [
          QuestionnaireCommand.self, CheckCommand.self, ClassifyCommand.self, ScoreCommand.self,
        ]),
    ],
    defaultSubcommand: InterviewCommand.self)
}
