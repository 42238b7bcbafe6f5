import Screen
import TestSupport
import Testing

@Suite("Choice of the character encoding")
struct LocaleChoiceTests {
  struct Case: CustomTestStringConvertible {
    let environment: [String: String]
    let codeset: String?
    let choice: LocaleChoice
    var testDescription: String { "\(environment) with \(codeset ?? "no locale")" }
  }

  @Test(
    "The codeset decides, and an uninstalled UTF-8 locale falls back",
    arguments: [
      Case(environment: ["LANG": "C.UTF-8"], codeset: "UTF-8", choice: .utf8),
      Case(environment: [:], codeset: "ANSI_X3.4-1968", choice: .ascii),
      Case(environment: ["LANG": "C"], codeset: "ANSI_X3.4-1968", choice: .ascii),
      Case(environment: ["LANG": "es_ES.UTF-8"], codeset: nil, choice: .fallBackToPlainUTF8),
      Case(environment: ["LC_CTYPE": "en_US.utf8"], codeset: nil, choice: .fallBackToPlainUTF8),
      Case(
        environment: ["LANG": "ca_ES.UTF-8@valencia"], codeset: nil,
        choice: .fallBackToPlainUTF8),
      Case(
        environment: ["LC_ALL": "", "LANG": "es_ES.UTF-8"], codeset: nil,
        choice: .fallBackToPlainUTF8),
      Case(
        environment: ["LC_ALL": "C", "LANG": "es_ES.UTF-8"], codeset: "ANSI_X3.4-1968",
        choice: .ascii),
      Case(environment: ["LANG": "es_ES.ISO-8859-1"], codeset: nil, choice: .ascii),
      Case(environment: ["LANG": "es_ES"], codeset: "ISO-8859-1", choice: .ascii),
      Case(environment: ["LANG": "xutf8"], codeset: nil, choice: .ascii),
    ])
  func choice(_ sample: Case) {
    expectEqual(
      LocaleChoice(environment: sample.environment, codeset: sample.codeset), sample.choice)
  }
}
