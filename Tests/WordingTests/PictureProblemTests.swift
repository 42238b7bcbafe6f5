import Curriculum
import TestSupport
import Testing
import Wording

@Suite("The sentences for the pictures of a lesson")
struct PictureProblemTests {
  static let problems: [LessonProblem] = [
    .picture(.severalKinds(found: ["plot", "bars"])), .picture(.emptyRange),
    .picture(.outsideRange(2.5, lowest: 0, highest: 1)), .picture(.nothingToDraw(.linear)),
    .picture(.nothingToDraw(.log)), .picture(.formulaOrDerivative),
    .picture(.rateNotPositive(-0.1)), .picture(.noParameters(graph: "and")),
    .picture(.lineWithoutDirection),
  ]

  @Test("in Spanish")
  func spanish() {
    expectEqual(
      Voices.spanish(Self.problems),
      """
      el dibujo tiene varios tipos, «plot», «bars»; deja uno, y pon los otros en otros pasos
      este rango está vacío: su fin debe ser mayor que su comienzo
      2,5 está fuera del dibujo, que va de 0 a 1; cambia uno de los dos
      aquí no hay nada que dibujar: la función no tiene ningún valor en este rango; cambia la fórmula \
      o el rango
      aquí no hay nada que dibujar: una escala logarítmica solo muestra números mayores que 0; escribe \
      «scale: linear», o cambia la fórmula o el rango
      una función necesita «formula: …» o «derivative: …», y solo una de las dos
      una tasa de aprendizaje debe ser mayor que 0, y aquí dice −0,1
      el grafo «and» no dice qué se entrena; agrégale «parameters: […]»
      con los dos pesos en 0 no hay recta; uno de los dos debe ser distinto de 0
      """)
  }

  @Test("in English")
  func english() {
    expectEqual(
      Voices.english(Self.problems),
      """
      the picture has several kinds, “plot”, “bars”; keep one of them, and put the others into other \
      steps
      this range is empty: its end must be greater than its start
      2.5 is outside the picture, which goes from 0 to 1; change one of the two
      there is nothing to draw: the function has no value anywhere in this range; change the formula \
      or the range
      there is nothing to draw: a logarithmic scale shows only numbers above 0; write “scale: linear”, \
      or change the formula or the range
      a function needs “formula: …” or “derivative: …”, and only one of the two
      a learning rate must be greater than 0, and this one is −0.1
      the graph “and” does not say what is trained; add “parameters: […]” to it
      with both weights 0 there is no line; one of the two must differ from 0
      """)
  }
}
