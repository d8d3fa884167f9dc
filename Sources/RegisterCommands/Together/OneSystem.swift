import Assessments
import CommandSupport
import Typography
import Wording

/// Sees to it that what is brought together is about one system.
enum OneSystem {
  /// Says that two documents seem to be about two systems; nil when they are of one.
  static func remark(
    _ ours: (name: String, document: Assessment), _ theirs: (name: String, document: Assessment),
    base: Assessment? = nil, _ words: Words
  ) -> String? {
    guard !AssessmentMerge.areOfOneSystem(ours.document, theirs.document, base: base) else {
      return nil
    }
    return SafeText.line(
      words.merging.twoNames(
        ours: AssessmentName.shown(ours.name), ourSystem: ours.document.system.name,
        theirs: AssessmentName.shown(theirs.name), theirSystem: theirs.document.system.name))
  }

  /// Whoever sits at a terminal decides; elsewhere it takes a word on the command line.
  ///
  /// - Parameter isForced: nil where no such word can be given.
  static func require(
    _ sources: MergeSources, called names: (ours: String, theirs: String), isForced: Bool?,
    _ words: Words
  ) throws(CommandFailure) {
    guard
      let remark = remark(
        (names.ours, sources.ours), (names.theirs, sources.theirs), base: sources.base, words)
    else { return }
    if isForced == true { return Output.error(remark) }
    guard isForced == false, Confirmation.canAsk else {
      throw CommandFailure(
        message: isForced == nil
          ? words.merging.twoNamesRefused(remark: remark)
          : words.merging.twoNamesNeedForce(remark: remark), status: .wrongUse)
    }
    Output.error(remark)
    if try !Confirmation.ask(words.merging.askTwoNames, words) {
      throw CommandFailure(message: words.merging.notJoined, status: .wrongUse)
    }
  }
}
