import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Wording

@Suite("What is said of mistakes")
struct MistakeSentenceTests {
  private static let voices = [
    Voice(language: .spanish, decimalMark: ","), Voice(language: .english, decimalMark: "."),
  ]

  private static let places: [MistakePlace] = [
    .node("w12"), .edge(from: "w12", to: "z12"), .formula, .answer,
    .term(.binary(.multiply, .name("w12"), .name("x12")), of: "z12"),
  ]

  private func sentence(
    _ code: String, at place: MistakePlace, isCertain: Bool, _ voice: Voice
  ) throws -> String {
    let code = try #require(MistakeCode(rawValue: code))
    let mistake = Mistake(code: code, place: place, specificity: .operation)
    return voice.say(MistakeSentence(mistake, output: "L", isCertain: isCertain))
  }

  @Test("a single explanation is told, one of several is asked")
  func examples() throws {
    let (spanish, english) = (Self.voices[0], Self.voices[1])
    let edge = MistakePlace.edge(from: "w", to: "z")
    expectEqual(
      try sentence("G-MUL-OWN", at: edge, isCertain: true, spanish),
      "En w → z: parece que usaste w como su propia derivada. "
        + "En un producto, la derivada por un factor es el otro.")
    expectEqual(
      try sentence("G-MUL-OWN", at: edge, isCertain: false, spanish),
      "En w → z: ¿usaste w como su propia derivada? "
        + "En un producto, la derivada por un factor es el otro.")
    expectEqual(
      try sentence("G-LOCAL-ONLY", at: .node("b"), isCertain: true, english),
      "At b: it seems you gave the local derivative alone. "
        + "It has to be multiplied by the gradient that arrives from L.")
    expectEqual(
      try sentence("M-POW10", at: .answer, isCertain: false, english),
      "Maybe the decimal mark slipped? The figures are right: check the size.")
    expectEqual(
      try sentence("M-POW10", at: .answer, isCertain: false, spanish),
      "¿La coma decimal quedó en otro lugar? Las cifras son las correctas: revisa el tamaño.")
  }

  @Test("a part of a sum is named where it is known, and only there")
  func partOfSum() throws {
    let (spanish, english) = (Self.voices[0], Self.voices[1])
    let product = MistakePlace.term(.binary(.multiply, .name("w"), .name("x")), of: "z")
    expectEqual(
      [
        try sentence("F-NO-BIAS", at: .node("b"), isCertain: true, spanish),
        try sentence("F-NO-BIAS", at: .answer, isCertain: true, spanish),
        try sentence("F-NO-BIAS", at: .answer, isCertain: true, english),
        try sentence("F-DROP-TERM", at: product, isCertain: true, spanish),
        try sentence("F-DROP-TERM", at: .answer, isCertain: true, spanish),
        try sentence("F-SIGN-TERM", at: .formula, isCertain: true, english),
      ],
      [
        "En b: parece que faltó el sesgo b. La suma ponderada termina sumando el sesgo.",
        "Parece que faltó el sesgo. La suma ponderada termina sumando el sesgo.",
        "It seems the bias was left out. The weighted sum ends with adding the bias.",
        "En z: parece que faltó el término w·x. Cuenta los términos de la suma: van todos.",
        "Parece que faltó un término. Cuenta los términos de la suma: van todos.",
        "It seems a term came in with the wrong sign. Check the sign of each term before adding.",
      ])
  }

  @Test(
    "every mistake has a message of its own in both languages, of two lines at most",
    arguments: MistakeCode.allCases)
  func everyCode(code: MistakeCode) throws {
    for voice in Self.voices {
      for place in Self.places {
        for isCertain in [true, false] {
          let text = try sentence(code.rawValue, at: place, isCertain: isCertain, voice)
          #expect(lineCount(text, width: 76) <= 2, "\(text)")
          #expect(text.last == "." || text.last == "?", "\(text)")
          #expect(text.contains("?") == !isCertain || text.hasSuffix("?"), "\(text)")
        }
      }
    }
  }

