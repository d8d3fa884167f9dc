import Testing

@testable import Register

@Suite struct ConflictCopyTests {
  @Test(arguments: [
    ("chatbot (Ada's conflicted copy 2026-11-28).json", ConflictCopy.Synchroniser.dropbox),
    ("chatbot (ada-laptop's conflicted copy 2026-11-28 (1)).json", .dropbox),
    ("chatbot (Conflicted copy from ada-laptop on 2026-11-28).json", .nextcloud),
    ("chatbot (Case Conflict 1).json", .dropbox),
    ("chatbot (conflicted copy 2026-11-28 140500).json", .nextcloud),
    ("chatbot_conflict-20261128-140500.json", .nextcloud),
    ("chatbot.sync-conflict-20261128-140500-ABCDEF7.json", .syncthing),
    ("chatbot-DESKTOP-4F7K2.json", .oneDrive), ("chatbot-ADA-PC.json", .oneDrive),
  ])
  func namesOfSynchronisersAreKnown(
    name: String, synchroniser: ConflictCopy.Synchroniser
  ) {
    #expect(
      ConflictCopy.all(among: ["chatbot.json", name])
        == [ConflictCopy(name: name, original: "chatbot.json", synchroniser: synchroniser)])
    // Without the original there is nothing to join it with.
    #expect(ConflictCopy.all(among: [name]).isEmpty)
  }

  @Test(arguments: [
    "chatbot-2.json", "chatbot-eu.json", "chatbot-.json", "chatbot-ADA.json",
    "chatbot-ADA-PC-.json", "chatbot (2).json",
    "chatbot (draft).json", "chatbot_conflict-of-laws.json", "chatbot-ABCDEFGHIJKLMNOP.json",
    "chatbot-20261128.json",
    "chatbot.json.format-1", "README", ".json",
  ])
  func otherNamesAreNot(name: String) {
    #expect(ConflictCopy.all(among: ["chatbot.json", name]).isEmpty)
  }

  @Test func theLongestOriginalThatIsThereCounts() {
    let copies = ConflictCopy.all(among: ["hr.json", "hr-EU.json", "hr-EU-DESKTOP-1A.json"])
    #expect(copies.map(\.original) == ["hr-EU.json"])
  }
}
