import Checking
public import Curriculum

extension LessonPage {
  /// Returns the fields on the screen: those of the step that are not waiting for another, each
  /// behind the small questions that it was split into, as long as they are open.
  public func fields(_ record: LearnerRecord) -> [Field] {
    step.fields.filter { isShown($0, record: record) }.flatMap { field in
      allParts(of: field, record: record) + [field]
    }
  }

  /// Returns whether there is more than one field on the screen.
  func hasSeveralFields(_ record: LearnerRecord) -> Bool {
    // Those that wait for nothing are always there, and looking at them copies none.
    lesson.steps[stepIndex].fields.count { $0.follows == nil } > 1 || fields(record).count > 1
  }

  /// The last field on the screen, by its id.
  public func lastField(_ record: LearnerRecord) -> String? {
    // The small questions that a field was split into stand before it.
    lesson.steps[stepIndex].fields.last { isShown($0, record: record) }?.id
  }

  /// Returns whether a field of the step is shown: nothing that it follows is open.
  public func isShown(_ field: Field, record: LearnerRecord) -> Bool {
    guard let id = field.follows, let first = step.fields.first(where: { $0.id == id }) else {
      return true
    }
    return isDone(first, record: record)
  }

  /// Returns the small questions that a field was split into; none where it was not, and none when
  /// it or all of them are answered: then they fold back into it.
  public func parts(of field: Field, record: LearnerRecord) -> [Field] {
    guard let parts = splits[field.id], !isDone(field, record: record),
      parts.contains(where: { !isDone($0, record: record) })
    else { return [] }
    return parts
  }

  /// Returns the small questions that a field was split into, each behind those that it was split into
  /// itself.
  public func allParts(of field: Field, record: LearnerRecord) -> [Field] {
    parts(of: field, record: record).flatMap { allParts(of: $0, record: record) + [$0] }
  }

  /// Returns how many fields a small question is a part of, one within the other; 0 for a field of the step.
  public func depth(of field: Field) -> Int {
    var depth = 0
    var field = field
    while let whole = whole(of: field) {
      depth += 1
      field = whole
    }
    return depth
  }

  /// Returns whether a field can be split, if not now then after more misses.
  func canBeSplit(_ field: Field, record: LearnerRecord) -> Bool {
    splits[field.id] == nil && !isDone(field, record: record) && !hasGradientBeside(field)
      && !newParts(of: field).isEmpty
  }

  /// The small questions of a field that no other small question asks already.
  private func newParts(of field: Field) -> [Field] {
    let asked = Set(splits.values.joined().map(\.target))
    return GradientSplit.parts(of: field, graph: lesson.graph(of: step)).filter {
      !asked.contains($0.target)
    }
  }

  /// Whether the gradient that an update needs is asked for beside it, or shown.
  private func hasGradientBeside(_ field: Field) -> Bool {
    guard case .update(let parameter, _) = field.target else { return false }
    return step.showsGradients
      || step.fields.contains { $0.target == .gradient(node: parameter) }
  }

  /// Returns the small questions that a field can be split into now: after the second miss, and at once
  /// where it is a small question itself.
  public func partsOffered(for field: Field, record: LearnerRecord) -> [Field] {
    guard canBeSplit(field, record: record),
      whole(of: field) != nil
        || record.history(of: key(of: field)).misses >= GradientSplit.misses
    else { return [] }
    return newParts(of: field)
  }

  /// The field that a small question is a part of.
  func whole(of field: Field) -> Field? {
    guard let id = splits.first(where: { $0.value.contains(field) })?.key else { return nil }
    return self.field(id: id)
  }

  /// Every field that the page has, on the screen or not.
  public var allFields: [Field] {
    step.fields + splits.keys.sorted().flatMap { splits[$0] ?? [] }
  }

  /// Returns the field with an id.
  public func field(id: String) -> Field? {
    step.fields.first { $0.id == id }
      ?? splits.values.lazy.compactMap { $0.first { $0.id == id } }.first
  }
}
