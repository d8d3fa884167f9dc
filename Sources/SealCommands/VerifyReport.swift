import Assessments
import CommandSupport
import Questionnaires
import Register
import Typography
import Wording

/// What `aiact verify` says, and its exit code.
struct VerifyReport {
  private(set) var text = ""
  /// Files that are not as they were sealed.
  private var differing = 0
  /// Results that are not those that were sealed.
  private var otherResults = 0
  private var undecidedResults = 0
  private var signature = Signature.none

  /// What is known of who sealed it.
  private enum Signature {
    case none, accepted, unknown, unchecked, refused
  }

  private let words: Words
  private var phrases: SealsPhrases { words.seals }
  /// The words in front of files are as wide as the widest of them, and two blanks.
  private let wordWidth: Int

  init(words: Words) {
    self.words = words
    let phrases = words.seals
    let all = [
      phrases.fateSame, phrases.fateChanged, phrases.fateMissing, phrases.fateRenamed,
      phrases.fateExtra, phrases.fateNotRead,
    ]
    wordWidth = all.reduce(0) { max($0, DisplayWidth.of($1)) } + 2
  }

  var status: Int32 {
    if differing + otherResults > 0 || signature == .refused {
      return ExitStatus.someFailed.rawValue
    }
    if signature == .unchecked { return ExitStatus.unavailable.rawValue }
    return undecidedResults > 0 || signature == .unknown ? ExitStatus.notDecided.rawValue : 0
  }

  /// All of it in one sentence, the worst first.
  var verdict: String {
    if differing > 0 {
      return signature == .refused
        ? phrases.verdictDifferRefused(count: differing) : phrases.verdictDiffer(count: differing)
    }
    if signature == .refused { return phrases.verdictRefused }
    if otherResults > 0 { return phrases.verdictOtherResults(count: otherResults) }
    return switch signature {
    case .unchecked: phrases.verdictUnchecked
    case .unknown: phrases.verdictUnknownSigner
    case .none, .accepted, .refused:
      undecidedResults > 0
        ? phrases.verdictUndecided(count: undecidedResults)
        : signature == .accepted ? phrases.verdictSame : phrases.verdictUnsigned
    }
  }

  mutating func add(_ check: SealCheck) {
    for fate in check.fates {
      switch fate {
      case .same(let name): line(phrases.fateSame, name)
      case .changed(let name): line(phrases.fateChanged, name)
      case .missing(let name): line(phrases.fateMissing, name)
      case .renamed(let from, let to):
        line(phrases.fateRenamed, phrases.renamed(from: from, to: to))
      case .extra(let name): line(phrases.fateExtra, name)
      }
    }
    differing += check.fates.count { if case .same = $0 { false } else { true } }
  }

  mutating func addUnreadable(_ reason: String) {
    line(phrases.fateNotRead, reason)
    differing += 1
  }

  mutating func addUnsigned(isExpected: Bool) {
    say(phrases.unsigned)
    if isExpected { signature = .refused }
  }

  mutating func addUnchecked(_ reason: String) {
    say(phrases.unchecked(reason: reason))
    signature = .unchecked
  }

  mutating func add(
    _ verdict: SealSignature.Verdict, at sealed: Timestamp, hasList: Bool, acceptsAll: Bool
  ) {
    switch verdict {
    case .known(let signer, let key):
      say(phrases.signedBy(person: signer, key: key, at: sealed))
      signature = .accepted
    case .unknown(let key) where acceptsAll:
      say(phrases.signedByAnybody(key: key))
      signature = .accepted
    case .unknown(let key) where hasList:
      say(phrases.signedNotListed(key: key, at: sealed))
      signature = .refused
    case .unknown(let key):
      say(phrases.signedUnknown(key: key))
      signature = .unknown
    case .wrong(let reason):
      say(reason.map { phrases.signedWrongBecause(reason: $0) } ?? phrases.signedWrong)
      signature = .refused
    }
  }

  mutating func add(_ result: SealedResult) {
    switch result {
    case .same(let file): say(phrases.resultSame(file: file))
    case .other(let file, let sealed, let now):
      say(
        phrases.resultOther(
          file: file, now: words.tiers.quiet(now), sealed: words.tiers.quiet(sealed)))
      otherResults += 1
    case .notDecided(let file, let madeWith, let here):
      say(
        phrases.resultNotDecided(
          file: file, sealed: words.provenance.full(madeWith), here: words.provenance.full(here)))
      undecidedResults += 1
    case .changed(let file, .same): say(phrases.historySame(file: file))
    case .changed(let file, .grown(let count)):
      say(phrases.historyGrown(count: count, file: file))
    case .changed(let file, .other): say(phrases.historyOther(file: file))
    case .gone(let file): say(phrases.resultGone(file: file))
    }
  }

  private mutating func line(_ word: String, _ name: String) {
    text += word + String(repeating: " ", count: wordWidth - DisplayWidth.of(word)) + name + "\n"
  }

  private mutating func say(_ sentence: String) { text += sentence + "\n" }
}
