import Autodiff
import Curriculum
import TestSupport
import Testing
import Wording

@Suite("A diagnostic as a line")
struct DiagnosticSentenceTests {
  static let diagnostics = [
    Diagnostic(path: "mine/xor.yaml", line: 12, column: 5, problem: .missingKey("text")),
    Diagnostic(
      path: "xor.yaml", line: 3, column: 1, severity: .warning,
      problem: .graph(.unused("d"))),
    Diagnostic(path: "xor.yaml", line: 7, problem: .notUTF8),
    Diagnostic(path: "xor.yaml", problem: .notFound),
    Diagnostic(path: "xor.yaml", column: 4, problem: .empty),
  ]

  @Test("names the place as far as it is known, in Spanish")
  func spanish() {
    expectEqual(
      Voices.spanish(Self.diagnostics.map { DiagnosticSentence($0) }),
      """
      mine/xor.yaml:12:5: error: falta la clave «text»; agrégala
      xor.yaml:3:1: aviso: la salida no depende de «d»; úsalo o bórralo
      xor.yaml:7: error: el texto no está en UTF-8; guarda el archivo en esa codificación
      xor.yaml: error: no existe tal archivo o carpeta; revisa la ruta
      xor.yaml: error: el archivo está vacío; una lección empieza con «format: 1»
      """)
  }

  @Test("names the place as far as it is known, in English")
  func english() {
    expectEqual(
      Voices.english(Self.diagnostics.map { DiagnosticSentence($0) }),
      """
      mine/xor.yaml:12:5: error: the key “text” is missing; add it
      xor.yaml:3:1: warning: the output does not depend on “d”; use it or delete it
      xor.yaml:7: error: the text is not UTF-8; save the file in that encoding
      xor.yaml: error: there is no such file or folder; check the path
      xor.yaml: error: the file is empty; a lesson begins with “format: 1”
      """)
  }

  @Test("a text of the author that is long or has several lines is quoted on one short line")
  func longQuotation() {
    let text = "first\nsecond " + String(repeating: "x", count: 200)
    expectEqual(
      Voices.english([LessonProblem.unknownKey(text, nearest: nil)]),
      "there is no key “first second xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” here; "
        + "delete it or correct it")
  }
}
