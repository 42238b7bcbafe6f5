import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Working through a lesson")
struct LessonFlowTests {
  @Test("a whole lesson leaves every answer and every step in the record")
  func wholeLesson() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    learner.answers("2")
    learner.answers("5")
    learner.does(.confirm)
    learner.answers("-2")
    learner.answers("b")
    learner.does(.confirm)

    func attempt(_ step: String, _ field: String, _ answer: String, _ rules: Rule...) -> Effect {
      .record(
        Attempt(
          key: FieldKey(lesson: "graph", step: step, field: field), answer: answer,
          outcome: .right, rules: rules, hintLevel: 0, language: .english))
    }
    func place(_ step: String) -> Place { Place(lesson: "graph", step: step) }
    expectEqual(
      learner.effects,
      [
        .remember(place("read")), .pass(place("read")), .remember(place("forward")),
        attempt("forward", "d", "2", .productValue), attempt("forward", "e", "5", .sumValue),
        .pass(place("forward")),
        .remember(place("backward")), attempt("backward", "e", "-2", .product),
        attempt("backward", "where", "b"), .pass(place("backward")),
      ])
    expectEqual(learner.state.notice, .lessonFinished(lesson: "graph", isKept: true))
    let lesson = try #require(learner.state.course.lesson(id: "graph"))
    #expect(LessonStatus(LessonOutline(lesson), record: learner.state.record).isFinished)
    guard case .course(let page) = learner.state.page else {
      Issue.record("the course list follows a finished lesson")
      return
    }
    expectEqual(page.selected, "other")
  }

  @Test("a wrong answer is recorded, keeps the focus and can be mended")
  func wrongAnswer() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    let effects = learner.answers("3")
    guard case .record(let attempt) = effects.first else {
      Issue.record("a wrong answer is recorded: \(effects)")
      return
    }
    expectEqual(attempt.outcome, .wrong)
    expectEqual(learner.lessonPage?.focusedField?.id, "d")
    expectEqual(learner.lessonPage?.marks["d"]?.verdict, .wrong)
    learner.does(.deleteBackward)
    learner.answers("2")
    expectEqual(learner.lessonPage?.focusedField?.id, "e")
    let key = FieldKey(lesson: "graph", step: "forward", field: "d")
    expectEqual(learner.state.record.history(of: key), FieldHistory(acceptedAnswer: "2", misses: 1))
  }

  @Test("Enter on an empty answer asks for one and records nothing")
  func emptyAnswer() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    expectEqual(learner.does(.confirm), [])
    expectEqual(learner.state.notice, .typeAnAnswer)
    learner.types("   ")
    expectEqual(learner.does(.confirm), [])
  }

  @Test("an unreadable answer costs no miss")
  func unreadable() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    learner.answers("2*(")
    let key = FieldKey(lesson: "graph", step: "forward", field: "d")
    expectEqual(learner.state.record.history(of: key).misses, 0)
    expectEqual(learner.lessonPage?.focusedField?.id, "d")
  }

  @Test("hints go from mild to the solution, which is recorded and finishes the field")
  func hints() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    expectEqual(learner.does(.hint, .hint, .hint), [])
    let effects = learner.does(.hint)
    let key = FieldKey(lesson: "graph", step: "forward", field: "d")
    expectEqual(
      effects,
      [
        .record(
          Attempt(
            key: key, answer: "", outcome: .revealed, rules: [.productValue], hintLevel: 4,
            language: .english))
      ])
    #expect(learner.state.record.history(of: key).isDone)
    learner.does(.hint)
    expectEqual(learner.state.notice, .cannot(.alreadyAnswered))
    learner.does(.confirm)
    expectEqual(learner.lessonPage?.focusedField?.id, "e")
  }

  @Test("a lesson is opened where it was left, with the answers given")
  func resume() throws {
    var first = try Learner.begin()
    first.does(.confirm, .confirm)
    first.answers("2")
    var second = try Learner.begin(record: first.state.record)
    second.does(.confirm)
    expectEqual(second.step, "forward")
    expectEqual(second.lessonPage?.answers["d"]?.text, "2")
    expectEqual(second.lessonPage?.focusedField?.id, "e")
  }

  @Test("a place that is no longer in the lesson opens the lesson at its start")
  func editedLesson() throws {
    let record = LearnerRecord(places: ["graph": "gone"], lastLesson: "graph")
    var learner = try Learner.begin(record: record)
    learner.does(.confirm)
    expectEqual(learner.step, "read")
  }

  @Test("steps can be left and come back to; the ends of the lesson say so")
  func stepping() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .previousStep)
    expectEqual(learner.state.notice, .cannot(.firstStep))
    learner.does(.nextStep, .nextStep)
    expectEqual(learner.step, "backward")
    expectEqual(learner.state.notice, .stepLeftOpen)
    learner.does(.nextStep)
    expectEqual(learner.state.notice, .cannot(.lastStepOpen))
    learner.answers("-2")
    learner.answers("b")
    learner.does(.nextStep)
    expectEqual(learner.state.notice, .cannot(.lastStep))
    learner.does(.previousStep)
    expectEqual(learner.step, "forward")
  }

  @Test("the arrows walk through the options of a choice and Enter checks the chosen one")
  func choice() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .nextStep, .nextStep, .nextField)
    expectEqual(learner.lessonPage?.focusedField?.id, "where")
    learner.does(.down)
    expectEqual(learner.lessonPage?.answers["where"]?.text, "a")
    learner.does(.down)
    expectEqual(learner.lessonPage?.answers["where"]?.text, "b")
    learner.does(.up, .confirm)
    expectEqual(learner.lessonPage?.marks["where"]?.verdict, .wrong)
    learner.types("b")
    learner.does(.confirm)
    expectEqual(learner.lessonPage?.marks["where"]?.verdict, .right)
  }

  @Test("a record that fails is told, and learning goes on")
  func recordFails() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    learner.happens(.recordFailed(.diskFull(path: "/d")))
    expectEqual(learner.state.recordProblem, .diskFull(path: "/d"))
    learner.answers("2")
    expectEqual(learner.lessonPage?.marks["d"]?.verdict, .right)
  }

  @Test("a page key that has nothing to turn says at which end the text is")
  func ends() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .scrollUp)
    expectEqual(learner.state.notice, .cannot(.atTheTop))
    learner.does(.scrollDown)
    expectEqual(learner.state.notice, .cannot(.atTheEnd))
  }

  @Test("a field that the lesson's numbers give no value does not block the step")
  func withoutAnswer() throws {
    var lesson = try #require(try SmallCourse.make().lesson(id: "graph"))
    let undefined = try NumberQuestion(expression: Expression(parsing: "1/(b - 1)"))
    lesson.steps[1].questions.insert(Question(id: "u", kind: .number(undefined)), at: 1)
    let course = Course([Course.Entry(lesson: lesson, source: .builtIn)])
    var learner = Learner(TutorState(course: course, language: .english))
    learner.does(.confirm, .confirm)
    expectEqual(learner.lessonPage?.fieldsWithoutAnswer, ["u"])
    learner.answers("2")
    expectEqual(learner.lessonPage?.focusedField?.id, "e")
    learner.does(.up, .hint)
    expectEqual(learner.state.notice, .cannot(.withoutAnswer))
    learner.does(.down)
    expectEqual(
      learner.answers("5").last, .pass(Place(lesson: "graph", step: "forward")))
  }

  @Test("figures are asked for only while an open answer is not whole")
  func figures() throws {
    var lesson = try #require(try SmallCourse.make().lesson(id: "graph"))
    let noisy = try NumberQuestion(expression: Expression(parsing: "10*(0.1 + 0.2)"))
    lesson.steps[1].questions = [Question(id: "n", kind: .number(noisy))]
    let page = try #require(LessonPage(lesson: lesson, at: 1, record: LearnerRecord()))
    expectEqual(page.figuresAsked(LearnerRecord()), nil)
    let half = try NumberQuestion(expression: Expression(parsing: "1/2"))
    lesson.steps[1].questions.append(Question(id: "h", kind: .number(half), figures: 4))
    let other = try #require(LessonPage(lesson: lesson, at: 1, record: LearnerRecord()))
    expectEqual(other.figuresAsked(LearnerRecord())?.count, 4)
  }

  @Test("what must always hold is found out where it does not")
  func invariants() throws {
    var learner = try Learner.begin()
    learner.does(.confirm)
    var state = learner.state
    expectEqual(state.checkInvariants(), [])
    state.record.places["graph"] = "gone"
    expectEqual(state.checkInvariants(), [.place("gone")])
  }

  @Test("a lesson with open steps goes on with the first of them in place of ending")
  func openSteps() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm, .nextStep)
    learner.answers("-2")
    learner.answers("b")
    learner.does(.confirm)
    expectEqual(learner.step, "forward")
    expectEqual(learner.state.notice, .stepsLeftOpen(1))
  }

  @Test("the mistake that a wrong answer shows goes into the record")
  func mistakes() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    // 2 + 1 where 2·1 was asked.
    guard case .record(let attempt) = learner.answers("3").first else {
      Issue.record("a wrong answer is recorded")
      return
    }
    expectEqual(attempt.mistakes.first, "F-MUL-AS-ADD")
  }

  @Test("typing after a refused answer begins a new one; deleting first mends the old one")
  func newAnswer() throws {
    var learner = try Learner.begin()
    learner.does(.confirm, .confirm)
    learner.answers("36")
    learner.types("2")
    expectEqual(learner.lessonPage?.answers["d"]?.text, "2")
    learner.types("4")
    learner.does(.confirm, .deleteBackward)
    learner.types("5")
    expectEqual(learner.lessonPage?.answers["d"]?.text, "25")
  }

  @Test("a new answer may begin as the refused one, whether it was cleared before or not")
  func sameBeginning() throws {
    for cleared in [false, true] {
      var learner = try Learner.begin()
      learner.does(.confirm, .confirm)
      learner.answers("3")
      if cleared { learner.does(.clear) }
      for key in ["3", "6"] { learner.types(key) }
      expectEqual(learner.lessonPage?.answers["d"]?.text, "36", "cleared: \(cleared)")
    }
  }
}
