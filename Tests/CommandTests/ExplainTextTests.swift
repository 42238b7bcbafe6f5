import TestSupport
import Testing

@Suite("nntutor explain, for people")
struct ExplainTextTests {
  static let graph = ["explain", "d=2*b; e=a+d; L=c*e", "a=3", "b=1", "c=-2"]

  @Test("draws the graph, then values forward, gradients back and the chain rule, in English")
  func english() throws {
    let run = try ProgramRun(arguments: Self.graph)
    expectEqual(
      run.output,
      """
                    ┌ 3 ─┐          ┌ −2 ┐
                    │ a  ├─┐        │ c  ├─┐
                    └ −2 ┘ │        └ 5 ─┘ │
      ┌ 1 ─┐   ┌─── 2 ───┐ │ ┌──── 5 ────┐ │ ┌── −10 ──┐
      │ b  ├──▸│ d = 2·b ├─┴▸│ e = a + d ├─┴▸│ L = c·e │
      └ −4 ┘   └── −2 ───┘   └─── −2 ────┘   └─── 1 ───┘

      Given values
        a = 3
        b = 1
        c = −2

      Forward
        d = 2·b = 2
        e = a + d = 5
        L = c·e = −10

      Gradients of L, from the output back
        ∂L/∂L = 1
        ∂L/∂e = −2
        ∂L/∂d = −2
        ∂L/∂c = 5
        ∂L/∂b = −4
        ∂L/∂a = −2

      Chain rule
        ∂L/∂e = c = −2
        ∂e/∂d = 1
        ∂L/∂d = ∂L/∂e·∂e/∂d = −2·1 = −2
        ∂L/∂c = e = 5
        ∂d/∂b = 2
        ∂L/∂b = ∂L/∂d·∂d/∂b = −2·2 = −4
        ∂e/∂a = 1
        ∂L/∂a = ∂L/∂e·∂e/∂a = −2·1 = −2

      """)
    expectEqual(run.errors, "")
    expectEqual(run.status, 0)
  }

  /// The unit with a sigmoid: y = 0.704746, and 0.10404 and 0.208079 for w1 and b.
  @Test(
    "works only the nodes asked and those on the way, marks those asked, with a decimal comma in Spanish"
  )
  func spanishAndAsked() throws {
    let run = try ProgramRun(arguments: [
      "explain", "p1=w1*x1; p2=w2*x2; p3=w3*x3; z=p1+p2+p3+b; y=sigma(z)", "x1=0.5", "x2=0.6",
      "x3=0.1", "w1=0.2", "w2=0.3", "w3=0.9", "b=0.5", "--lang", "es", "--wrt", "b,w1",
    ])
    expectEqual(
      run.output,
      """
        ╔══ 0,2 ══╗         ┌── 0,1 ───┐
        ║   w₁    ╟─┬──────▸│    p₁    ├─┐
        ╚ 0,10404 ╝ │       └ 0,208079 ┘ │
      ┌─── 0,5 ───┐ │                    │
      │    x₁     ├─┘                    │
      └ 0,0416158 ┘                      │
       ┌── 0,3 ───┐         ┌── 0,18 ──┐ │     ┌── 0,87 ──┐   ┌ 0,704746 ┐
       │    w₂    ├───┬────▸│    p₂    ├─┴─┬─┬▸│    z     ├──▸│    y     │
       └ 0,124848 ┘   │     └ 0,208079 ┘   │ │ └ 0,208079 ┘   └─── 1 ────┘
      ┌─── 0,6 ───┐   │     ┌── 0,09 ──┐   │ │
      │    x₂     ├───┘ ┌─┬▸│    p₃    ├───┘ │
      └ 0,0624238 ┘     │ │ └ 0,208079 ┘     │
      ┌─── 0,9 ───┐     │ │ ╔══ 0,5 ═══╗     │
      │    w₃     ├─────┘ │ ║    b     ╟─────┘
      └ 0,0208079 ┘       │ ╚ 0,208079 ╝
       ┌── 0,1 ───┐       │
       │    x₃    ├───────┘
       └ 0,187271 ┘

      Valores dados
        x1 = 0,5
        x2 = 0,6
        x3 = 0,1
        w1 = 0,2
        w2 = 0,3
        w3 = 0,9
        b = 0,5

      Hacia adelante
        p1 = w1·x1 = 0,1
        p2 = w2·x2 = 0,18
        p3 = w3·x3 = 0,09
        z = p1 + p2 + p3 + b = 0,87
        y = σ(z) ≈ 0,704746

      Gradientes de y, de la salida hacia atrás
        ∂y/∂y = 1
        ∂y/∂z ≈ 0,208079
        ∂y/∂p3 ≈ 0,208079
        ∂y/∂p2 ≈ 0,208079
        ∂y/∂p1 ≈ 0,208079
        ∂y/∂b ≈ 0,208079
        ∂y/∂w3 ≈ 0,0208079
        ∂y/∂w2 ≈ 0,124848
        ∂y/∂w1 ≈ 0,10404
        ∂y/∂x3 ≈ 0,187271
        ∂y/∂x2 ≈ 0,0624238
        ∂y/∂x1 ≈ 0,0416158

      Regla de la cadena
        ∂y/∂z = σ(z)·(1 − σ(z)) ≈ 0,208079
        ∂z/∂p1 = 1
        ∂y/∂p1 = ∂y/∂z·∂z/∂p1 ≈ 0,208079·1 ≈ 0,208079
        ∂z/∂b = 1
        ∂y/∂b = ∂y/∂z·∂z/∂b ≈ 0,208079·1 ≈ 0,208079
        ∂p1/∂w1 = x1 = 0,5
        ∂y/∂w1 = ∂y/∂p1·∂p1/∂w1 ≈ 0,208079·0,5 ≈ 0,10404

      """)
  }

