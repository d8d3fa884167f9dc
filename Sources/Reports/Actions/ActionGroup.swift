/// Actions of the same time.
struct ActionGroup: Sendable, Equatable {
  let time: ActionTime
  /// It applies already, or it is a ban that the answers lead to.
  let isUrgent: Bool
  let actions: [Action]
}
