import Assessments
import Questionnaires
import Typography

extension Conversation {
  /// Carries a command out; the question is nil on the page that checks the answers.
  func perform(_ command: Command, at id: QuestionID?) -> Step {
    let question = id.flatMap { session.questionnaire.outline[$0]?.question }
    switch command {
    case .help(let topic):
      return present(
        HelpScreen(
          layout: Layout(console), question: question, endings: reporter.endings,
          depths: reporter.depths
        )
        .page(topic))
    case .why: return explain(question) { $0.why() }
    case .examples(let option): return examples(of: option, question)
    case .law: return explain(question) { $0.law() }
    case .status:
      return present(StatusScreen(session: session, layout: Layout(console)).page())
    case .story: return tellStory()
    case .hint: return hint()
    case .whatif: return present(WhatIfScreen(session: session, layout: Layout(console)).page())
    case .duties(let text): return duties(text)
    case .answers(let words): return listAnswers(words)
    case .back(let steps): return back(steps, from: id)
    case .next: return next(from: id)
    case .go(let words): return go(to: words, from: id)
    case .skip: return skip(id)
    case .note(let text): return note(text, on: id)
    case .evidence(let text): return evidence(text, on: id)
    case .flag(let text): return flag(text, on: id)
    case .flags: return listFlags()
    case .system(let name): return rename(to: name)
    case .summary(let text): return summarise(text)
    case .interviewee(let name): return answers(by: name)
    case .report(let argument): return report(argument)
    case .save(let place): return save(at: place)
    case .quit: return leave(as: .saved).map { .end($0) } ?? .stay
    }
  }

  // MARK: Explaining

  private func explain(
    _ question: Question?, _ make: (ExplanationScreen) -> Page
  ) -> Step {
    guard let question else { return refuse(CommandWords.needsQuestion) }
    return present(
      make(
        ExplanationScreen(
          questionnaire: session.questionnaire, layout: Layout(console), question: question)))
  }

  private func examples(of option: Int?, _ question: Question?) -> Step {
    if let option, let question, !question.options.indices.contains(option - 1) {
      return refuse(CommandWords.noSuchOption(option, highest: question.options.count))
    }
    return explain(question) { $0.examples(of: option) }
  }

  /// Shows a page; a long one may be shown screen by screen and covers the question.
  func present(_ page: Page) -> Step {
    let isLong = page.lines.count > console.rows / 2
    if isLong { console.page(page.text) } else { console.show(page.text) }
    return .again("", isCovered: isLong)
  }

  private func listAnswers(_ words: String) -> Step {
    let sections = session.questionnaire.sections
    let wanted = Folding.words(words)
    let chosen = sections.indices.filter { number in
      let names = Folding.words(sections[number].title + " " + sections[number].id.text)
      return wanted.allSatisfy { beginning in names.contains { $0.hasPrefix(beginning) } }
    }
    guard !chosen.isEmpty else { return refuse(ListWords.noSuchSection(words)) }
    let list = AnswerList(session)
    shownList = list
    let screen = ListScreen(session: session, layout: Layout(console), list: list)
    return present(screen.page(title: ListWords.title, sections: chosen))
  }

  // MARK: Moving

  private func back(_ steps: Int, from id: QuestionID?) -> Step {
    guard let earlier = session.agenda.question(steps, before: id) else {
      return refuse(id == nil ? CommandWords.nothingBefore : CommandWords.isFirst)
    }
    return .visit(earlier)
  }

  private func next(from id: QuestionID?) -> Step {
    guard let next = session.agenda.next else {
      if id == nil { return refuse(CommandWords.nothingOpen) }
      return .check
    }
    return next == id ? refuse(CommandWords.isNext) : .visit(next)
  }

  private func skip(_ id: QuestionID?) -> Step {
    guard let id else { return refuse(CommandWords.needsQuestion) }
    if session.answer(to: id) == nil {
      say(session.skip(id) ? CommandWords.skipped : CommandWords.leftOpen)
    }
    return .proceed
  }