  @Test("of a mistake in the gradient of a step it is said that the step is right")
  func inGradient() throws {
    let code = try #require(MistakeCode(rawValue: "G-SQ-NO2"))
    let mistake = Mistake(
      code: code, place: .edge(from: "y", to: "L"), specificity: .gradient)
    func say(_ voice: Voice, isCertain: Bool) -> String {
      voice.say(MistakeSentence(mistake, output: "L", isCertain: isCertain))
    }
    expectEqual(
      say(Self.voices[0], isCertain: true),
      "El paso parece bien dado, pero no la derivada que usaste. En y → L: parece que faltó el 2 al "
        + "derivar el cuadrado. El exponente baja como factor, y aquí no hay un ½ que lo cancele.")
    expectEqual(
      say(Self.voices[1], isCertain: true),
      "The step looks right, but not the derivative you used. At y → L: it seems the 2 of the square "
        + "got lost. The exponent comes down as a factor, and no ½ cancels it here.")
    expectEqual(
      say(Self.voices[0], isCertain: false),
      "Quizá el paso está bien y la derivada que usaste, no. En y → L: ¿faltó el 2 al derivar el "
        + "cuadrado? El exponente baja como factor, y aquí no hay un ½ que lo cancele.")
  }

  @Test("where two mistakes explain an answer as well, both are asked, and no rule is told")
  func rivals() throws {
    let added = Mistake(code: .update(.add), place: .node("w"), specificity: .shape)
    let copied = Mistake(
      code: .gradient(.upstream), place: .node("w"), specificity: .gradient)
    let own = Mistake(
      code: .gradient(.ownFactor), place: .edge(from: "w", to: "z"), specificity: .operation)
    let value = Mistake(code: .gradient(.value), place: .node("w"), specificity: .answerType)
    let elsewhere = Mistake(
      code: .gradient(.skipLink), place: .edge(from: "z", to: "a"), specificity: .combination)
    func say(_ first: Mistake, _ second: Mistake, _ voice: Voice) -> String {
      voice.say(MistakeSentence(first, or: second, output: "L", isCertain: false))
    }
    expectEqual(
      say(added, copied, Self.voices[0]),
      "En w: ¿sumaste el paso, o en la derivada que usaste copiaste el gradiente que llega? Las dos "
        + "cosas dan eso: revísalas.")
    expectEqual(
      say(copied, added, Self.voices[1]),
      "At w: maybe in the derivative you used you copied the gradient that arrives, or you added "
        + "the step? Either gives that: check both.")
    expectEqual(
      say(added, elsewhere, Self.voices[1]),
      "At w: maybe you added the step, or this link of the chain was left out (at z → a)? Either "
        + "gives that: check both.")
    // The place of the second is named where it is a new one.
    expectEqual(
      say(own, value, Self.voices[0]),
      "En w → z: ¿usaste w como su propia derivada, o diste el valor de w? Las dos cosas dan eso: "
        + "revísalas.")
  }

  @Test("codes are read back from their names, and no name is used twice")
  func names() {
    expectEqual(Set(MistakeCode.allCases.map(\.rawValue)).count, MistakeCode.allCases.count)
    for code in MistakeCode.allCases { expectEqual(MistakeCode(rawValue: code.rawValue), code) }
    expectEqual(MistakeCode(rawValue: "G-NONE"), nil)
  }

  /// The lines that words take when each line is filled as far as it goes.
  private func lineCount(_ text: String, width: Int) -> Int {
    var lines = 1
    var used = 0
    for word in text.split(separator: " ") {
      if used > 0, used + 1 + word.count > width {
        lines += 1
        used = word.count
      } else {
        used += (used > 0 ? 1 : 0) + word.count
      }
    }
    return lines
  }
}
