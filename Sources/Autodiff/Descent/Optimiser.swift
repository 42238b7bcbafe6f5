/// How a gradient becomes a step; the raw values stand in lesson files and answers.
public enum Optimiser: String, Hashable, Sendable, CaseIterable {
  /// θ ← θ − η·g.
  case plain
  /// v ← 0.9·v + g, θ ← θ − η·v.
  case momentum
  /// Adam with β₁ = 0.9, β₂ = 0.999 and ε = 1e-8.
  case adam
}
