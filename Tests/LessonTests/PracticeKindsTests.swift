import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("What the lessons' graphs are practised by")
struct PracticeKindsTests {
  /// The kinds of question about a graph, for a learner who has seen some lessons, or all of them.
  private func kinds(_ lesson: String, _ graph: String, seen: [String]? = nil) -> Set<String> {
    let all = ShippedCourse.lessons
    let passed = all.filter { seen?.contains($0.id) != false }.flatMap { lesson in
      lesson.steps.map { Place(lesson: lesson.id, step: $0.id) }
    }
    let catalogue = PracticeCatalogue(
      course: Course(all.map { Course.Entry(lesson: $0, source: .builtIn) }),
      record: LearnerRecord(passed: Set(passed)), only: nil)
    return Set(
      catalogue.items.filter { $0.lesson == lesson && $0.graph == graph }.map { item in
        switch item.kind {
        case .forward: "forward"
        case .gradient: "gradient"
        case .local: "local"
        case .update(let rate): "update \(rate)"
        case .formula: "formula"
        case .worked(.forward): "values to check"
        case .worked(.backward): "gradients to check"
        case .mixed: "mixed"
        }
      })
  }

  @Test("a step function lets no gradient through, a layer without a loss is not trained")
  func allowed() {
    expectEqual(kinds("perceptron", "run"), ["forward", "local", "formula"])
    expectEqual(
      kinds("matrices", "NET"),
      ["forward", "local", "formula", "gradient", "values to check", "gradients to check"])
    expectEqual(kinds("adam", "A1"), ["forward", "local", "formula", "values to check"])
    // The slope of a ReLU is no formula, but one on each side.
    expectEqual(kinds("activations", "Rp"), ["local", "gradient"])
    // It is trained with the rate that was met last.
    #expect(
      kinds("cross-entropy", "LOG", seen: ["cross-entropy", "gradient-descent"])
        .contains("update 0.02"))
  }

  @Test("nothing is asked of a kind that was not met yet")
  func met() {
    expectEqual(kinds("perceptron", "run", seen: ["perceptron"]), ["forward"])
    expectEqual(
      kinds("matrices", "NET", seen: ["perceptron", "matrices"]),
      ["forward", "values to check"])
  }

  @Test("a local derivative that is the same whatever the numbers is asked for at one place alone")
  func constants() throws {
    let lesson = try #require(ShippedCourse.lessons.first { $0.id == "squared-loss" })
    let catalogue = PracticeCatalogue(
      course: Course([Course.Entry(lesson: lesson, source: .builtIn)]), record: LearnerRecord(),
      only: lesson.id)
    let local = catalogue.items.filter { $0.graph == "OWN" && $0.kind == .local }
    // 1 and −1 of e = y − t, 1/3 of L = S/3, and 2·e of each q = e².
    expectEqual(
      Set(local.flatMap(\.questions).map(\.id)),
      ["e1-y1", "e1-t1", "L-S", "q1-e1", "q2-e2", "q3-e3"])
  }

  @Test("there are numbers for every question, and a mistake for every pass in most draws")
  func usable() throws {
    let all = ShippedCourse.lessons
    let items = PracticeCatalogue(
      course: Course(all.map { Course.Entry(lesson: $0, source: .builtIn) }),
      record: LearnerRecord(
        passed: Set(all.flatMap { l in l.steps.map { Place(lesson: l.id, step: $0.id) } })),
      only: nil
    ).items
    var passes = (made: 0, tried: 0)
    for (index, item) in items.enumerated() where index.isMultiple(of: 3) {
      let lesson = try #require(all.first { $0.id == item.lesson })
      let drawn = try item.lesson(from: lesson, stepID: "s", seed: UInt64(index))
      guard item.isWorked else { continue }
      var numbers = SplitMix64(seed: UInt64(index))
      passes.tried += 1
      guard let pass = WorkedPass(drawn, numbers: &numbers) else { continue }
      passes.made += 1
      expectEqual(pass.lines.count { $0.standing == .slip }, 1, "\(item)")
    }
    #expect(passes.made * 4 > passes.tried * 3, "\(passes)")
  }

  @Test("rules that few graphs show are asked soon where they are needed most", arguments: 1...6)
  func neededMost(session: Int64) throws {
    let all = ShippedCourse.lessons
    let passed = all.flatMap { lesson in
      lesson.steps.map { Place(lesson: lesson.id, step: $0.id) }
    }
    var record = LearnerRecord(passed: Set(passed))
    let now = Timestamp(milliseconds: 1_790_000_000_000 + session)
    let needed: [Rule] = [.square, .tanh, .chain]
    for rule in needed {
      record.add(
        Attempt(
          key: FieldKey(lesson: "activations", step: "s", field: "\(rule)"), answer: "1",
          outcome: .wrong, rules: [rule], hintLevel: 0, language: .english),
        at: now)
    }
    var learner = Learner(
      TutorState(
        course: Course(all.map { Course.Entry(lesson: $0, source: .builtIn) }), record: record,
        language: .english))
    learner.waits(until: now)
    learner.does(.practise)
    expectEqual(learner.state.notice, .practiceFocus(needed))
    var shown: Set<Rule> = []
    for _ in 1...6 {
      let page = try #require(learner.lessonPage)
      learner.does(.nextStep)
      let recogniser = MistakeRecogniser(truth: StepTruth(lesson: page.lesson, step: page.step))
      for field in page.step.fields {
        shown.formUnion(FieldRules(of: field, in: recogniser).shown)
      }
    }
    expectEqual(needed.filter { !shown.contains($0) }, [])
  }
}
