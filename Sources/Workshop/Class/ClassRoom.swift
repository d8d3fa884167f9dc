package import Reasoning

/// The answers of several teams to the same cases, side by side.
package struct ClassRoom {
  /// What one team did with one case.
  package struct Entry {
    /// Counted from 0, in ``ClassRoom/teams``.
    package let team: Int
    package let isFinished: Bool
    /// How many questions it has answered itself.
    package let answered: Int
    package let marking: Marking
  }

  /// One case and all teams that have begun it, in the order of the teams.
  package struct Room {
    package let training: TrainingCase
    package let entries: [Entry]

    package var finished: [Entry] { entries.filter(\.isFinished) }
    /// Whether nobody is still at it, who would learn the solution from others.
    package var isOver: Bool { entries.allSatisfy(\.isFinished) }
  }

  /// A file that counts for nothing, and why.
  package struct Skipped: Equatable {
    package enum Why: Equatable {
      case unusable(TeamAnswers.Failure)
      /// It answers a case of this name, which is not there.
      case noCase(String)
    }

    package let file: String
    package let why: Why
  }

  /// As they called themselves, in the order of the alphabet; the second of the same name carries
  /// its number: `Red (2)`.
  package let teams: [String]
  /// In the order of the cases.
  package let rooms: [Room]
  package let skipped: [Skipped]
  /// Names that two teams have.
  package let doubles: [String]
  /// The only case that was asked for; nil for all.
  package let wanted: TrainingCase?
  /// The names of the cases that were played and are not looked at.
  package let passedOver: [String]

  /// - Parameters:
  ///   - find: the case of a name.
  ///   - wanted: the only case to look at; nil for all.
  package init(
    _ files: [TeamFile], find: (String) -> TrainingCase?, only wanted: String? = nil,
    _ reasoner: Reasoner
  ) {
    var skipped: [Skipped] = []
    var found: [(label: String, answers: TeamAnswers, training: TrainingCase)] = []
    var taken: Set<[String]> = []
    var doubles: [String] = []
    var passedOver: Set<String> = []
    for file in files.sorted(by: { $0.name < $1.name }) {
      switch file.content {
      case .failure(let failure):
        skipped.append(Skipped(file: file.name, why: .unusable(failure)))
      case .success(let answers):
        guard let training = find(answers.training) else {
          skipped.append(Skipped(file: file.name, why: .noCase(answers.training)))
          continue
        }
        if let wanted, training.name != wanted {
          passedOver.insert(training.name)
          continue
        }
        var label = answers.team
        var number = 1
        while !taken.insert([label, training.name]).inserted {
          number += 1
          label = "\(answers.team) (\(number))"
        }
        if number > 1, !doubles.contains(answers.team) { doubles.append(answers.team) }
        found.append((label, answers, training))
      }
    }
    let teams = Set(found.map(\.label)).sorted()
    self.teams = teams
    self.skipped = skipped
    self.doubles = doubles
    self.wanted = wanted.flatMap(find)
    self.passedOver = passedOver.sorted()
    rooms = Set(found.map(\.training.name)).sorted().map { name in
      let here = found.filter { $0.training.name == name }.sorted { $0.label < $1.label }
      return Room(
        training: here[0].training,
        entries: here.map { label, answers, training in
          Entry(
            team: teams.firstIndex(of: label) ?? 0, isFinished: answers.isFinished,
            answered: answers.answers.count { training.silentAnswers[$0.key] == nil },
            marking: Marking(training, answers.answers, hints: answers.hints, reasoner))
        })
    }
  }
}
