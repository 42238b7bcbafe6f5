import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport
import Wording

@Suite("What is said of a line of a worked pass")
struct WorkedPassRemarkTests {
  private let english = Voice(language: .english, decimalMark: ".", names: .byHand)
  private let spanish = Voice(language: .spanish, decimalMark: ",", names: .byHand)

  @Test("hints for a backward pass, in both languages")
  func hints() {
    func say(_ hint: Hint, _ voice: Voice) -> String {
      let content = HintSentence(hint, figures: 3, voice: voice)
      return ([content.sentence] + content.equations.map { $0.parts.joined(separator: " ") })
        .joined(separator: "\n")
    }
    expectEqual(
      say(.recompute(.backward, from: "∂L/∂w1"), english),
      "Go back through the graph yourself, from ∂L/∂w₁ on: each line is what arrives times the local "
        + "derivative, added up where several paths arrive. The first that comes out differently is "
        + "the one; those that follow from it will differ too.")
    expectEqual(
      say(.recompute(.backward, from: "∂L/∂w1"), spanish),
      "Recorre tú el grafo hacia atrás, desde ∂L/∂w₁: cada línea es lo que llega por la derivada "
        + "local, sumado si llega por varios caminos. La primera que no te dé lo mismo es la "
        + "buscada; las que dependen de ella tampoco te darán.")
    expectEqual(
      say(.recompute(.forward, from: "z1"), english),
      "Go forward through the graph yourself, from z₁ on: put the values you have into each formula. "
        + "The first line that comes out differently is the one; those that follow from it will "
        + "differ too.")
    expectEqual(
      say(.recompute(.forward, from: "z1"), spanish),
      "Recorre tú el grafo hacia adelante, desde z₁: pon en cada fórmula los valores que ya tienes. "
        + "La primera línea que no te dé lo mismo es la buscada; las que dependen de ella tampoco te "
        + "darán.")
    let line = Equation("∂L/∂b1", .binary(.multiply, .name("∂L/∂h"), .name("∂h/∂b1")))
    expectEqual(
      say(.oneIsWrong([line]), english),
      "The first wrong line is one of these two. This is how they are worked out:\n"
        + "∂L/∂b₁ = ∂L/∂h·∂h/∂b₁")
    expectEqual(
      say(.oneIsWrong([line]), spanish),
      "La primera línea equivocada es una de estas dos. Así se calculan:\n∂L/∂b₁ = ∂L/∂h·∂h/∂b₁")
    expectEqual(
      say(.wrongLine(letter: "d", [line], value: -1.5), english),
      "It is line d. Worked as it should be:\n∂L/∂b₁ = ∂L/∂h·∂h/∂b₁ = −1.5")
    expectEqual(
      say(.wrongLine(letter: "d", [line], value: -1.5), spanish),
      "Es la línea d. Bien calculada:\n∂L/∂b₁ = ∂L/∂h·∂h/∂b₁ = −1,5")
  }

