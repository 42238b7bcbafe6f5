import Curriculum
import LessonFormat
import TestSupport
import Testing

@Suite("YAML that lessons do not use")
struct YAMLRefusalTests {
  @Test("anchors, aliases and tags are refused wherever they stand")
  func propertiesOfNodes() {
    expectProblems(
      """
      format: ①!!int 1
      id: ②&id a
      ③*key : K
      title: { es: ④*t, en: ⑤!t T }
      goal: ⑥!<tag:x> G
      steps:
        - ⑦&s
          id: s
        - ⑧*s
        - [ ⑨&a x, ⑩*a ]
        - ? ⑪&k a
          : ⑫! b
        - "quoted": ⑬&q |
            text
      """,
      [
        "①": .tag("!!int"), "②": .anchorOrAlias("&id"), "③": .anchorOrAlias("*key"),
        "④": .anchorOrAlias("*t"), "⑤": .tag("!t"), "⑥": .tag("!<tag:x>"),
        "⑦": .anchorOrAlias("&s"), "⑧": .anchorOrAlias("*s"), "⑨": .anchorOrAlias("&a"),
        "⑩": .anchorOrAlias("*a"), "⑪": .anchorOrAlias("&k"), "⑫": .tag("!"),
        "⑬": .anchorOrAlias("&q"),
      ])
  }

  @Test("emphasis at the beginning of a plain text is told as what YAML makes of it")
  func emphasisFirst() {
    expectProblems(
      "format: 1\ntitle: ①**Perceptron** first", ["①": .anchorOrAlias("**Perceptron**")])
  }

  @Test("the same characters inside texts are text")
  func textIsText() throws {
    let result = LessonReader.read(
      """
      format: 1   # &comment *comment !comment
      id: a       # "an open quote
      title: a & b * c ! d # 5
      goal: "&a *b !c # d"
      graphs:
        g: { given: { a: 2, b: 3 }, nodes: [ 'c = a *b', d = 2*c ] }
      steps:
        - id: one
          text: plain text goes on
            **bold** in the next line
            &also !this 'and' "that"
            - this [too] {{too}
        - id: two
          text: |
            **bold** first
            *alias &anchor !tag
              ---
            title: again
            title: again
        - id: three
          text: >2-
              *indented
            &folded

            '
        - id: four
          text: 'it''s *x
            &y'
        - { id: five, text: "say \\"*x\\"
             &y" }
        - id: six
          text:
            es: a:b
            en: |+
              # no comment

      """, path: "p")
    expectEqual(result.diagnostics, [])
    expectEqual(
      result.lesson?.steps.map { $0.text[.english] },
      [
        "plain text goes on **bold** in the next line &also !this 'and' \"that\" - this [too] {{too}",
        "**bold** first\n*alias &anchor !tag\n  ---\ntitle: again\ntitle: again",
        "  *indented\n&folded\n'", "it's *x &y", "say \"*x\" &y", "# no comment",
      ])
  }

  @Test("a second document is refused, whether it is marked or follows an end")
  func severalDocuments() {
    expectProblems("---\nformat: 1\n①---\nformat: 1\n", ["①": .severalDocuments])
    expectProblems("format: 1\n...\n①format: 1\n", ["①": .severalDocuments])
    expectProblems("format: 1\n①--- *a\n", ["①": .severalDocuments])
  }

  @Test("one document may be marked as YAML has it")
  func oneDocument() {
    let lesson = tinyLesson(id: "a")
    for text in [
      "---\n\(lesson)", "%YAML 1.1\n---\n\(lesson)\n...\n", "# one\n--- # two\n\(lesson)",
    ] {
      expectEqual(LessonReader.read(text, path: "p").diagnostics, [])
    }
  }

  @Test(
    "a text without a document is empty", arguments: ["", "\n\n", "# only a comment\n", "---\n"])
  func empty(text: String) {
    expectProblems("①" + text, ["①": .empty])
  }

  @Test("keys that stand twice are all told, at the second place")
  func repeatedKeys() {
    expectProblems(
      """
      format: 1
      id: a
      title: { es: A, en: B, ①es: C }
      'steps':
        - id: a
          text: A
          ②id: b
        - id: a
          text : |
            text: no key
          ③text: B
          other: [ { es: a }, { es: b }, [es: c, es: d] ]
      ④"id": b
      ⑤id: c
      """,
      [
        "①": .repeatedKey("es"), "②": .repeatedKey("id"), "③": .repeatedKey("text"),
        "④": .repeatedKey("id"), "⑤": .repeatedKey("id"),
      ])
  }

  @Test("a key that is repeated in another way of writing is told too")
  func disguisedRepeatedKey() {
    expectProblems("①id: a\n? id\n: b", ["①": .repeatedKey("id")])
    expectProblems(#"{ ①id: a, "i\x64": b }"#, ["①": .repeatedKey("id")])
  }

  @Test(
    "what YAML cannot read is told at its place",
    arguments: [
      ("a: ①'never ended\nb: 2\n", "found unexpected end of stream"),
      ("a: b①: c\n", "mapping values are not allowed in this context"),
      ("a:\n  - b\n ①c: d\n", "did not find expected key"),
      ("a: ①@b\n", "found character that cannot start any token"),
      ("a: \"①\\q\"\n", "found unknown escape character"),
      ("a: b\n①c\nd: e\n", "could not find expected ':'"),
    ])
  func syntaxErrors(marked: String, problem: String) {
    expectProblems(marked, ["①": .syntax(problem)])
  }

  @Test("a bracket that is missed on a later line is told with the line that it is on")
  func openBrackets() {
    expectProblems("a: [b, c\n①", ["①": .openBracket(isMapping: false, line: 1)])
    expectProblems("a: b\nc: { d: 1\ne①: 2", ["①": .openBracket(isMapping: true, line: 2)])
    expectProblems(
      "a:\n  b: { c: 1, d: 2 # }\n  e: f,\n  e: g,\n  ①e: h\n",
      ["①": .openBracket(isMapping: true, line: 2)])
    expectProblems(
      "a:\n  - { b: 1, c: Number #1, d: 2 }\n  ①- { b: 2 }\n  - { b: 3 }\n",
      ["①": .openBracket(isMapping: true, line: 2)])
  }
}
