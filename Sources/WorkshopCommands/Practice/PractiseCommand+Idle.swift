import CommandSupport
import ResultFiles

extension PractiseCommand {
  /// Cases are listed, written on paper or played, or a record is written: one thing at a time, which
  /// takes only what is for it.
  func refuseIdleOptions() throws(CommandFailure) {
    if list {
      try output.requireScreen(look)
      try refuseOtherThings(than: "--list")
    } else if paper != nil {
      try refuseOtherThings(than: "--print")
    } else if recording.record {
      return try refuseChoiceOfCases(besides: "--record")
    } else {
      try output.requireScreen(look)
      if team == nil {
        try IdleOption.refuse(["--again": again], without: "--team NAME --save FOLDER")
      }
    }
    try IdleOption.refuse(recording.given, without: "--record")
    // A list can be narrowed further; a set that is played is played as it stands.
    if set != nil, !list { try IdleOption.refuse(filters, beside: "--set") }
  }

  private func refuseOtherThings(than thing: String) throws(CommandFailure) {
    try IdleOption.refuse(
      [
        "--record": recording.record, "--print": list && paper != nil, "--twin": twin,
        "--again": again, "--team": team != nil,
      ], beside: thing)
  }

  /// A record is of all that a team has finished.
  private func refuseChoiceOfCases(besides thing: String) throws(CommandFailure) {
    try IdleOption.refuse(
      [words.first ?? "": !words.isEmpty, "--set": set != nil, "--twin": twin, "--again": again],
      beside: thing)
    try IdleOption.refuse(filters, beside: thing)
  }

  private var filters: KeyValuePairs<String, Bool> {
    ["--topic": topic != nil, "--level": level != nil, "--tier": tier != nil]
  }
}
