extension Conversation {
  /// Shows the story of the case again.
  func tellStory() -> Step {
    guard let tutor else { return refuse(CommandWords.onlyInPractice) }
    var page = Page(Layout(console))
    page.heading(tutor.title)
    page.paragraph(tutor.story)
    return present(page)
  }

  func hint() -> Step { refuse(tutor?.hint() ?? CommandWords.onlyInPractice) }
}
