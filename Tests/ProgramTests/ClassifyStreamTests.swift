import PseudoTerminal
import Testing

/// `aiact classify` as a stream: the same with one thread and with several, whatever happens to its
/// input and output.
@Suite struct ClassifyStreamTests {
  private static let answers = #"{"technique":"fixed-rules","trained-part":"no"}"#
  private static let sheet = #"{"id":"macro","answers":\#(answers)}"#

  private func classify(_ input: String, jobs: Int) throws -> ProgramResult {
    try runProgram(builtProgram(named: "aiact"), ["classify", "--jobs", "\(jobs)"], input: input)
  }

  /// Runs a script in a new folder; `$0` is the program.
  private func shell(_ script: String, _ arguments: String...) throws -> ProgramResult {
    let folder = try TemporaryFolder()
    return try runProgram(
      "/bin/sh",
      ["-c", "cd \"$1\" && shift\n" + script, builtProgram(named: "aiact"), folder.path]
        + arguments)
  }

  /// Enough for several blocks, of which the solver holds up some.
  @Test func manyBlocksComeOutInTheirOrder() throws {
    var lines: [String] = []
    for number in 0..<1500 {
      let id = "\(number)" + String(repeating: "-", count: 1000)
      switch number % 100 {
      case 7: lines.append(#"{"id":"\#(id)","answers":{}}"#)
      case 20: lines.append("no sheet")
      case 21: lines.append("")
      default: lines.append(#"{"id":"\#(id)","answers":\#(Self.answers)}"#)
      }
    }
    let input = lines.joined(separator: "\n")
    let one = try classify(input, jobs: 1)
    #expect(one.exitCode == 1)
    #expect(one.output.split(separator: "\n").count == 1485)
    #expect(one.output.contains(#"{"line":1421,"error":"#))
    for jobs in [2, 3, 64] {
      let several = try classify(input, jobs: jobs)
      #expect(several.output == one.output)
      #expect(several.exitCode == 1)
    }
  }

  @Test(arguments: [1, 2, 3])
  func aLineTooLongIsSaidInItsPlace(_ jobs: Int) throws {
    let before = String(repeating: Self.sheet + "\n", count: 3)
    let result = try classify(
      before + String(repeating: " ", count: 17 << 20) + "\n" + Self.sheet, jobs: jobs)
    #expect(result.exitCode == 1)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[3] == #"{"line":4,"error":"the line is longer than 16777216 bytes"}"#)
    #expect(lines[4] == lines[0])
    #expect(result.errors == "")
  }

  @Test(arguments: [1, 2])
  func inputThatCannotBeReadIsNamed(_ jobs: Int) throws {
    let result = try shell(#""$0" classify --jobs $1 < ."#, "\(jobs)")
    #expect(result.exitCode == 74)
    #expect(result.errors.hasPrefix("aiact: standard input: "))
  }

  @Test(arguments: [1, 2])
  func outputThatCannotBeWrittenEndsIt(_ jobs: Int) throws {
    let result = try shell(
      #"mkfifo in; exec 3<>in; echo "$2" >&3; "$0" classify --jobs $1 <&3 >/dev/full"#,
      "\(jobs)", Self.sheet)
    #expect(result.exitCode == 74)
    #expect(result.errors.hasPrefix("aiact: standard output: "))
  }

  /// A line comes out as soon as it is in. When nobody reads any more, the next one ends the program,
  /// although its input goes on.
  @Test(arguments: [1, 2])
  func nobodyHasToWait(_ jobs: Int) throws {
    let result = try shell(
      #"""
      mkfifo in out; exec 3<>in
      "$0" classify --jobs $1 <&3 3<&- >out 2>errors &
      echo "$2" >&3; exec 4<out; read -r first <&4; exec 4<&-
      echo "$2" >&3; wait $!; echo "$? $first"
      """#, "\(jobs)", Self.sheet)
    // 128 and the number of SIGPIPE.
    #expect(result.output.hasPrefix(#"141 {"id":"macro","tier":"outside""#))
  }

  @Test(arguments: [1, 2])
  func aSignalEndsItWhileItWaits(_ jobs: Int) throws {
    let result = try shell(
      #"""
      mkfifo in out; exec 3<>in
      "$0" classify --jobs $1 <&3 >out &
      echo "$2" >&3; exec 4<out; read -r first <&4
      kill -TERM $!; wait $!
      """#, "\(jobs)", Self.sheet)
    #expect(result.exitCode == 143)
  }
}
