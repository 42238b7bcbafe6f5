import Foundation
import TestSupport
import Testing

@Suite("nntutor explain, for programs")
struct ExplainProgramTests {
  @Test("writes JSON: given values first, all digits, no derivative where there is none")
  func json() throws {
    let run = try ProgramRun(arguments: [
      "explain", "h=w1*x+b1; y=w2*h+b2; L=(y-t)^2+sqrt(z)", "x=2", "t=5", "w1=1", "w2=2", "b1=0",
      "b2=0", "z=0", "r=1/3", "--json", "--lang", "es",
    ])
    expectEqual(
      run.output,
      """
      {
        "nodes": [
          {"name": "x", "operation": null, "value": 2, "gradient": -4},
          {"name": "t", "operation": null, "value": 5, "gradient": 2},
          {"name": "w1", "operation": null, "value": 1, "gradient": -8},
          {"name": "w2", "operation": null, "value": 2, "gradient": -4},
          {"name": "b1", "operation": null, "value": 0, "gradient": -4},
          {"name": "b2", "operation": null, "value": 0, "gradient": -2},
          {"name": "z", "operation": null, "value": 0, "gradient": null},
          {"name": "r", "operation": null, "value": 0.3333333333333333, "gradient": 0},
          {"name": "h", "operation": "w1*x + b1", "value": 2, "gradient": -4},
          {"name": "y", "operation": "w2*h + b2", "value": 4, "gradient": -2},
          {"name": "L", "operation": "(y - t)^2 + sqrt(z)", "value": 1, "gradient": 1}
        ],
        "output": "L"
      }

      """)
    expectEqual(run.status, 0)
  }

  /// A graph with everything for which PyTorch needs care.
  static let careful = [
    "explain", "s=step(u'); m=max(u';v)+min(2;v); k=m; L=-k^2*abs(s-ω)/e^(lambda-1)+ln(3)*relu(v)",
    "u'=-0.5", "v=-0.5", "ω=2", "lambda=1", "--pytorch",
  ]

  @Test("writes the graph as a PyTorch program")
  func script() throws {
    let run = try ProgramRun(arguments: ExplainTextTests.graph + ["--pytorch"])
    expectEqual(
      run.output,
      """
      # The same graph in PyTorch. Prints the value and the gradient of every node.
      import torch


      def number(value):
          return torch.as_tensor(value, dtype=torch.float64)


      # Given values
      a = number(3.0).requires_grad_()
      b = number(1.0).requires_grad_()
      c = number(-2.0).requires_grad_()

      # Forward pass
      d = 2.0 * b
      e = a + d
      L = c * e

      # Backward pass
      nodes = {"a": a, "b": b, "c": c, "d": d, "e": e, "L": L}
      for node in nodes.values():
          node.retain_grad()
      L.backward()

      for name, node in nodes.items():
          gradient = 0.0 if node.grad is None else node.grad.item()
          print(f"{name}: {node.item()}, gradient {gradient}")

      """)
  }

  @Test("gives PyTorch names and helpers where its own differ")
  func carefulScript() throws {
    let run = try ProgramRun(arguments: Self.careful + ["--lang", "es"])
    expectEqual(
      run.output,
      """
      # El mismo grafo en PyTorch. Muestra valor y gradiente de cada nodo.
      import math

      import torch


      def number(value):
          return torch.as_tensor(value, dtype=torch.float64)


      def step(u):
          # 1 donde u es positivo, 0 en los demás casos; su derivada es 0.
          return torch.heaviside(u.detach(), number(0.0)) + 0.0 * u


      def maximum(u, v):
          # El mayor de los dos; si son iguales, la derivada va al primero.
          return torch.where(u >= v, u, v)


      def minimum(u, v):
          # El menor de los dos; si son iguales, la derivada va al primero.
          return torch.where(u <= v, u, v)


      # Valores dados
      u_prime = number(-0.5).requires_grad_()  # el nodo u'
      v = number(-0.5).requires_grad_()
      omega = number(2.0).requires_grad_()  # el nodo ω
      lambda_2 = number(1.0).requires_grad_()  # el nodo lambda

      # Hacia adelante
      s = step(u_prime)
      m = maximum(u_prime, v) + minimum(number(2.0), v)
      k = m.clone()
      L = -k ** 2.0 * torch.abs(s - omega) / math.e ** (lambda_2 - 1.0) + \
      torch.log(number(3.0)) * torch.relu(v)

      # Hacia atrás
      nodes = {
          "u'": u_prime,
          "v": v,
          "ω": omega,
          "lambda": lambda_2,
          "s": s,
          "m": m,
          "k": k,
          "L": L,
      }
      for node in nodes.values():
          node.retain_grad()
      L.backward()

      for name, node in nodes.items():
          gradient = 0.0 if node.grad is None else node.grad.item()
          print(f"{name}: {node.item()}, gradient {gradient}")

      """)
  }

  @Test("computes the same as the PyTorch program, by hand")
  func carefulNumbers() throws {
    let run = try ProgramRun(arguments: Self.careful.dropLast() + ["--json"])
    // m = −1, so L = −1·2 + 0 = −2; ∂L/∂m = 4, through max and min to u' and v.
    expectEqual(
      run.output,
      """
      {
        "nodes": [
          {"name": "u'", "operation": null, "value": -0.5, "gradient": 4},
          {"name": "v", "operation": null, "value": -0.5, "gradient": 4},
          {"name": "ω", "operation": null, "value": 2, "gradient": -1},
          {"name": "lambda", "operation": null, "value": 1, "gradient": 2},
          {"name": "s", "operation": "step(u')", "value": 0, "gradient": 1},
          {"name": "m", "operation": "max(u', v) + min(2, v)", "value": -1, "gradient": 4},
          {"name": "k", "operation": "m", "value": -1, "gradient": 4},
          {"name": "L", "operation": "-k^2*abs(s - ω)/e^(lambda - 1) + ln(3)*relu(v)", \
      "value": -2, "gradient": 1}
        ],
        "output": "L"
      }

      """)
  }

  @Test("PyTorch computes the same numbers", .enabled(if: Python.hasTorch))
  func torchAgrees() throws {
    let script = try ProgramRun(arguments: Self.careful)
    expectEqual(
      try Python.run(script.output),
      """
      u': -0.5, gradient 4.0
      v: -0.5, gradient 4.0
      ω: 2.0, gradient -1.0
      lambda: 1.0, gradient 2.0
      s: 0.0, gradient 1.0
      m: -1.0, gradient 4.0
      k: -1.0, gradient 4.0
      L: -2.0, gradient 1.0

      """)
  }
}
