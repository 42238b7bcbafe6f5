import Curriculum
import TestSupport
import Testing

@Suite("What is said of gradients, whole")
struct GradientSentenceTests {
  /// L = 0.7·r with r = 3·q, q = 7·p and p = 2·x: ∂L/∂x = 0.7·3·7·2 = 29.4.
  private func way(_ answer: String) throws -> String {
    try saidInBoth(
      of: answer, to: .gradient(node: "x"),
      [("x", "1.3"), ("j", "2"), ("k", "7"), ("m", "3"), ("c", "0.7")],
      "p = j*x", "q = k*p", "r = m*q", "L = c*r")
  }

  @Test(
    "a term of a sum taken for a constant is told of a local derivative and asked of a gradient")
  func termAsConstant() throws {
    // e = 3 + 5 and L = −2·e: ∂L/∂a = −2.
    let given = [(name: "a", text: "3"), (name: "d", text: "5"), (name: "c", text: "-2")]
    expectEqual(
      try saidInBoth(
        of: "0", to: .localDerivative(consumer: "e", input: "a"), given, "e = a + d", "L = c*e"),
      """
      «0» no es el valor. En a → e: parece que tomaste a como constante. Es 0 la derivada de lo que \
      no cambia: si a crece en 1, ¿cuánto cambia e?
      “0” is not the value. At a → e: it seems you took a for a constant. What does not change has the \
      derivative 0: if a grows by 1, how much does e change?
      """)
    expectEqual(
      try saidInBoth(of: "0", to: .gradient(node: "a"), given, "e = a + d", "L = c*e"),
      """
      «0» no es el valor. En a → e: ¿tomaste a como constante? Es 0 la derivada de lo que no cambia: \
      si a crece en 1, ¿cuánto cambia e?
      “0” is not the value. At a → e: maybe you took a for a constant? What does not change has the \
      derivative 0: if a grows by 1, how much does e change?
      """)
  }

  @Test("a term that is used twice, and a factor, are not said to be taken for constants")
  func noTerm() throws {
    let given = [(name: "a", text: "4"), (name: "d", text: "5")]
    expectEqual(
      try saidInBoth(of: "0", to: .gradient(node: "a"), given, "e = a*d", "L = 2*e + 7"),
      """
      «0» no es el valor. Prueba otra vez; ? da una pista.
      “0” is not the value. Try again; ? gives a hint.
      """)
    // ∂L/∂a = 3 + 5: without the way through the product it is 3.
    expectEqual(
      try saidInBoth(of: "3", to: .gradient(node: "a"), given, "p = a*d", "L = 3*a + p"),
      """
      «3» no es el valor. En a → p: parece que quedó fuera el aporte que vuelve por aquí. a llega a L \
      por más caminos: cada uno aporta y se suman.
      “3” is not the value. At a → p: it seems the contribution that comes back here was left out. a \
      reaches L along more paths: each contributes, and they add up.
      """)
  }

  @Test("what arrives two nodes up, taken for what arrives, is a part of the chain left out")
  func skippedPart() throws {
    // 0.7·2, without the links from p to r.
    expectEqual(
      try way("1.4"),
      """
      «1.4» no es el valor. En p → r: parece que esta parte de la cadena quedó fuera. La cadena lleva un \
      factor por cada flecha hasta L.
      “1.4” is not the value. At p → r: it seems this part of the chain was left out. The chain has a \
      factor for every arrow on the way to L.
      """)
  }

  @Test("a link with the derivative 1 is not blamed with the one beside it")
  func linkOfOne() throws {
    // p = 2·1.3, q = p + 5, r = 3·q, s = r + 4 and L = 0.7·s: ∂L/∂x = 0.7·3·2 = 4.2, and without the link
    // from q to r 1.4.
    let given = [
      (name: "x", text: "1.3"), (name: "j", text: "2"), (name: "m", text: "3"),
      (name: "c", text: "0.7"),
    ]
    expectEqual(
      try saidInBoth(
        of: "1.4", to: .gradient(node: "x"), given,
        "p = j*x", "q = p + 5", "r = m*q", "s = r + 4", "L = c*s"),
      """
      «1.4» no es el valor. En q → r: parece que este eslabón de la cadena quedó fuera. La cadena lleva \
      un factor por cada flecha hasta L.
      “1.4” is not the value. At q → r: it seems this link of the chain was left out. The chain has a \
      factor for every arrow on the way to L.
      """)
  }

  @Test("of two parts of the chain that explain a number the shorter is asked about")
  func shorterPart() throws {
    // ∂L/∂x = 0.5·6·5·3·2·7 = 630: without 2·3, from p to r, it is 105, and without 6, from s to u, too.
    let given = [
      (name: "x", text: "1.3"), (name: "j", text: "7"), (name: "k", text: "2"),
      (name: "m", text: "3"), (name: "n", text: "5"), (name: "o", text: "6"),
      (name: "c", text: "0.5"),
    ]
    let said = try saidInBoth(
      of: "105", to: .gradient(node: "x"), given,
      "p = j*x", "q = k*p", "r = m*q", "s = n*r", "u = o*s", "L = c*u")
    #expect(said.contains("En s → u: ¿este eslabón de la cadena quedó fuera?"), "\(said)")
    #expect(said.contains("At s → u: maybe this link of the chain was left out?"), "\(said)")
  }

  @Test("one link alone is told as one, wherever it is on the way")
  func skippedLink() throws {
    // 0.7·7·2, without the link from q to r.
    expectEqual(
      try way("9.8"),
      """
      «9.8» no es el valor. En q → r: parece que este eslabón de la cadena quedó fuera. La cadena lleva \
      un factor por cada flecha hasta L.
      “9.8” is not the value. At q → r: it seems this link of the chain was left out. The chain has a \
      factor for every arrow on the way to L.
      """)
  }

  @Test("the gradient of a neighbour is asked about, and never told as certain")
  func neighbour() throws {
    // z1 = 0.3·2 + 0.7·5 = 4.1, z2 = 1.3·2 − 0.9·5 = −1.9 and L = 1.7·z1 − 0.6·z2:
    // ∂L/∂W12 = 1.7·5 = 8.5 and ∂L/∂W21 = −0.6·2 = −1.2.
    expectEqual(
      try saidInBoth(
        of: "-1.2", to: .gradient(node: "W12"),
        [
          ("x1", "2"), ("x2", "5"), ("W11", "0.3"), ("W12", "0.7"), ("W21", "1.3"), ("W22", "-0.9"),
          ("v1", "1.7"), ("v2", "-0.6"),
        ],
        "z1 = W11*x1 + W12*x2", "z2 = W21*x1 + W22*x2", "L = v1*z1 + v2*z2"),
      """
      «-1.2» no es el valor. ¿Diste el número de W21? Aquí se pide el de W12: revisa los índices.
      “-1.2” is not the value. Maybe you gave the number of W21? That of W12 is asked for here: check \
      the indices.
      """)
  }
}
