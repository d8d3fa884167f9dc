import Documents
import Wording

extension Guide {
  var consultant: [Block] {
    let texts = words.guides
    return [
      heading(texts.adviserFast),
      commands([
        ("1; 2,3; 4", texts.adviserSeveral), (":b", texts.adviserBeginning),
        (":go filter", texts.adviserGo),
      ]),
      heading(texts.adviserBeside),
      commands([
        (":interviewee Ana Novak", texts.adviserWho), (":note", texts.adviserNote),
        (":evidence contract.pdf", texts.adviserEvidence), (":flag", texts.adviserFlag),
      ]),
      heading(texts.adviserTalk),
      commands([(":status", texts.adviserStatus), (":whatif", texts.firmWhatIf)]),
      heading(texts.adviserMany),
      commands([
        ("aiact list FOLDER", texts.adviserList),
        ("aiact questionnaire form -o form.html", texts.adviserForm),
        ("aiact import answers.json", texts.adviserImport),
        ("aiact compare FILE FILE", texts.adviserCompare),
        ("aiact recheck FOLDER", texts.adviserRecheck),
      ]),
      heading(texts.adviserHand),
      commands([
        ("aiact report FILE --for board -o board.pdf", texts.adviserBoard),
        ("aiact report FILE --for file -o file.docx", texts.adviserFile),
        ("aiact report FILE --brand FOLDER -o report.docx", texts.adviserBrand),
        ("aiact report FILE --reading filter=…", texts.adviserReading),
        ("aiact seal FOLDER", texts.adviserSeal),
      ]),
    ]
  }
}
