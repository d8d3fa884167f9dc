import Glibc
import PseudoTerminal
import Testing

/// Programs that are started from a program at a terminal.
struct ProgramTests {
  @Test func anEditorGetsTheTerminal() throws {
    let terminal = try conversation(environment: ["LANG": "C", "LC_ALL": ""])
    try terminal.send("run sh -c 'echo \"<$0 ${LC_ALL-none}>\"; read x; exit 3'\r")
    try terminal.expect("<a b none>")
    #expect(terminal.isCooked)
    try terminal.send("\r")
    try terminal.expect("RAN exited(3)")
    try terminal.expect("role> ")
    try terminal.send("still here\r")
    try terminal.expectLine("still here")
  }

  @Test func controlCIsForTheEditor() throws {
    let terminal = try conversation()
    try terminal.send("run sh -c 'echo rea\"\"dy; read x'\r")
    try terminal.expect("ready")
    try terminal.send(Key.controlC)
    try terminal.expect("RAN killed(signal: 2)")
    try terminal.expect("role> ")
    try terminal.send("still here\r")
    try terminal.expectLine("still here")
    #expect(!terminal.plainText.contains("INTERRUPTED"))
  }

  @Test func signalsReachBoth() throws {
    let terminal = try conversation()
    try terminal.send("run sh -c 'echo rea\"\"dy; read x'\r")
    try terminal.expect("ready")
    terminal.signal(SIGTERM)
    try terminal.expect("RAN killed(signal: 15)")
    try terminal.expect("TERMINATED 15 \"\"")
    #expect(try terminal.wait() == 0)
  }

  @Test func aBrokenEditorLeavesTheTerminalAsItWas() throws {
    let terminal = try conversation()
    try terminal.send("run stty raw -echo; true\r")
    try terminal.expect("RAN exited(0)")
    try terminal.expect("role> ")
    try terminal.send("quit\r")
    #expect(try terminal.wait() == 0)
    #expect(terminal.isCooked)
  }

  @Test func aPagerMayBeLeftEarly() throws {
    let terminal = try conversation()
    try terminal.send("page head -c 3\r")
    try terminal.expect("xxxRAN exited(0)")
    try terminal.send("page wc -c\r")
    try terminal.expect("1048576")
    try terminal.expect("RAN exited(0)")
  }

  @Test func controlZStopsBothAndBothContinue() throws {
    let terminal = try PseudoTerminal("/bin/bash", ["--norc", "-i"], environment: ["PS1": "$ "])
    try terminal.expect("$ ")
    try terminal.send("'\(builtProgram(named: "LineEditorFixture"))'\r")
    try terminal.expect("role> ")
    // It must not read: the kernel may give it the first key that is meant for the shell.
    try terminal.send(
      #"run sh -c 'trap "echo ba""ck; exit" CONT; echo rea""dy; while :; do :; done'"# + "\r")
    try terminal.expect("ready")
    try terminal.send(Key.controlZ)
    try terminal.expect("Stopped")
    try terminal.expect("$ ")
    try terminal.send("fg\r")
    try terminal.expect("back")
    try terminal.expect("RAN exited(0)")
    try terminal.expect("role> ")
  }

  @Test func aProgramThatIsNotThere() throws {
    let terminal = try conversation()
    try terminal.send("run no-such-editor\r")
    try terminal.expect("RAN exited(127)")
    try terminal.expect("role> ")
  }
}
