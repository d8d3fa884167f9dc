import Typography
import Wording

/// Options that would do nothing in what a command is to do are refused, not passed over: whoever gives
/// one believes that it counts.
package enum IdleOption {
  /// Refuses the first of these that is given: it has no use beside another one.
  ///
  /// - Parameter options: each as it is typed, and whether it is given.
  package static func refuse(
    _ options: KeyValuePairs<String, Bool>, beside other: String
  ) throws(CommandFailure) {
    guard let option = options.first(where: \.value)?.key else { return }
    throw CommandFailure(.wrongUse) {
      $0.options.idleBeside(option: SafeText.line(option), other: SafeText.line(other))
    }
  }

  /// Refuses the first of these that is given: it has a use only beside another one.
  package static func refuse(
    _ options: KeyValuePairs<String, Bool>, without other: String
  ) throws(CommandFailure) {
    guard let option = options.first(where: \.value)?.key else { return }
    throw CommandFailure(.wrongUse) {
      $0.options.idleWithout(option: SafeText.line(option), other: other)
    }
  }

  /// `--force` where no file is named that it could replace.
  package static func refuseForce(_ isGiven: Bool) throws(CommandFailure) {
    try refuse(["--force": isGiven], without: "-o FILE")
  }
}
