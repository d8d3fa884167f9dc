/// Teaches while a described case is practised.
@MainActor package protocol Tutor: AnyObject {
  /// The first words, in place of those about one's own system.
  var welcome: String { get }
  /// What stands above the story.
  var title: String { get }
  var story: String { get }

  /// A hint, which costs a point; or that there is none left.
  func hint() -> String
}
