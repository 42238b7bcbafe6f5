extension Graph {
  /// Returns the names of the nodes that a node depends on, directly or not, and its own.
  ///
  /// Empty where the graph has no node of that name.
  public func ancestors(of name: String) -> Set<String> {
    guard node(named: name) != nil else { return [] }
    var found: Set<String> = [name]
    for node in nodes.reversed() where found.contains(node.name) {
      found.formUnion(node.expression?.names ?? [])
    }
    // A formula also names the constants.
    return found.filter { node(named: $0) != nil }
  }

  /// Returns the compiled form of a node and of those that it depends on, so that it has its value
  /// whatever becomes of the others; nil where the graph has no node of that name.
  public func tape(of name: String) -> Tape? {
    let wanted = ancestors(of: name)
    guard !wanted.isEmpty else { return nil }
    var builder = TapeBuilder(
      given: given.filter { wanted.contains($0.name) }.map { ($0.name, $0.value) })
    for node in nodes where wanted.contains(node.name) {
      if let expression = node.expression { builder.append(expression, named: node.name) }
    }
    return builder.makeTape()
  }

  /// Returns the names of the nodes that depend on one of some nodes, directly or not, and their own.
  public func descendants(of names: Set<String>) -> Set<String> {
    var found = names.filter { node(named: $0) != nil }
    for node in nodes where node.expression?.names.contains(where: found.contains) == true {
      found.insert(node.name)
    }
    return found
  }

  /// Returns the nodes on all ways from a node to the output, both ends among them; none where no way leads
  /// there.
  public func nodesOnWay(from name: String) -> Set<String> {
    descendants(of: [name]).intersection(ancestors(of: output))
  }

  /// Returns the names of the nodes that use a node directly and that another node depends on, in
  /// topological order: the first steps of all paths from the one to the other.
  ///
  /// With `z = w*x`, `k = x^2` and `L = 3*z`, only z leads from x to L.
  public func consumers(of name: String, leadingTo target: String) -> [String] {
    let ancestors = ancestors(of: target)
    return consumers(of: name).filter(ancestors.contains)
  }
}
