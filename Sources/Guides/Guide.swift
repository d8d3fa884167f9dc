package import Wording

/// A page for one of the three kinds of people who use the program: what to type, and why.
package struct Guide: Sendable {
  /// For whom it is; how it is typed.
  package enum Reader: String, CaseIterable, Sendable {
    case smallFirm = "small-firm"
    case consultant, workshop
  }

  package let reader: Reader
  package let words: Words

  package init(for reader: Reader, _ words: Words) {
    self.reader = reader
    self.words = words
  }

  package var title: String {
    switch reader {
    case .smallFirm: words.guides.firmTitle
    case .consultant: words.guides.adviserTitle
    case .workshop: words.guides.classTitle
    }
  }

  package var about: String {
    switch reader {
    case .smallFirm: words.guides.firmAbout
    case .consultant: words.guides.adviserAbout
    case .workshop: words.guides.classAbout
    }
  }
}
