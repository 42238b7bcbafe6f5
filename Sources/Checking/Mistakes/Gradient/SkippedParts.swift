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

  /// The numbers, those of the parts nearest to the node first; none that is 0, which has many reasons.
  var all: [Finding] {
    question.consumers.flatMap { consumer in
      parts(of: [question.node] + straightWay(from: consumer)).map {
        finding(leavingOut: $0, through: consumer)
      }
    }
    .filter { $0.value != 0 }
  }

  /// A part of a way that is left out, with the numbers at its ends.
  private struct Part {
    /// Whether it begins at the node asked, one link farther, or farther still.
    let start: Int
    let from: String
    let to: String
    let isOneLink: Bool
  }

  /// The nodes from one on, as far as each is used by one other alone.
  private func straightWay(from first: String) -> [String] {
    var way = [first]
    while let last = way.last, question.facts.consumers(of: last).count == 1 {
      way += question.facts.consumers(of: last)
    }
    return way
  }

  /// The parts of a way that may be left out, the node asked being its first.
  ///
  /// Whoever has the gradient of a node goes on from there, and leaves out none of the links behind it but by
  /// taking another gradient for the one that arrives. What ends at the output is the local derivative alone,
  /// where it begins beside the node.
  private func parts(of way: [String]) -> [Part] {
    way.indices.flatMap { start in
      way.indices.dropFirst(start + 1).compactMap { end -> Part? in
        let isOneLink = end == start + 1
        let isAtOutput = way[end] == question.facts.output
        guard start < 2 ? !isOneLink && !isAtOutput : !way[1...start].contains(where: isKnown)
        else { return nil }
        return Part(start: start, from: way[start], to: way[end], isOneLink: isOneLink)
      }
    }
  }

  private func finding(leavingOut part: Part, through consumer: String) -> Finding {
    let upstream = question.upstream(part.to)
    let contribution =
      switch part.start {
      case 0: upstream
      case 1: upstream * question.local(consumer)
      default: question.contribution(consumer) * upstream / question.upstream(part.from)
      }
    return question.finding(
      .gradient(part.isOneLink ? .skipLink : .skipPart), .combination,
      at: .edge(from: part.from, to: part.to), consumer,
      contributing: contribution.isFinite ? contribution : 0)
  }
}
