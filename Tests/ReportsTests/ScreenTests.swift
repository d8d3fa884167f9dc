import ReportFormats
@testable import Reports
import Testing

/// The result at the end of an interview.
struct ScreenTests {
  @Test func saysWhatWhyAndWhatNext() throws {
    let screen = ResultScreen(width: 80, isUnicode: true).render(try Fixture.complete())
    #expect(screen.hasPrefix("RESULT: PROHIBITED\n"))
    #expect(
      screen.contains(
        "- Reading feelings at work (Art. 5(1)(f)). It works out what staff feel. You\n"
          + "  said: Medical reason only: No.\n"))
    #expect(
      screen.contains(
        "WHAT TO DO\n- Today: Stop it.\n- Applies now: Train your staff.\n"
          + "- Only if you take out the part that is banned: applies now (1): If it is not\n"
          + "  obvious anyway: tell people that it is AI.\n"))
    #expect(
      Rendering.flat(screen).contains(
        "banned: before 2 Dec 2027 (2): Set up risk management; and 1 more."))
    #expect(!screen.contains("NOT KNOWN YET"))
  }

  @Test func saysHowToSettleWhatIsOpen() throws {
    let screen = ResultScreen(width: 80, isUnicode: true).render(try Fixture.unfinished())
    #expect(
      screen.contains("- Whose feelings it works out. Look for “mood” or “stress” in the manual."))
    #expect(screen.contains("- and 3 more in the full report (--for file)"))
    #expect(screen.contains("Could be PROHIBITED: Reading feelings at work (Art. 5(1)(f))"))
    #expect(screen.contains("- Today: Switch it off for staff until the maker has answered.\n"))
    #expect(
      screen.contains("- Today: Settle the 2 questions on which the result hangs.\n"))
  }
}
