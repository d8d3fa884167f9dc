/// Actions of the same time.
package struct ActionGroup: Sendable, Equatable {
  /// When they have to be done.
  package let time: ActionTime
  /// It applies already, or it is a ban that the answers lead to.
  package let isUrgent: Bool
  /// In the order in which they are read.
  package let actions: [Action]
}
