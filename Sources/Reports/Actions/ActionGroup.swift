/// Actions of the same time.
struct ActionGroup: Sendable, Equatable {
  let time: ActionTime
  let actions: [Action]
}
