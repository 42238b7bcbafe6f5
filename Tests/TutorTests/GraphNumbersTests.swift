import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("What a picture may show")
struct GraphNumbersTests {
  private func numbers(step: Int, done: [(step: String, field: String)], picture: GraphPicture)
    throws
    -> GraphNumbers
  {
    let course = try SmallCourse.make()
    let lesson = try #require(course.lesson(id: "graph"))
    var record = LearnerRecord()
    for (step, field) in done {
      let key = FieldKey(lesson: "graph", step: step, field: field)
      record.fields[key] = FieldHistory(acceptedAnswer: "x")
    }
    let page = try #require(LessonPage(lesson: lesson, at: step, record: record))
    return GraphNumbers(page: page, picture: picture, record: record)
  }

  @Test("values fill in as they are answered; what is asked is a question mark")
  func earned() throws {
    let numbers = try numbers(
      step: 1, done: [("forward", "d")], picture: GraphPicture(graph: "slp"))
    expectEqual(
      numbers.values,
      [
        "a": .known(3), "b": .known(1), "c": .known(-2), "d": .known(2), "e": .asked,
        "L": .hidden,
      ])
  }

  @Test("values answered in an earlier step about the same numbers stay")
  func earlierStep() throws {
    let numbers = try numbers(
      step: 2, done: [("forward", "d"), ("forward", "e")],
      picture: GraphPicture(graph: "slp", gradients: .earned))
    expectEqual(numbers.values["e"], .known(5))
    expectEqual(numbers.gradients["e"], .asked)
    expectEqual(numbers.gradients["L"], .known(1))
    expectEqual(numbers.gradients["b"], .hidden)
  }

  @Test("a picture that shows all still hides what is asked")
  func all() throws {
    let numbers = try numbers(
      step: 2, done: [], picture: GraphPicture(graph: "slp", values: .all, gradients: .all))
    expectEqual(numbers.values["L"], .known(-10))
    expectEqual(numbers.gradients["b"], .known(-4))
    expectEqual(numbers.gradients["e"], .asked)
  }

  @Test("a row of a table that repeats the graph's own values is asked like any other number")
  func rowWithTheGraphsValues() throws {
    let table = TableQuestion(
      rows: [["b": 1], ["b": 4]], inputs: ["b"], asked: ["d"])
    var lesson = try #require(try SmallCourse.make().lesson(id: "graph"))
    lesson.steps[1].questions = [Question(id: "t", kind: .table(table))]
    lesson.steps[2].given = ["b": 4, "a": 3]
    let picture = GraphPicture(graph: "slp", values: .all)
    let open = try #require(LessonPage(lesson: lesson, at: 1, record: LearnerRecord()))
    let asked = GraphNumbers(page: open, picture: picture, record: LearnerRecord())
    expectEqual(asked.values["d"], .asked)
    expectEqual(asked.values["e"], .known(5))

    var record = LearnerRecord()
    record.fields[FieldKey(lesson: "graph", step: "forward", field: "t.d.2")] =
      FieldHistory(acceptedAnswer: "8")
    let next = try #require(LessonPage(lesson: lesson, at: 2, record: record))
    let earned = GraphNumbers(page: next, picture: GraphPicture(graph: "slp"), record: record)
    expectEqual(earned.values["d"], .known(8))
  }

  @Test("a picture of another graph than the step's shows that graph's own numbers")
  func otherGraph() throws {
    var lesson = try #require(try SmallCourse.make().lesson(id: "graph"))
    lesson.graphs["other"] = lesson.graphs["slp"]
    lesson.steps[1].given = ["b": 4]
    let page = try #require(LessonPage(lesson: lesson, at: 1, record: LearnerRecord()))
    let numbers = GraphNumbers(
      page: page, picture: GraphPicture(graph: "other", values: .all), record: LearnerRecord())
    expectEqual(numbers.values["d"], .known(2))
  }
}
