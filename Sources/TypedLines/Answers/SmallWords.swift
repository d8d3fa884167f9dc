import QuestionnaireTexts
import Typography

/// Words that say too little to choose an option by: negations, articles, and others that stand in
/// almost any text. English counts beside every language.
struct SmallWords: Sendable {
  /// Words for *no*, *none* and *not*, folded.
  let negations: Set<String>
  private let others: Set<String>

  init(_ language: LanguageTag) {
    let own = Self.lists[language.base.text] ?? ("", "")
    negations = Self.set(Self.english.negations + " " + own.negations)
    others = Self.set(Self.english.others + " " + own.others)
  }

  func contains(_ folded: String) -> Bool {
    negations.contains(folded) || others.contains(folded)
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { Folding.fold(String($0)) })
  }

  private typealias Lists = (negations: String, others: String)

  private static let english: Lists = (
    "no none not nothing nobody neither never",
    """
    a an the of to in on at by for and or but if is are was be has have had do does can may it its \
    we us you they them this that these those with from into than then only also what when who \
    which their there about your our other another more most some any all each both yes maybe sure \
    true false okay system
    """
  )

  private static let lists: [String: Lists] = [
    "bg": (
      "не няма никой никоя никое никакви нито нищо",
      "на за от до със във като или има един една едно този тази това тези само също"
    ),
    "cs": (
      "ne není nic nikdo žádný žádná žádné žádného žádnou žádných ani",
      """
      je se na za od do pro při jako nebo také jen ten tato toto tyto jeden jedna jedno který \
      která které
      """
    ),
    "da": (
      "nej ikke ingen intet ingenting aldrig",
      "en et den det de og af til på for med fra som eller også kun der har er man"
    ),
    "de": (
      "nein nicht nichts kein keine keinen keinem keiner keines keins niemand nie weder",
      """
      der die das den dem des ein eine einen einem einer eines und oder aber auch nur von vom \
      für mit aus bei zum zur ist sind war hat haben wird werden es sie wir ihr man sich als \
      wie dass diese dieser dieses andere anderen alle noch schon über unter nach
      """
    ),
    "el": (
      "όχι δεν μη μην κανένα κανένας καμία κανείς κανέναν τίποτα ούτε",
      """
      ο η το οι τα του της των τον την στο στη στον στην σε με για από και ένα ένας μια μία \
      που ως είναι έχει αυτό μόνο επίσης
      """
    ),
    "es": (
      "no ninguno ninguna ningún nada nadie ni nunca",
      """
      el la los las un una unos unas de del al en por para con sin que como es son ha hay se \
      su sus este esta esto estos estas otro otra otros otras todo también solo sólo pero
      """
    ),
    "et": (
      "ei mitte ükski mitte ühtegi mingit keegi pole",
      "on ja või ning ka see seda need mis kes kui üks ühe ainult teine teised"
    ),
    "fi": (
      "ei en ole mikään mitään kukaan ketään eivät eikä",
      "on ja tai myös se ne joka jotka kuin vain yksi tämä nämä muu muut sekä"
    ),
    "fr": (
      "non ne pas aucun aucune rien personne ni jamais",
      """
      le la les l un une des du de d au aux en dans par pour avec sans sur qui que est sont a \
      ont et ou mais il elle on ce cet cette ces son sa ses autre autres tous tout aussi \
      seulement
      """
    ),
    "ga": (
      "ní níl nach gan aon dada neamhní",
      """
      an na ag ar as de do faoi go i le ó is tá agus nó ach sé sí siad seo sin eile freisin \
      amháin
      """
    ),
    "hr": (
      "ne nije nema ništa nitko nijedan nijedna nijedno nikakav ni",
      """
      je su se na za od do sa kao ili i ali samo također jedan jedna jedno ovaj ova ovo koji \
      koja koje drugi
      """
    ),
    "hu": (
      "nem nincs nincsen semmi senki egyik egyik sem sem soha",
      "a az egy és vagy de is csak van vannak hogy aki ami ez ezek azt más mint"
    ),
    "it": (
      "no non nessuno nessuna nessun niente nulla né mai",
      """
      il lo la i gli le l un uno una di del della dei delle da dal in nel nella per con su che \
      è sono ha e o ma si questo questa questi queste altro altra altri altre tutti anche solo
      """
    ),
    "lt": (
      "ne nėra nė joks jokia jokio jokių niekas nieko",
      """
      yra ir ar arba bet tik taip pat kuris kuri kurie tas ta šis ši vienas viena kitas kiti \
      su už nuo
      """
    ),
    "lv": (
      "nē nav ne neviens neviena nevienu nekas neko nekāds",
      "ir un vai bet tikai arī kas kurš kura tas tā šis šī viens viena cits citi ar par no uz"
    ),
    "mt": (
      "le mhux mhijiex ebda xejn ħadd lanqas qatt",
      """
      il l ta tal ma u jew iżda biss ukoll li dan din dawn hu hi huma għal minn fuq bi fi \
      wieħed waħda oħra oħrajn
      """
    ),
    "nl": (
      "nee niet geen niets niemand nooit noch",
      """
      de het een en of maar ook van voor met uit bij naar op in te dat die dit deze is zijn \
      was heeft hebben wordt er ze wij alleen andere alle
      """
    ),
    "pl": (
      "nie żaden żadna żadne żadnego żadnej żadnych nic nikt brak ani",
      """
      w we z ze na do od dla po przy przez jest są się i lub oraz ale też tylko ten ta to te \
      jeden jedna jedno który która które inny inne
      """
    ),
    "pt": (
      "não nenhum nenhuma nenhuns nenhumas nada ninguém nem nunca",
      """
      o a os as um uma uns umas de do da dos das em no na nos nas por para com sem que é são \
      há e ou mas se este esta isto estes outro outra outros outras todos também só
      """
    ),
    "ro": (
      "nu niciun nicio niciuna niciunul nimic nimeni nici",
      """
      un o unei unui niște al a ai ale de din la în cu pentru pe prin care este sunt are au și \
      sau dar se acest această aceste alt altă alte alții toate doar numai
      """
    ),
    "sk": (
      "nie nič nikto žiadny žiadna žiadne žiadneho žiadnej žiadnych ani",
      """
      je sa na za od do pre pri ako alebo aj tiež len ten táto toto tieto jeden jedna jedno \
      ktorý ktorá ktoré
      """
    ),
    "sl": (
      "ne ni nič nihče noben nobena nobeno nobenega nobene nima",
      "je so se na za od do kot ali in pa tudi samo ta to te en ena eno ki kateri drugi"
    ),
    "sv": (
      "nej inte ingen inget inga ingenting aldrig ej",
      "en ett den det de och av till på för med från som eller också bara är har man sig"
    ),
  ]
}
