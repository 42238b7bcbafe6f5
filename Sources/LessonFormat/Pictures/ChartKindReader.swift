import Curriculum

/// How charts of one kind are read: the key that names the kind, and what stands under it.
///
/// A new kind is a file with its reader, and a line in ``all``.
struct ChartKindReader: Sendable {
  /// The kinds there are.
  static let all: [ChartKindReader] = [
    .plot, .plane, .curve, .bars, .descent, .network, .matrices, .node, .errors, .batches, .table,
    .panels,
  ]

  /// The kinds that can be one of several charts.
  static let single = [ChartKindReader.plot, .plane, .curve, .bars, .descent]

  /// The key that names the kind.
  let key: String
  /// What stands under the key.
  let shape: ValueShape
  /// Reads what stands under the key.
  let read: @Sendable (LocatedNode, StepScope) -> Chart?
}
