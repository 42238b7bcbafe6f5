import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("Texts that are wrong")
struct TextProblemTests {
  @Test("every text must have every language of the lesson")
  func languages() {
    expectProblems(
      """
      format: 1
      id: a
      title: ①{ en: T }
      goal: ②{}
      graphs: { g: { nodes: [ n = 1 ] } }
      steps:
        - id: a
          title: ③{ es: T }
          text: ④[ A ]
          hints: [ ⑤{ es: H }, H, ⑥{ en: H } ]
          after: ⑦{ es: D }
          ask:
            - { value: n, prompt: ⑧{ en: P } }
            - id: c
              prompt: P
              choice:
                - { right: ⑨{ en: R }, why: ⑩{ en: W } }
                - wrong: W
      """,
      [
        "①": .missingLanguage(.spanish),
        "②": .missingLanguage(.spanish), "②": .missingLanguage(.english),
        "③": .missingLanguage(.english),
        "④": .wrongShape(expected: .localizedText, found: .list),
        "⑤": .missingLanguage(.english), "⑥": .missingLanguage(.spanish),
        "⑦": .missingLanguage(.english), "⑧": .missingLanguage(.spanish),
        "⑨": .missingLanguage(.spanish), "⑩": .missingLanguage(.spanish),
      ])
  }

  @Test("the languages of a lesson are known ones, each once, and at least one")
  func declaredLanguages() {
    let rest = "format: 1\nid: a\ntitle: T\ngoal: G\nsteps: [ { id: a, text: { es: A } } ]\n"
    expectProblems(
      rest + "languages: [es, ①fr, ②es]",
      ["①": .unknownLanguage("fr"), "②": .repeatedID("es")])
    expectProblems(
      rest.replacing("{ es: A }", with: "A") + "languages: ①[]",
      ["①": .wrongCount(found: 0, lowest: 1, highest: 2)])
    expectProblems(
      rest.replacing("{ es: A }", with: "①{ es: A }") + "languages: ②es",
      ["①": .missingLanguage(.english), "②": .wrongShape(expected: .list, found: .scalar)])
  }

  @Test("a text that ends at what YAML takes for a comment is told of; a comment is none")
  func comments() {
    expectProblems(
      """
      format: 1
      id: a # 1
      title: Exercise① #1 of three
      goal: Find x # the smallest one
      graphs: { g: { nodes: [ n = 1 ] } }
      steps: [ { id: s, text: { es: "Paso #1", en: "C#"} } ] #end
      """,
      ["①": .commentInText("#1 of three")], warnings: ["①"])
  }

  @Test("a text says something, and not more than 4000 characters")
  func lengths() {
    let long = String(repeating: "ñ", count: 4000)
    expectProblems(
      """
      format: 1
      id: a
      title: ①""
      goal: { es: ②" ", en: G }
      steps:
        - { id: a, text: \(long) }
        - { id: b, text: ③\(long)ñ }
      """, ["①": .emptyText, "②": .emptyText, "③": .textTooLong(limit: 4000)])
  }

  @Test("a control character that an escape brings in is told where the escape stands")
  func controlCharacters() {
    expectProblems(
      #"""
      format: 1
      id: a
      title: "T①\e]52;c;x\a"
      goal: { es: "a\\b", en: "é\x41②\x9b" }
      steps:
        - { id: a, text: "one\ntwo ③\u2028" }
        - { id: b, text: "④\0" }
        - { id: c, text: "tab⑤\t" }
      """#,
      [
        "①": .controlCharacter(code: 0x1B), "②": .controlCharacter(code: 0x9B),
        "③": .controlCharacter(code: 0x2028), "④": .controlCharacter(code: 0),
        "⑤": .controlCharacter(code: 9),
      ])
  }

  @Test("titles and goals have one line; the line end of a block scalar does not count")
  func lines() {
    expectProblems(
      """
      format: 1
      id: a
      title: |
        One line
      goal: ①|
        Two
        lines
      steps: [ { id: a, title: ②"a\\nb", text: "a\\nb" } ]
      """, ["①": .severalLines, "②": .severalLines])
  }

  @Test("a placeholder names a node of the step's graph, wherever it stands")
  func placeholders() {
    expectProblems(
      """
      format: 1
      id: a
      title: T ①{n}
      goal: G
      graphs:
        g: { given: { w1': 1 }, nodes: [ n = w1' ] }
        h: { nodes: [ m = 1 ] }
      steps:
        - id: a
          graph: g
          text: |
            Here {n} and {w1'} are right,
            ②{m} is not, {{n} is a brace,
              and ③{0, 1} is a set.
          hints: [ "④{x}" ]
          after: { es: "{n}", en: "a {n} b ⑤{y}" }
          ask:
            - { value: n, prompt: "⑥{q}" }
            - choice: [ { right: "⑦{r}" }, { wrong: W, why: "⑧{s}" } ]
              id: c
              prompt: P
        - id: b
          text: Without a graph ⑨{n}
      """,
      [
        "①": .unknownPlaceholder("n"), "②": .unknownPlaceholder("m"),
        "③": .unknownPlaceholder("0, 1"), "④": .unknownPlaceholder("x"),
        "⑤": .unknownPlaceholder("y"), "⑥": .unknownPlaceholder("q"),
        "⑦": .unknownPlaceholder("r"), "⑧": .unknownPlaceholder("s"),
        "⑨": .graphNotNamed,
      ])
  }
}
