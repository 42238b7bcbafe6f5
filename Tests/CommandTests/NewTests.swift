import Foundation
import TestSupport
import Testing

@Suite("nntutor new")
struct NewTests {
  @Test(
    "a lesson on a graph has nothing that check would mend",
    arguments: [
      [
        "--graph", "h=w1*x+b1; y=w2*h+b2; L=(y-t)^2", "--given", "x=2 t=5 w1=1 w2=2 b1=0 b2=0",
        "--parameters", "w1 b1 w2 b2", "--rate", "0.1",
      ],
      ["--graph", "d=2*b; e=a+d; L=c*e", "--given", "a=3 b=1 c=-2"],
      [
        "--graph",
        "z1=u*x; z2=v*x; e1=exp(z1/T); e2=exp(z2/T); S=e1+e2; p1=e1/S; L=-ln(p1)", "--given",
        "x=1.5, u=0.4, v=-0.2, T=ln(8)", "--parameters", "u v", "--rate", "0.5",
      ],
      [
        "--graph", "h=relu(w*x+b); y=h+x; L=(y-t)^2", "--given", "x=2 w=1.5 b=0.5 t=4",
        "--parameters", "w b", "--rate", "0.01",
      ],
      [
        "--graph", "z=w*x+b; a=sigma(z); L=-(y*ln(a)+(1-y)*ln(1-a))", "--given",
        "x=1.5 w=0.8 b=-0.3 y=1", "--parameters", "w b",
      ],
      [
        "--graph", "h1=tanh(u*x); h2=tanh(v*x); s=h1*h2; r=h1+h2; L=(s-r)^2", "--given",
        "x=0.5 u=1.2 v=-0.7", "--parameters", "u v", "--rate", "0.2",
      ],
      ["--graph", "m=max(a;b); n=abs(m-c); L=sqrt(n)+n^2", "--given", "a=2 b=5 c=9"],
    ])
  func drafts(arguments: [String]) throws {
    let home = try TemporaryHome()
    let run = try ProgramRun(
      arguments: ["new"] + arguments + ["mine.yaml", "--lang", "en"], home: home.url)
    expectEqual(
      run.output,
      "mine.yaml: ready. Try it with “nntutor preview mine.yaml”, check it with “nntutor check "
        + "mine.yaml”.\n")
    let check = try ProgramRun(
      arguments: ["check", "mine.yaml", "--strict", "--lang", "en"], home: home.url)
    expectEqual(
      check.output.split(separator: "\n").filter { !$0.contains(" note: ") }.dropLast(), [])
    expectEqual(check.status, 0)
  }

  @Test("formulas have room, values may stand as people write them, training is named where it is")
  func written() throws {
    let home = try TemporaryHome()
    func new(_ name: String, _ more: String...) throws -> String {
      _ = try ProgramRun(
        arguments: ["new", "--graph", "L=w*x", "--given", "w = 3, x = -2", name] + more,
        home: home.url)
      return try String(contentsOf: home.url.appending(path: name), encoding: .utf8)
    }
    let short = try new("short.yaml")
    #expect(short.contains("      - \"L = w*x\"\n"))
    #expect(short.contains("      w: 3\n      x: -2\n"))
    #expect(short.contains("en: \"Go through this network forward and backward.\"\n"))
    #expect(!short.contains("train it"))
    let long = try new("long.yaml", "--parameters", "w", "--rate", "0.1")
    #expect(long.contains("and train it one step.\"\n"))
  }

  @Test("a file that exists is left alone unless that is asked for")
  func force() throws {
    let home = try TemporaryHome()
    let path = try home.write("mine", to: "mine.yaml")
    func new(_ more: String...) throws -> ProgramRun {
      try ProgramRun(
        arguments: ["new", "--from", "xor", "mine.yaml", "--lang", "es"] + more, home: home.url)
    }
    let run = try new()
    expectEqual(
      run.errors,
      "nntutor: «mine.yaml» ya existe; elige otro nombre, o usa --force para reemplazarlo\n")
    expectEqual(run.status, 1)
    expectEqual(try String(contentsOfFile: path, encoding: .utf8), "mine")
    expectEqual(try new("--force").status, 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("id: xor"))
  }

  @Test("what is wrong with the arguments is told, and nothing is written")
  func wrong() throws {
    let home = try TemporaryHome()
    func errors(_ arguments: String...) throws -> String {
      try ProgramRun(
        arguments: ["new"] + arguments + ["l.yaml", "--lang", "en"], home: home.url
      ).errors
    }
    expectEqual(
      try errors(),
      "nntutor: name a graph with --graph or a lesson with --from, one of the two\n")
    expectEqual(
      try errors("--graph", "L=w*x", "--given", "w=1 x=2", "--rate", "0.1"),
      "nntutor: --rate needs --parameters too: the given nodes that are trained\n")
    expectEqual(
      try errors(
        "--graph", "L=w*x", "--given", "w=1 x=2", "--rate", "zero", "--parameters", "w"),
      "nntutor: --rate: “zero” is not a number above 0, such as 0.1\n")
    expectEqual(
      try errors("--graph", "L=w*x", "--given", "w=1 x=2", "--rate", "-1", "--parameters", "w"),
      "nntutor: --rate: “-1” is not a number above 0, such as 0.1\n")
    expectEqual(
      try errors(
        "--graph", "L=w1*x", "--given", "w1=1 x=2", "--rate", "1", "--parameters", "w2"),
      "nntutor: --parameters: “w2” is not a given node; did you mean “w1”?\n")
    expectEqual(
      try errors("--graph", "L=w*x", "--given", "w x=2"),
      "nntutor: --given: “w” is not name=number, such as w=2\n")
    expectEqual(
      try errors("--graph", "L=w*x", "--given", "w=1 x=2,5"),
      "nntutor: --given: “x=2,5” has a decimal comma; write it with a point, “x=2.5”\n")
    expectEqual(
      try errors("--graph", "L=w*x", "--given", "w=2"),
      """
      nntutor: error: no node is called “x”; give it a value or define it
        L=w*x
            ^

      """)
    expectEqual(
      try errors("--from", "xr"),
      "nntutor: there is no lesson “xr”; did you mean “xor”? “nntutor list” shows them all.\n")
    expectEqual(
      try FileManager.default.contentsOfDirectory(atPath: home.url.path), [])
  }
}
