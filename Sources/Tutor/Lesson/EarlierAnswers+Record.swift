import Checking
import Curriculum

extension EarlierAnswers {
  /// Collects what a learner has answered about the graph of a step, in this and in earlier steps of
  /// the lesson.
  ///
  /// Of earlier steps the record keeps what was accepted; each is marked again in order, for what
  /// follows from a wrong number was accepted too and is not simply right. Of the step itself the
  /// wrong answers count that were not corrected. Whose solution was shown is known without an answer.
  init(page: LessonPage, record: LearnerRecord) {
    self.init()
    for (index, step) in page.lesson.steps.prefix(page.stepIndex + 1).enumerated()
    where step.graph != nil && step.graph == page.step.graph {
      let isOpen = index == page.stepIndex
      add(
        isOpen ? page.allFields : step.fields, of: step, in: page.lesson,
        marks: isOpen ? page.marks : [:], record: record)
    }
  }

  private mutating func add(
    _ fields: [Field], of step: Step, in lesson: Lesson, marks: [String: Mark],
    record: LearnerRecord
  ) {
    var marker: Marker?
    for field in fields {
      let key = FieldKey(lesson: lesson.id, step: step.id, field: field.id)
      if let answer = record.history(of: key).acceptedAnswer {
        let marking =
          marker
          ?? Marker(
            lesson: lesson, step: step, explains: false, isForMany: false)
        marker = marking
        var asked = field
        var mark = marking.mark(answer, for: field, earlier: self)
        // It was accepted when fewer figures were asked for.
        if case .moreDigits = mark.verdict, let figures = mark.reading?.writtenFigures {
          asked = field.asking(figures: figures)
          mark = marking.mark(answer, for: asked, earlier: self)
        }
        add(mark, for: asked, of: step)
      } else if record.history(of: key).isRevealed {
        addShown(field, of: step)
      } else if let mark = marks[field.id] {
        add(mark, for: field, of: step)
      }
    }
  }
}
