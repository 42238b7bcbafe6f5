public import Autodiff
public import Curriculum

/// The numbers of a picture of a network.
public struct NetworkFigure: Sendable {
  /// A unit.
  public struct Unit: Hashable, Sendable {
    /// The node.
    public var name: String
    /// Its value, as far as it may be shown.
    public var value: GraphNumbers.Number
    /// The function of the weighted sum; nil for an input and where there is none.
    public var activation: UnaryOperation?
    /// The bias; nil for an input and where there is none.
    public var bias: Label?
    /// Whether it is crossed out.
    public var isDropped: Bool
  }

  /// An arrow from a unit to one of the next layer.
  public struct Arrow: Hashable, Sendable {
    /// The layer that it comes from.
    public var layer: Int
    /// The position of its beginning in that layer.
    public var from: Int
    /// The position of its end in the next layer.
    public var to: Int
    /// What stands on it.
    public var weight: Label
  }

  /// A weight or a bias.
  public struct Label: Hashable, Sendable {
    /// Its name; nil where it is only a number.
    public var name: String?
    /// Its number; nil where it has none.
    public var number: Double?
  }

  /// The picture.
  public let picture: NetworkPicture
  /// The units of each layer.
  public private(set) var layers: [[Unit]] = []
  /// The arrows.
  public private(set) var arrows: [Arrow] = []

  /// Computes the picture under the given values of a step.
  public init(_ picture: NetworkPicture, page: LessonPage, record: LearnerRecord) {
    self.picture = picture
    guard let graph = page.lesson.graphs[picture.graph]?.graph else { return }
    let given = graph.givenValues(overriding: page.given(of: picture.graph))
    let numbers = GraphNumbers(
      page: page, picture: GraphPicture(graph: picture.graph, values: picture.values),
      record: record)
    func label(_ formula: Expression, name: String?) -> Label {
      Label(name: name, number: try? formula.value { given[$0] })
    }
    for (layer, names) in picture.layers.enumerated() {
      let inputs = layer == 0 ? [] : picture.layers[layer - 1]
      layers.append(
        names.enumerated().map { position, name in
          let sum = WeightedSum(of: name, inputs: inputs, in: graph)
          let isDropped = picture.dropped.contains(name)
          for weight in sum?.weights ?? [] {
            guard let from = inputs.firstIndex(of: weight.input), !isDropped,
              !picture.dropped.contains(weight.input)
            else { continue }
            let own: String? = if case .name(let name) = weight.factor { name } else { nil }
            arrows.append(
              Arrow(
                layer: layer - 1, from: from, to: position, weight: label(weight.factor, name: own))
            )
          }
          let bias = sum.map { label($0.bias, name: $0.biasName) }
          let isBiased = bias.map { $0.name != nil || $0.number != 0 } ?? false
          return Unit(
            name: name, value: numbers.values[name] ?? .hidden, activation: sum?.activation,
            bias: isBiased ? bias : nil, isDropped: isDropped)
        })
    }
  }

  /// The one unit that is drawn from its inputs to its output, if there is only one.
  public var singleUnit: Unit? {
    layers.count == 2 && layers[1].count == 1 ? layers[1].first : nil
  }
}