  @Test("adds the paths of a node that is used more than once")
  func paths() throws {
    let run = try ProgramRun(arguments: [
      "explain", "d=2*x\ne=-3*x\nL=d*e+x", "x=-1", "--wrt", "x",
    ])
    // L = -6x² + x, so the derivative at -1 is 13.
    expectEqual(
      run.output.components(after: "Chain rule"),
      """

        ∂L/∂e = d = −2
        ∂L/∂d = e = 3
        ∂d/∂x = 2
        ∂e/∂x = −3
        ∂L/∂x = ∂L/∂d·∂d/∂x + ∂L/∂e·∂e/∂x + 1 = 3·2 + (−2)·(−3) + 1 = 13

      """)
  }

  @Test("what is 0 on paper is 0, and nothing is left of a sum in binary")
  func exact() throws {
    let run = try ProgramRun(arguments: ["explain", "z=w*x+b; y=relu(z)", "w=0.1", "x=3", "b=-0.3"])
    let forward = run.output.components(after: "Forward").components(before: "Gradients")
    expectEqual(
      forward,
      """

        z = w·x + b = 0
        y = relu(z) = 0


      """)
    expectEqual(
      try ProgramRun(arguments: ["explain", "z=w*x+b", "w=0.1", "x=3", "b=-0.3", "--json"])
        .output.contains(#""name": "z", "operation": "w*x + b", "value": 0, "#), true)
  }

  @Test("a value alone may have the decimal comma that is printed in Spanish")
  func decimalComma() throws {
    let run = try ProgramRun(arguments: [
      "explain", "y=w*x; L=(y-t)^2", "w=1,5", "x=2", "t = -0,5", "--lang", "es",
    ])
    expectEqual(run.errors, "")
    expectEqual(
      run.output.components(after: "Hacia adelante").components(before: "Gradientes"),
      """

        y = w·x = 3
        L = (y − t)² = 12,25


      """)
  }

  @Test("says what has no effect, what has no derivative, and where a value is a constant's")
  func specialCases() throws {
    let run = try ProgramRun(arguments: [
      "explain", "u=2*q; L=sqrt(x)+r", "x=0", "q=pi", "r=e^2", "--output", "L",
    ])
    expectEqual(
      run.output,
      """
      ┌ 3.14159 ┐   ┌ 6.28319 ┐
      │    q    ├──▸│ u = 2·q │
      └─── 0 ───┘   └─── 0 ───┘
            ┌ 0 ┐   ┌── 7.38906 ───┐
            │ x ├─┬▸│ L = √(x) + r │
            └───┘ │ └───── 1 ──────┘
      ┌ 7.38906 ┐ │
      │    r    ├─┘
      └─── 1 ───┘

      Given values
        x = 0
        q = π ≈ 3.14159
        r = e² ≈ 7.38906

      Forward
        u = 2·q ≈ 6.28319
        L = √(x) + r ≈ 7.38906

      Gradients of L, from the output back
        ∂L/∂L = 1
        ∂L/∂u = 0
        ∂L/∂r = 1
        ∂L/∂q = 0
        ∂L/∂x: does not exist at this point

      Chain rule
        ∂L/∂u = 0: L does not depend on u
        ∂L/∂r = 1
        ∂L/∂q = 0: L does not depend on q
        ∂L/∂x = 1/(2·√(x)): does not exist at this point

      """)
    expectEqual(
      run.errors,
      """
      nntutor: warning: the output does not depend on “q”; use it or delete it
        q=pi
        ^
      nntutor: warning: the output does not depend on “u”; use it or delete it
        u=2*q; L=sqrt(x)+r
        ^

      """)
    expectEqual(run.status, 0)
  }

  @Test("breaks lines at the width asked, and writes ASCII where the locale has nothing else")
  func widthAndASCII() throws {
    let run = try ProgramRun(
      arguments: ["explain", "L=first*second+third*fourth", "first=1", "second=2", "third=3"]
        + ["fourth=1/2", "--width", "24", "--wrt", "third"],
      environment: ["LANG": "C"])
    expectEqual(
      run.output,
      """
       +-- 1 --+
       | first |-+
       +-- 2 --+ |
      +-- 2 ---+ |     + 3.5 +
      | second |-+-+-+>|  L  |
      +-- 1 ---+   | | +- 1 -+
       #== 3 ==#   | |
       # third #---+ |
       #= 0.5 =#     |
      +- 0.5 --+     |
      | fourth |-----+
      +-- 3 ---+

      Given values
        first = 1
        second = 2
        third = 3
        fourth = 1/2 = 0.5

      Forward
        L = first*second +
        third*fourth = 3.5

      Gradients of L, from the
      output back
        dL/dL = 1
        dL/dfourth = 3
        dL/dthird = 0.5
        dL/dsecond = 1
        dL/dfirst = 2

      Chain rule
        dL/dthird = fourth =
        0.5

      """)
  }

  @Test("says how wide the drawing is where it does not fit")
  func tooWide() throws {
    let node = "product_of_the_two_factors"
    let run = try ProgramRun(
      arguments: ["explain", "\(node)=a*b", "a=2", "b=3", "--width", "25", "--lang", "es"])
    #expect(
      run.output.hasPrefix(
        """
        El dibujo del grafo
        necesita 39 columnas;
        pídelas con --width.

        Valores dados
        """), "\(run.output)")
  }

  @Test("a drawing that is too wide goes on below, with all its numbers")
  func goesOnBelow() throws {
    let run = try ProgramRun(arguments: Self.graph + ["--width", "25"])
    expectEqual(
      run.output.prefix { $0 != "G" },
      """
       1 [b] −4 ──▸ d

        3 [a] −2 ─┐
       ┌ 2 ─┐     │
      ▸│ d  ├─────┴▸ e
       └ −2 ┘

        −2 [c] 5 ─┐
       ┌ 5 ─┐     │ ┌ −10 ┐
      ▸│ e  ├─────┴▸│  L  │
       └ −2 ┘       └─ 1 ─┘


      """)
  }

  @Test("a graph of very many nodes is not drawn, and that is said")
  func tooLarge() throws {
    let nodes = (1...150).map { "n\($0)=\($0 == 1 ? "x" : "n\($0 - 1)")+1" }
    let run = try ProgramRun(arguments: ["explain", nodes.joined(separator: ";"), "x=1"])
    #expect(run.output.hasPrefix("The graph is not drawn: it has more than 120 nodes.\n\nGiven"))
  }

  @Test("colours the drawing where that is wanted, else writes plain text to a pipe")
  func colours() throws {
    let graph = ["explain", "y=2*x", "x=3"]
    let plain = try ProgramRun(arguments: graph)
    #expect(!plain.output.contains("\u{1B}"))
    let coloured = try ProgramRun(arguments: graph + ["--color", "always"])
    expectEqual(
      coloured.output.prefix { $0 != "\n" }.replacing("\u{1B}", with: "ESC"),
      "┌ESC[0;36m 3 ESC[0m┐   ┌───ESC[0;36m 6 ESC[0m───┐")
    let without = coloured.output.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    expectEqual(without, plain.output)
  }
}

extension String {
  /// The text after the first occurrence of a line.
  func components(after line: String) -> String {
    firstRange(of: line).map { String(self[$0.upperBound...]) } ?? "no line \(line)"
  }

  /// What comes before some text.
  func components(before text: String) -> String {
    firstRange(of: text).map { String(self[..<$0.lowerBound]) } ?? "no text \(text)"
  }
}
