import Autodiff
import Checking

/// The names that a sentence about a mistake uses.
struct MistakeNames {
  /// Where it was made: a node, `w → z`, or a part of a formula; nil where there is no such place.
  let place: String?
  /// The node it is about, or the place where there is none.
  let node: String
  /// The node that uses it.
  let consumer: String
  /// The node that gradients are taken of.
  let output: String
  /// The part of a sum that it is about; nil where no place is known.
  let part: String?

  init(_ place: MistakePlace, output: String, voice: Voice) {
    let output = voice.name(output)
    self.output = output
    switch place {
    case .node(let name):
      let name = voice.name(name)
      self.place = name
      (node, consumer) = (name, output)
    case .edge(let from, let to):
      (node, consumer) = (voice.name(from), voice.name(to))
      self.place = "\(node) → \(consumer)"
    case .edges(let from, let to):
      let ends = to.map(voice.name)
      (node, consumer) = (voice.name(from), ends.first ?? output)
      self.place = ends.map { [node] in "\(node) → \($0)" }.joined(separator: ", ")
    case .term(let term, let owner):
      let text = Self.short(voice.formula(term))
      // "At 3" names no place.
      let isNumber = if case .number = term { true } else { false }
      self.place = owner.map(voice.name) ?? (isNumber ? nil : text)
      (node, consumer) = (text, owner.map(voice.name) ?? output)
    case .neighbour(let other, let asked):
      // The clause names both.
      self.place = nil
      (node, consumer) = (voice.name(other), voice.name(asked))
    case .formula, .answer:
      self.place = nil
      (node, consumer) = ("x", output)
      part = nil
      return
    }
    part = node
  }

  /// Returns the place where it is not one that a sentence has named already.
  func place(besides others: MistakeNames) -> String? {
    place.flatMap { [others.place, others.node, others.consumer].contains($0) ? nil : $0 }
  }

  /// A formula that fits in a sentence.
  private static func short(_ text: String) -> String {
    text.count > 16 ? text.prefix(15) + "…" : text
  }
}
