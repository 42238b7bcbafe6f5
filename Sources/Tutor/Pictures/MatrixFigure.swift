import Autodiff
import Checking
public import Curriculum

/// The numbers of a picture of matrices.
public struct MatrixFigure: Sendable {
  /// The picture.
  public let picture: MatrixPicture
  /// The entries of each matrix, row by row.
  public let entries: [[[GraphNumbers.Number]]]
  /// Whether the step asks for numbers of rows or columns, so that shapes are not told.
  public let hidesShapes: Bool

  /// Computes the picture under the given values of a step.
  public init(_ picture: MatrixPicture, page: LessonPage, record: LearnerRecord) {
    self.picture = picture
    let graph = picture.graph.flatMap { page.lesson.graphs[$0]?.graph }
    let given = picture.graph.map { page.given(of: $0) } ?? [:]
    let evaluation = graph.flatMap { try? $0.evaluate(overriding: given) }
    let asked = AskedValues(page: page, record: record)
    entries = picture.terms.map { term in
      term.entries.map { row in
        row.map { entry in
          guard let value = try? entry.value({ evaluation?[$0] }) else { return .hidden }
          let isGiven = entry.names.allSatisfy { graph?.givenValue($0) != nil }
          return !isGiven && asked.contains(value) ? .asked : .known(value)
        }
      }
    }
    hidesShapes = page.openFields(record).contains { field in
      if case .shape = field.target { true } else { false }
    }
  }
}
