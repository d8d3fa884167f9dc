/// The values of a questionnaire while they are packed.
package struct PackedValues: Equatable, Sendable {
  let letters: [UInt8]
  let names: [String]

  /// In the order in which ``UnpackedParts`` takes them out.
  ///
  /// - Parameter textNumber: the number of a text of the language, by what stands for it in the
  ///   questionnaire; nil for what is the same in all languages.
  package init(
    of questionnaire: Questionnaire, language: String, textNumber: @escaping (String) -> Int?
  ) {
    var packer = Packer(textNumber: textNumber)
    packer.add(questionnaire.id)
    packer.add(questionnaire.version)
    packer.add(questionnaire.title)
    packer.add(questionnaire.about)
    packer.add(questionnaire.lawAsOf)
    packer.add(language)
    packer.add(questionnaire.disclaimer)
    packer.add(questionnaire.roles)
    packer.add(questionnaire.launch as Any)
    packer.add(questionnaire.sections)
    packer.add(questionnaire.facts)
    packer.add(questionnaire.readings)
    packer.add(questionnaire.findings)
    packer.add(questionnaire.duties)
    packer.add(questionnaire.sources)
    packer.add(questionnaire.advice)
    letters = packer.letters
    names = packer.names
  }
}
