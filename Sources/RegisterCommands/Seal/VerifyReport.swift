import Assessments
import CommandSupport
import Questionnaires
import Register
import Wording

/// What `aiact verify` says, and its exit code.
struct VerifyReport {
  private(set) var text = ""
  private var differs = false
  private var isUndecided = false
  private var isUnchecked = false

  var status: Int32 {
    if differs { return ExitStatus.someFailed.rawValue }
    if isUnchecked { return ExitStatus.unavailable.rawValue }
    return isUndecided ? ExitStatus.notDecided.rawValue : 0
  }

  mutating func add(_ check: SealCheck) {
    for fate in check.fates {
      switch fate {
      case .same(let name): line("same", name)
      case .changed(let name): line("CHANGED", name)
      case .missing(let name): line("MISSING", name)
      case .renamed(let from, let to): line("RENAMED", "\(from), now \(to)")
      case .extra(let name): line("EXTRA", name)
      }
    }
    if !check.isWhole { differs = true }
  }

  mutating func addUnreadable(_ reason: String) {
    line("NOT READ", reason)
    differs = true
  }

  mutating func addUnsigned(isExpected: Bool) {
    say(
      "Not signed: this shows accidents and careless changes. Whoever changed a file could have "
        + "made a new seal.")
    if isExpected { differs = true }
  }

  mutating func addUnchecked(_ reason: String) {
    say("The signature was not checked: \(reason).")
    isUnchecked = true
  }

  mutating func add(
    _ verdict: SealSignature.Verdict, at sealed: Timestamp, hasList: Bool, acceptsAll: Bool
  ) {
    switch verdict {
    case .known(let signer, let key):
      say(
        "Signed by \(signer) (\(key)). The key was valid on \(sealed.long), when the seal says "
          + "that it was made.")
    case .unknown(let key) where acceptsAll:
      say("Signed with \(key); whose key that is was not checked.")
    case .unknown(let key) where hasList:
      say("Signed with \(key), which is not on your list of signers for \(sealed.long).")
      differs = true
    case .unknown(let key):
      say("Signed with \(key). Whose key that is, only a list of signers can tell: --signers.")
      isUndecided = true
    case .wrong(let reason):
      say("The signature does not belong to this seal\(reason).")
      differs = true
    }
  }

  mutating func add(_ result: SealedResult) {
    switch result {
    case .same(let file):
      say("\(file): worked out again from the answers, with the same result.")
    case .other(let file, let sealed, let now):
      say(
        "\(file): worked out again, the answers lead to \(TierWords.quiet(now)); the seal says "
          + "\(TierWords.quiet(sealed)).")
      differs = true
    case .notDecided(let file, let madeWith, let here):
      say(
        "\(file): not worked out again. It was made with \(ProvenanceText.full(madeWith)); here is "
          + "\(ProvenanceText.full(here)). Name the other one with --questionnaire.")
      isUndecided = true
    case .changed(let file, .same):
      say("\(file): its history is the sealed one, but something else in the file was changed.")
    case .changed(let file, .grown(let count)):
      say(
        "\(file): its history goes on from the sealed one, with "
          + "\(Counting.of(count, "more entry", "more entries")).")
    case .changed(let file, .other):
      say(
        "\(file): the sealed history does not stand in it any more. An entry was changed, left out, "
          + "or put in by a merge.")
    case .gone(let file): say("\(file): there is no assessment to work out again.")
    }
  }

  private mutating func line(_ word: String, _ name: String) {
    text += word + String(repeating: " ", count: max(1, 10 - word.count)) + name + "\n"
  }

  private mutating func say(_ words: String) { text += words + "\n" }
}
