import Documents
import Wording

extension Guide {
  var workshop: [Block] {
    let texts = words.guides
    let set = "aiact practise --set half-day"
    return [
      heading(texts.classPractise), paragraph(texts.classHow),
      commands([
        ("aiact practise", texts.classAny), ("aiact practise --list", texts.classList),
        (set, texts.classSet), (":case", texts.classOnce),
      ]),
      heading(texts.classScore),
      paragraph(texts.classFair(unsure: words.screens.unsure)),
      heading(texts.classTeams), paragraph(texts.classTeam),
      commands([
        ("\(set) --team Red --save FOLDER", texts.classSave),
        ("aiact class FOLDER", texts.classTable),
        ("aiact class FOLDER --watch -o live.html", texts.classWall),
      ]),
      heading(texts.classPaper),
      commands([
        ("\(set) --print cards -o cards.pdf", texts.classCards),
        ("\(set) --print sheets -o sheets.docx", texts.classSheets),
        ("\(set) --print solutions -o solutions.html", texts.classSolutions),
      ]),
      heading(texts.classRecord),
      commands([
        (
          "aiact practise --record --team Red --save FOLDER --person \"Ada Low\" --minutes 180 -o red.docx",
          texts.classProof
        )
      ]),
    ]
  }
}
