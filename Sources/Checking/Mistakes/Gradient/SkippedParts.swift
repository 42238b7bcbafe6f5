import Autodiff
import Curriculum

/// What a gradient comes to without a part of the chain: without any links of it that follow one another.
///
/// A single link beside the node is found by ``GradientFindings``. Farther off, and of several links at once,
/// many numbers come about, so that these are looked for only where nothing else explains an answer.
struct SkippedParts {
  private let question: GradientQuestion
  /// Whether the learner has the gradient of a node before the one asked.
  private let isKnown: (String) -> Bool

  init(_ question: GradientQuestion, where isKnown: @escaping (String) -> Bool) {
    self.question = question
    self.isKnown = isKnown
  }

  /// The numbers, those of the shortest parts first, and of those as long the nearest to the node; none that is
  /// 0, which has many reasons.
  var all: [Finding] {
    var found: [Skipped] = []
    for consumer in question.consumers {
      let way = way(through: consumer)
      for skipped in parts(of: way).compactMap({ skipped($0, on: way) })
      where !found.contains(where: { $0.isSame(as: skipped) }) {
        found.append(skipped)
      }
    }
    // In the order in which they were found where all else is equal: `sort` promises nothing.
    return found.enumerated()
      .sorted { ($0.element.length, $0.offset) < ($1.element.length, $1.offset) }
      .map { finding($0.element) }
      .filter { $0.value != 0 }
  }

  /// A link of a way: a node, one that uses it, and the derivative of that.
  private struct Link {
    let from: String
    let to: String
    let local: Double
  }

  /// The links of a way that may be left out: from one, up to another.
  private typealias Part = Range<Int>

  /// What comes of leaving a part out.
  private struct Skipped {
    let from: String
    let to: String
    let length: Int
    /// The node beside the one asked through which the way goes.
    let consumer: String
    /// What the way contributes without it.
    let contribution: Double

    /// Whether the same is left out of the same way.
    func isSame(as other: Skipped) -> Bool {
      (from, to, consumer) == (other.from, other.to, other.consumer)
    }
  }

  /// The links from the node asked on, as far as each node is used by one other alone.
  private func way(through consumer: String) -> [Link] {
    var way = [link(from: question.node, to: consumer)]
    while let last = way.last?.to, question.facts.consumers(of: last).count == 1,
      let next = question.facts.consumers(of: last).first
    {
      way.append(link(from: last, to: next))
    }
    return way
  }

  private func link(from input: String, to consumer: String) -> Link {
    let local = question.numbers.localDerivative(of: consumer, by: input, question.facts)
    return Link(from: input, to: consumer, local: question.numbers.written(local))
  }

  /// The parts of a way that may be left out.
  ///
  /// Whoever has the gradient of a node goes on from there, and leaves out none of the links behind it but by
  /// taking another gradient for the one that arrives. What ends at the output is the local derivative alone,
  /// where it begins beside the node.
  private func parts(of way: [Link]) -> [Part] {
    way.indices.flatMap { start in
      way.indices.dropFirst(start).compactMap { last -> Part? in
        let isAtOutput = way[last].to == question.facts.output
        guard
          start < 2
            ? last > start && !isAtOutput : !way[..<start].map(\.to).contains(where: isKnown)
        else { return nil }
        return start..<last + 1
      }
    }
  }

  /// What comes of leaving out a part of a way; nil where that is no number, or where it makes no difference.
  ///
  /// A link with the derivative 1 at an end of it is no part of what is missing.
  private func skipped(_ part: Part, on way: [Link]) -> Skipped? {
    let links = way[part]
    guard let first = links.firstIndex(where: { $0.local != 1 }),
      let last = links.lastIndex(where: { $0.local != 1 }),
      let consumer = way.first?.to, let end = links.last?.to
    else { return nil }
    let contribution = way[..<part.lowerBound].reversed().reduce(question.upstream(end)) {
      question.numbers.written($0 * $1.local)
    }
    guard contribution.isFinite, contribution != 0 else { return nil }
    return Skipped(
      from: way[first].from, to: way[last].to, length: last - first + 1, consumer: consumer,
      contribution: contribution)
  }

  private func finding(_ skipped: Skipped) -> Finding {
    question.finding(
      .gradient(skipped.length == 1 ? .skipLink : .skipPart), .combination,
      at: .edge(from: skipped.from, to: skipped.to), skipped.consumer,
      contributing: skipped.contribution)
  }
}
