@testable import Reports
import Testing

/// The result at the end of an interview.
struct ScreenTests {
  @Test func saysWhatWhyAndWhatNext() throws {
    let screen = ResultScreen(width: 80, isUnicode: true).render(try Fixture.complete())
    #expect(screen.hasPrefix("RESULT: PROHIBITED\n"))
    #expect(
      screen.contains(
        "- Reading feelings at work (Art. 5(1)(f)): It works out what staff feel. You\n"
          + "  said: Medical reason only: No.\n"))
    #expect(screen.contains("1. Stop using it."))
    #expect(
      Rendering.flat(screen).contains(
        "- Applies now (2 duties, and 1 only under a condition): Train your staff; Stop it; "))
    #expect(screen.contains("- From 2 Dec 2027 (2 duties): Manage risks; Have people watch it"))
    #expect(!screen.contains("STILL OPEN"))
  }

  @Test func saysHowToSettleWhatIsOpen() throws {
    let screen = ResultScreen(width: 80, isUnicode: true).render(try Fixture.unfinished())
    #expect(
      screen.contains("- Whose feelings it works out: Look for “mood” or “stress” in the manual."))
    #expect(screen.contains("- and 2 more in the full report"))
    #expect(screen.contains("Could be PROHIBITED: Reading feelings at work (Art. 5(1)(f))"))
    #expect(screen.contains("1. Settle what is still open; it can change the result."))
  }
}
