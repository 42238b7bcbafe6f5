import Autodiff
import Wording

/// A Python script that builds a graph with PyTorch and prints its values and gradients.
///
/// Numbers are tensors in double precision. What PyTorch does otherwise than the graph has a helper
/// of its own: the threshold, which PyTorch cannot differentiate, and the maximum and minimum of
/// two equal numbers, whose derivative PyTorch divides between both.
struct PythonScript {
  private let graph: Graph
  private let voice: Voice
  private let names: PythonNames

  /// Creates the script for a graph.
  init(_ graph: Graph, voice: Voice) {
    self.graph = graph
    self.voice = voice
    names = PythonNames(graph.nodes.map(\.name))
  }

  /// The lines of the script.
  var lines: [String] {
    var formula = PythonFormula(graph, names: names)
    var given: [String] = []
    for node in graph.given {
      given.append(assignment(node.name, formula.value(node.expression)))
    }
    var forward: [String] = []
    for node in graph.nodes {
      guard let expression = node.expression else { continue }
      forward.append(assignment(node.name, formula.value(expression)))
    }
    return [comment(.title)]
      + (formula.needs.contains(.math) ? ["import math", ""] : [])
      + ["import torch", "", "", "def number(value):"]
      + ["    return torch.as_tensor(value, dtype=torch.float64)", "", ""]
      + helpers(formula.needs)
      + (given.isEmpty ? [] : [comment(.given)] + given + [""])
      + [comment(.forward)] + forward + ["", comment(.backward)] + backward
  }

  private func helpers(_ needs: Set<PythonFormula.Need>) -> [String] {
    var lines: [String] = []
    if needs.contains(.step) {
      lines += helper(
        "step(u)", .step, "torch.heaviside(u.detach(), number(0.0)) + 0.0 * u")
    }
    if needs.contains(.maximum) {
      lines += helper("maximum(u, v)", .max, "torch.where(u >= v, u, v)")
    }
    if needs.contains(.minimum) {
      lines += helper("minimum(u, v)", .min, "torch.where(u <= v, u, v)")
    }
    return lines
  }

  private func helper(_ head: String, _ words: ScriptWords, _ body: String) -> [String] {
    ["def \(head):", "    \(comment(words))", "    return \(body)", "", ""]
  }

  private var backward: [String] {
    let entries = graph.nodes.map { "\"\($0.name)\": \(names[$0.name])" }
    let line = "nodes = {" + entries.joined(separator: ", ") + "}"
    let nodes = line.count <= 88 ? [line] : ["nodes = {"] + entries.map { "    \($0)," } + ["}"]
    return nodes + [
      "for node in nodes.values():",
      "    node.retain_grad()",
      "\(names[graph.output]).backward()",
      "",
      "for name, node in nodes.items():",
      "    gradient = 0.0 if node.grad is None else node.grad.item()",
      "    print(f\"{name}: {node.item()}, gradient {gradient}\")",
    ]
  }

  private func assignment(_ node: String, _ value: String) -> String {
    let line = "\(names[node]) = \(value)"
    return names[node] == node ? line : "\(line)  \(comment(.renamed(node)))"
  }

  private func comment(_ words: ScriptWords) -> String { "# " + voice.say(words) }
}
