import JSONText
import Questionnaires

extension AssessmentParser {
  /// How the duties stand, in the order of the file.
  func duties() throws(Misplaced) -> [(name: String, record: DutyRecord)] {
    guard fields.object["duties"] != nil else { return [] }
    var duties: [(name: String, record: DutyRecord)] = []
    for item in try fields.fields("duties").object.members {
      let stored = try Fields(item.value, "an object for the duty \"\(item.key)\"")
      var record = DutyRecord()
      record.state = try Self.dutyState(stored)
      record.log = try Self.log(stored, of: .duty(item.key))
      record.extras = stored.others(
        than: "state", "because", "person", "day", "note", "evidence", "log")
      duties.append((item.key, record))
    }
    return duties
  }

  /// How a duty stands; what is left out was never said.
  static func dutyState(_ stored: Fields) throws(Misplaced) -> DutyRecord.State {
    var state = DutyRecord.State()
    if stored.object["state"] != nil || stored.object["because"] != nil {
      state.progress = try progress(stored, "state", because: "because")
    }
    state.person = try stored.textIfThere("person")
    state.day = try stored.dateIfThere("day")
    state.note = try stored.textIfThere("note")
    for node in try stored.listIfThere("evidence") { state.evidence.append(try evidence(node)) }
    return state
  }

  /// A state under one key, with its reason under another.
  static func progress(
    _ stored: Fields, _ key: String, because: String
  ) throws(Misplaced) -> DutyProgress {
    guard let kind = DutyProgress.Kind(rawValue: try stored.text(key)) else {
      throw .expected(
        "\"\(key)\": open, doing, done or not-needed", offset: stored.place(of: key))
    }
    let text = try stored.textIfThere(because)
    let reason = text.flatMap { DutyProgress.Reason($0) }
    if kind != .notNeeded, text != nil {
      throw .expected(
        "\"\(because)\" with \"not-needed\" only", offset: stored.place(of: because))
    }
    guard let progress = DutyProgress(kind, because: reason) else {
      throw .expected("\"\(because)\", the reason", offset: stored.place(of: because))
    }
    return progress
  }
}