  // MARK: Who and where

  private func rename(to name: String) -> Step {
    if name.isEmpty { return refuse(CommandWords.system(assessment.system.name)) }
    guard name.count <= Self.longestName else { return refuse(WelcomeWords.nameTooLong) }
    describe { $0.name = name }
    save()
    return refuse(CommandWords.renamed(name))
  }

  private func summarise(_ text: String) -> Step {
    if text.isEmpty { return refuse(CommandWords.summary(assessment.system.summary)) }
    describe { $0.summary = text }
    save()
    return refuse(CommandWords.summarised)
  }

  private func answers(by name: String) -> Step {
    if name.isEmpty {
      return refuse(
        session.assessment.assessor.map(CommandWords.interviewee) ?? CommandWords.nobody)
    }
    session.setAssessor(name)
    save()
    return refuse(CommandWords.interviewee(name))
  }

  private func save(at place: String) -> Step {
    if place.isEmpty {
      save()
      if failure == nil { say(CommandWords.saved(in: keeper.place)) }
      return .stay
    }
    let before = keeper.place
    var refusal: SavingFailure?
    var leavesHistory = keeper.isNearlyFull
    if !leavesHistory {
      refusal = keeper.save(session.assessment, at: place)
      leavesHistory = refusal?.isTooLarge ?? false
    }
    if leavesHistory {
      var shorter = session.assessment
      shorter.beginHistoryAnew()
      refusal = keeper.save(shorter, at: place)
      if refusal == nil { session.beginHistoryAnew() }
    }
    if let refusal { return refuse(CommandWords.notSaved(refusal.message)) }
    failure = nil
    say(CommandWords.saved(in: keeper.place))
    return refuse(
      leavesHistory ? CommandWords.savedWithoutHistory(before) : CommandWords.savedElsewhere)
  }

  /// `argument` may begin with a depth; the rest is a file.
  private func report(_ argument: String) -> Step {
    let word = String(argument.prefix { $0 != " " })
    let depth = reporter.depths.contains(word) ? word : nil
    let file = Trimming.onOneLine(depth == nil ? argument : String(argument.dropFirst(word.count)))
    if file.isEmpty {
      console.page(reporter.text(of: session.assessment, session.outcome, for: depth))
      return .again("", isCovered: true)
    }
    let refusal = reporter.write(session.assessment, session.outcome, for: depth, to: file)
    return refuse(refusal ?? CommandWords.reportWritten(to: file))
  }

  // MARK: Notes

  private func note(_ text: String, on id: QuestionID?) -> Step {
    guard let id else { return refuse(CommandWords.needsQuestion) }
    let before = session.assessment[id]?.note
    let after: String
    if text.isEmpty {
      guard console.canEdit else { return refuse(CommandWords.noEditor(before)) }
      switch console.edit(before ?? "") {
      case .unchanged: return refuse(CommandWords.noteUnchanged)
      case .refused(let failure, let place): return refuse(failure, keptIn: place)
      case .text(let edited): after = Trimming.trim(Trimming.withPlainNewlines(edited))
      }
    } else {
      let text = Trimming.withPlainNewlines(text)
      after = before.map { "\($0)\n\(text)" } ?? text
    }
    session.setNote(after, on: id, at: now())
    save()
    if after.isEmpty {
      say(CommandWords.noteRemoved)
    } else {
      say(text.isEmpty || before == nil ? CommandWords.noteSaved : CommandWords.noteAdded)
    }
    return .stay
  }

  /// Says why what was written in the editor is not taken, and where it is.
  private func refuse(_ failure: EditingFailure, keptIn place: String?) -> Step {
    guard let place else { return refuse(EditingWords.unchanged(failure)) }
    say(EditingWords.notTaken(failure))
    // Not wrapped, so that it can be copied.
    console.show("  \(SafeText.line(place))\n")
    return .stay
  }

  /// Says why nothing happens.
  func refuse(_ message: String) -> Step {
    say(message)
    return .stay
  }
}