  @Test("a right line is worked out for who doubts it, and the wrong one is named and put right")
  func remarks() throws {
    var learner = try #require(
      try PracticeCourse.atPass(.backward, at: Timestamp(milliseconds: 1_790_000_012_345)) {
        $0.lines.first?.standing == .right
      })
    func remark(_ voice: Voice) throws -> String {
      let page = try #require(learner.lessonPage)
      let field = try #require(page.step.fields.first)
      let mark = try #require(page.marks[field.id])
      return voice.say(try #require(WorkedPassRemark(mark, page: page)))
    }
    let pass = try #require(learner.lessonPage?.workedPass)
    let position = try #require(pass.lines.firstIndex { $0.node == pass.node })
    let option = try #require(learner.lessonPage?.step.questions.first?.kind)
    guard case .choice(let choice) = option else {
      Issue.record("no choice")
      return
    }
    let page = try #require(learner.lessonPage)
    expectEqual(
      OptionText.plain(choice.options[0], at: 0, of: page, voice: spanish),
      "∂L/∂y = " + spanish.number(pass.lines[0].number))
    // y = w2·h + b2, and the gradient of (y − t)² is 2·(y − t).
    let given = page.lesson.graph(of: page.step)?.given ?? []
    let numbers = Dictionary(
      given.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let y = try #require(NetworkByHand(given: numbers).number(for: .value(node: "y", given: [:])))
    let t = try #require(numbers["t"])
    let worked = { (voice: Voice) in
      "∂L/∂y = 2·(y − t) = 2·(\(voice.number(y)) − \(t < 0 ? "(\(voice.number(t)))" : voice.number(t)))"
        + " = \(voice.number(2 * (y - t)))."
    }
    learner.answers("a")
    expectEqual(
      try remark(english),
      "That line is right: " + worked(english) + " The mistake comes after it.")
    expectEqual(
      try remark(spanish), "Esa línea está bien: " + worked(spanish) + " El error está después.")
    learner.answers(AnswerReader.letter(ofOption: position))
    let found = try remark(english)
    #expect(found.hasPrefix("The mistake is at "), "\(found)")
    #expect(found.contains(" It should be ∂L/∂\(english.name(pass.node)) = "), "\(found)")
    let inSpanish = try remark(spanish)
    #expect(inSpanish.hasPrefix("El error está en "), "\(inSpanish)")
    #expect(inSpanish.contains(" Lo correcto: ∂L/∂\(spanish.name(pass.node)) = "), "\(inSpanish)")
  }

  @Test("of a forward pass the formula is told, with the numbers that stand there")
  func forward() throws {
    let words = (
      english: PracticeWords.task(.worked(.forward)).english(english),
      spanish: PracticeWords.task(.worked(.forward)).spanish(spanish)
    )
    #expect(words.english.hasPrefix("Somebody went forward through this graph and slipped once;"))
    #expect(
      words.spanish.hasPrefix("Alguien recorrió este grafo hacia adelante y se equivocó una vez;"))
    var standings: Set<WorkedPass.Line.Standing> = []
    for seed in 1...20 as ClosedRange<UInt64> {
      var learner = try PracticeCourse.begin(at: Timestamp(milliseconds: 1_790_000_012_345))
      learner.happens(.practise(PracticeRequest(seed: seed)))
      for _ in 1..<10 where learner.lessonPage?.workedPass?.direction != .forward {
        learner.does(.nextStep)
      }
      guard let opened = learner.lessonPage, let pass = opened.workedPass,
        pass.direction == .forward, pass.lines.map(\.node) == ["h", "y", "L"]
      else { continue }
      // y = w2·h + b2 and L = (y − t)² with what stands there, right or not.
      let position = seed.isMultiple(of: 2) ? 1 : 2
      let line = pass.lines[position]
      let given = opened.lesson.graph(of: opened.step)?.given ?? []
      func number(_ name: String) -> Double {
        pass.lines.first { $0.node == name }?.number ?? given.first { $0.name == name }?.value
          ?? .nan
      }
      let option = ChoiceQuestion.Option(text: LocalizedText(line.node), isRight: false)
      expectEqual(
        OptionText.plain(option, at: position, of: opened, voice: spanish),
        line.node + " = " + spanish.number(line.number))
      learner.answers(AnswerReader.letter(ofOption: position))
      let page = try #require(learner.lessonPage)
      let field = try #require(page.step.fields.first)
      let mark = try #require(page.marks[field.id])
      let said = english.say(try #require(WorkedPassRemark(mark, page: page)))
      standings.insert(line.standing)
      let (worked, value) =
        position == 1
        ? ("y = w₂·h + b₂", number("w2") * number("h") + number("b2"))
        : ("L = (y − t)²", (number("y") - number("t")) * (number("y") - number("t")))
      let beginning =
        switch line.standing {
        case .right: "That line is right: \(worked) = "
        case .follows: "That line is worked out correctly from what it receives: \(worked) = "
        case .slip: "The mistake is at "
        }
      #expect(said.hasPrefix(beginning), "\(said)")
      let told = english.number(value, figures: 3)
      #expect(said.contains(" = \(told).") || said.contains(" ≈ \(told)."), "\(said)")
    }
    expectEqual(standings.count, 3, "\(standings)")
  }

  @Test(
    "a line that is not the mistake is right by its own rule, and it is said where the mistake is",
    arguments: [PassDirection.forward, .backward])
  func sides(direction: PassDirection) throws {
    var sides: Set<String> = []
    for seed in 1...12 as ClosedRange<UInt64> {
      var learner = try PracticeCourse.begin(at: Timestamp(milliseconds: 1_790_000_012_345))
      learner.happens(.practise(PracticeRequest(seed: seed)))
      for _ in 1..<10 where learner.lessonPage?.workedPass?.direction != direction {
        learner.does(.nextStep)
      }
      guard let opened = learner.lessonPage, let pass = opened.workedPass,
        pass.direction == direction
      else { continue }
      let given = opened.lesson.graph(of: opened.step)?.given ?? []
      let numbers = Dictionary(
        given.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      let byHand = NetworkByHand(given: numbers)
      // The first line that is not the number is the mistake.
      func right(_ node: String) -> Double? {
        byHand.number(
          for: direction == .forward ? .value(node: node, given: [:]) : .gradient(node: node))
      }
      let isRight = pass.lines.map { line in
        right(line.node).map { ($0 - line.number).magnitude < 1e-9 } ?? false
      }
      let slip = try #require(isRight.firstIndex(of: false))
      for index in pass.lines.indices where index != slip {
        learner.answers(AnswerReader.letter(ofOption: index))
        let page = try #require(learner.lessonPage)
        let field = try #require(page.step.fields.first)
        let mark = try #require(page.marks[field.id])
        let said = english.say(try #require(WorkedPassRemark(mark, page: page)))
        let beginning =
          isRight[index]
          ? "That line is right: " : "That line is worked out correctly from what it receives: "
        let end = index < slip ? "the mistake comes after it." : "the mistake comes before it."
        #expect(said.hasPrefix(beginning), "\(said)")
        #expect(said.lowercased().hasSuffix(end), "\(said)")
        sides.insert(beginning + end)
      }
    }
    // A right line before it and one that follows behind it; on the way back, where the lines fork, behind it
    // also one that does not follow.
    var expected: Set<String> = [
      "That line is right: the mistake comes after it.",
      "That line is worked out correctly from what it receives: the mistake comes before it.",
    ]
    if direction == .backward {
      expected.insert("That line is right: the mistake comes before it.")
    }
    expectEqual(sides, expected)
  }

  @Test(
    "a line that only goes on with a wrong one is worked out from that one, and is not the mistake")
  func follows() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      var learner = try PracticeCourse.begin(at: Timestamp(milliseconds: 1_790_000_012_345))
      learner.happens(.practise(PracticeRequest(seed: seed)))
      for _ in 1..<10 where learner.lessonPage?.workedPass?.direction != .backward {
        learner.does(.nextStep)
      }
      guard let pass = learner.lessonPage?.workedPass, pass.direction == .backward,
        let position = pass.lines.firstIndex(where: { $0.standing == .follows })
      else { continue }
      learner.answers(AnswerReader.letter(ofOption: position))
      let page = try #require(learner.lessonPage)
      let field = try #require(page.step.fields.first)
      let mark = try #require(page.marks[field.id])
      let remark = try #require(WorkedPassRemark(mark, page: page))
      let line = pass.lines[position]
      func expect(_ voice: Voice, _ beginning: String, _ end: String) {
        let said = voice.say(remark)
        #expect(said.hasPrefix(beginning + ": ∂L/∂\(voice.name(line.node)) = "), "\(said)")
        #expect(said.hasSuffix(" \(voice.number(line.number)). " + end), "\(said)")
      }
      expect(
        english, "That line is worked out correctly from what it receives",
        "But what it receives is already wrong: the mistake comes before it.")
      expect(
        spanish, "Esa línea está bien calculada con lo que recibe",
        "Pero lo que recibe ya viene mal: el error está antes.")
      return
    }
    Issue.record("no pass with a line that follows")
  }
}
