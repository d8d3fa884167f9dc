import Assessments
import CommandSupport
import Questionnaires
import Register
import Typography
import Wording

/// What `aiact verify` says, and its exit code.
struct VerifyReport {
  private(set) var text = ""
  private var differs = false
  private var isUndecided = false
  private var isUnchecked = false
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
    if differs { return ExitStatus.someFailed.rawValue }
    if isUnchecked { return ExitStatus.unavailable.rawValue }
    return isUndecided ? ExitStatus.notDecided.rawValue : 0
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
    if !check.isWhole { differs = true }
  }

  mutating func addUnreadable(_ reason: String) {
    line(phrases.fateNotRead, reason)
    differs = true
  }

  mutating func addUnsigned(isExpected: Bool) {
    say(phrases.unsigned)
    if isExpected { differs = true }
  }

  mutating func addUnchecked(_ reason: String) {
    say(phrases.unchecked(reason: reason))
    isUnchecked = true
  }

  mutating func add(
    _ verdict: SealSignature.Verdict, at sealed: Timestamp, hasList: Bool, acceptsAll: Bool
  ) {
    switch verdict {
    case .known(let signer, let key): say(phrases.signedBy(person: signer, key: key, at: sealed))
    case .unknown(let key) where acceptsAll: say(phrases.signedByAnybody(key: key))
    case .unknown(let key) where hasList:
      say(phrases.signedNotListed(key: key, at: sealed))
      differs = true
    case .unknown(let key):
      say(phrases.signedUnknown(key: key))
      isUndecided = true
    case .wrong(let reason):
      say(reason.map { phrases.signedWrongBecause(reason: $0) } ?? phrases.signedWrong)
      differs = true
    }
  }

  mutating func add(_ result: SealedResult) {
    switch result {
    case .same(let file): say(phrases.resultSame(file: file))
    case .other(let file, let sealed, let now):
      say(
        phrases.resultOther(
          file: file, now: words.tiers.quiet(now), sealed: words.tiers.quiet(sealed)))
      differs = true
    case .notDecided(let file, let madeWith, let here):
      say(
        phrases.resultNotDecided(
          file: file, sealed: words.provenance.full(madeWith), here: words.provenance.full(here)))
      isUndecided = true
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
