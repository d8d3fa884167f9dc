import Glibc
import PseudoTerminal
import Testing

/// `aiact report --brand FOLDER` and `--template FILE`.
@Suite struct BrandFolderTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    file = try SavedScenario.write(to: folder)
    mkdir(folder("brand"), 0o700)
  }

  private func report(_ arguments: String...) throws -> ProgramResult {
    try runProgram(program, ["report", file, "--brand", folder("brand")] + arguments)
  }

  @Test func aFirmsLookIsOnThePage() throws {
    try folder.write(
      "brand/brand.json", ##"{"name": "Firm & Co", "colour": "#0B4F8A", "footer": "1 High St"}"##)
    try folder.write("brand/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    let result = try report("--format", "html")
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.output.contains("alt=\"Firm &amp; Co\""))
    #expect(result.output.contains("#0B4F8A") && result.output.contains("1 High St"))
  }

  /// Word knows no SVG: a logo that is left out is not left out in silence.
  @Test func aLogoThatWordCannotShowIsNamed() throws {
    try folder.write("brand/brand.json", "{}")
    try folder.write("brand/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    let words = "The Word file shows no logo, because logo.svg cannot stand in it"
    let word = try report("-o", folder("r.docx"))
    #expect(word.exitCode == 0 && word.errors.contains(words), "\(word.errors)")
    #expect(try !report("-o", folder("r.html")).errors.contains(words))
  }

  /// The message says where, and by how much.
  @Test func aColourThatCannotBeReadIsRefusedWithItsContrast() throws {
    try folder.write("brand/brand.json", "{\"name\": \"x\",\n \"colour\": \"#FFCC00\"}")
    let result = try report("--format", "html", "-o", folder("r.html"))
    #expect(result.exitCode == 65)
    #expect(result.errors.contains("brand/brand.json:2:12: this colour cannot be read well"))
    #expect(result.errors.contains("its contrast is 1.5 to 1, at least 4.5 to 1 is needed"))
    #expect(!folder.names.contains("r.html"))
  }

  @Test(arguments: [
    ("{\"name\": 3}", ":1:10: found a number where text was expected"),
    ("{\"colour\": \"red\"}", "a colour is written as #0B4F8A"),
    ("{\"logo\": \"x\"}", "there is no setting \"logo\""), ("{", ":1:2: "),
    ("[]", "an object with"),
  ])
  func settingsThatAreWrongAreNamed(text: String, words: String) throws {
    try folder.write("brand/brand.json", text)
    let result = try report("--format", "html")
    #expect(result.exitCode == 65)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test func whatIsMissingOrNoPictureIsNamed() throws {
    #expect(try report("--format", "html").exitCode == 66)
    try folder.write("brand/brand.json", "{}")
    try folder.write("brand/logo.png", "GIF89a")
    let result = try report("--format", "html")
    #expect(result.exitCode == 65)
    #expect(result.errors.contains("logo.png: it is not a PNG picture"))
  }

  @Test func aTemplateThatIsNoWordFileIsRefusedInWords() throws {
    let template = try folder.write("firm.docx", "hello")
    let result = try runProgram(
      program, ["report", file, "--template", template, "-o", folder("r.docx")])
    #expect(result.exitCode == 65)
    #expect(result.errors.contains("firm.docx: this is not a Word file (.docx)"))
    #expect(!folder.names.contains("r.docx"))
  }

  /// Our own Word file is one, too: its text is replaced.
  @Test func aTemplateIsFilled() throws {
    let plain = try runProgram(program, ["report", file, "-o", folder("plain.docx")])
    #expect(plain.exitCode == 0)
    let result = try runProgram(
      program, ["report", file, "--template", folder("plain.docx"), "-o", folder("r.docx")])
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(folder.names.contains("r.docx"))
  }

  /// Only one engine knows Word files; another one would leave the firm's look out unsaid.
  @Test func aTemplateIsNotPassedOverForAPDF() throws {
    _ = try runProgram(program, ["report", file, "-o", folder("firm.docx")])
    let arguments = ["report", file, "--template", folder("firm.docx"), "-o", folder("r.pdf")]
    let named = try runProgram(program, arguments + ["--pdf-with", "weasyprint"])
    #expect(named.exitCode == 64)
    #expect(named.errors.contains("knows no Word template"))
    let missing = try runProgram(
      program, arguments, environment: ["PATH": folder("brand")])
    #expect(missing.exitCode == 69)
    #expect(missing.errors.contains("LibreOffice must be installed"))
  }
}
