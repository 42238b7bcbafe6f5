/// A picture that is drawn from numbers.
public indirect enum Chart: Hashable, Sendable {
  /// Functions of one variable.
  case plot(FunctionPlot)
  /// Points of two classes, and what separates them.
  case plane(PlanePicture)
  /// The loss over the steps of gradient descent.
  case curve(LossCurvePicture)
  /// Some values of a graph as bars.
  case bars(BarsPicture)
  /// Steps of gradient descent on the loss as a function of one parameter.
  case descent(DescentPicture)
  /// Units with weights on the arrows between them.
  case network(NetworkPicture)
  /// Matrices with their shapes.
  case matrices(MatrixPicture)
  /// One node with what goes in, out and back.
  case node(NodePicture)
  /// Predictions, targets and the errors between them.
  case errors(ErrorsPicture)
  /// The batches of an epoch.
  case batches(BatchesPicture)
  /// A table of values.
  case table(TablePicture)
  /// Several charts beside or below each other.
  case panels([ChartPanel])

  /// The names of the graphs that the chart is about, besides the step's own.
  public var graphs: [String] {
    switch self {
    case .plot, .batches: []
    case .plane(let picture): [picture.graph] + [picture.training?.graph].compactMap(\.self)
    case .curve(let picture): [picture.graph]
    case .bars(let picture): [picture.graph]
    case .descent(let picture): [picture.graph]
    case .network(let picture): [picture.graph]
    case .matrices(let picture): [picture.graph].compactMap(\.self)
    case .node(let picture): [picture.graph]
    case .errors(let picture): [picture.graph]
    case .table(let picture): [picture.graph]
    case .panels(let panels): panels.flatMap(\.chart.graphs)
    }
  }
}
