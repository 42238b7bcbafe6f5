public import Autodiff
public import Curriculum

/// The numbers of a picture of descent on a curve.
public struct DescentFigure: Sendable {
  /// The picture.
  public let picture: DescentPicture
  /// The stops on the curve: the start and where each step leads.
  public let stops: [DescentPath.Stop]
  /// The name of the loss.
  public let output: String
  /// Whether the loss at the start may be told: not while the step asks for it.
  public let showsLoss: Bool
  /// Whether the slope at the start may be told.
  public let showsSlope: Bool
  /// Whether it may be told where the steps lead, and whether with the loss there.
  public let showsSteps: (place: Bool, loss: Bool)

  private let graph: Graph?
  private let given: [String: Double]

  /// How many places are looked at for the extent.
  private static let samples = 100

  /// Computes the descent under the given values of a step.
  public init(_ picture: DescentPicture, page: LessonPage, record: LearnerRecord) {
    self.picture = picture
    graph = page.lesson.graphs[picture.graph]?.graph
    output = graph?.output ?? ""
    given = graph?.givenValues(overriding: page.given(of: picture.graph)) ?? [:]
    stops =
      graph.map {
        DescentPath(
          graph: $0, parameters: [picture.parameter], given: page.given(of: picture.graph),
          rate: picture.rate, steps: picture.steps, optimiser: picture.optimiser)
      }?.stops ?? []
    let numbers = GraphNumbers(
      page: page,
      picture: GraphPicture(graph: picture.graph, values: .all, gradients: .all), record: record)
    showsLoss = numbers.values[output] != .asked
    showsSlope = numbers.gradients[picture.parameter] != .asked
    let asksUpdate = page.openFields(record).contains { field in
      if case .update(picture.parameter, _) = field.target { true } else { false }
    }
    showsSteps = (showsSlope && !asksUpdate, showsSlope && !asksUpdate && showsLoss)
  }

  /// Returns the function from a place of the parameter to the loss; nil where it has none.
  public func loss() -> (Double) -> Double? {
    guard let tape = graph?.tape, let output = tape.slot(of: output),
      let parameter = tape.slot(of: picture.parameter)
    else { return { _ in nil } }
    // One memory for all places.
    var memory = tape.makeMemory()
    for (name, value) in given { tape.setGiven(name, to: value, in: &memory) }
    return { place in
      tape.setGiven(at: parameter, to: place, in: &memory)
      return (try? tape.forward(&memory)) == nil ? nil : memory.values[output]
    }
  }

  /// The least and the greatest loss that the vertical axis shows.
  public var extent: ClosedRange<Double> {
    let start = picture.domain.lowerBound
    let length = picture.domain.upperBound - start
    let places = (0...Self.samples).map { start + length * Double($0) / Double(Self.samples) }
    let losses = places.compactMap(loss())
    guard let least = losses.min(), let greatest = losses.max() else { return 0...1 }
    return least...greatest
  }
}
