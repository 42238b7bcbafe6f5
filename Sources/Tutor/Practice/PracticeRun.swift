import Checking
import Curriculum

/// A stream of practice questions, as far as it has got.
public struct PracticeRun: Hashable, Sendable {
  /// What was wanted.
  public let request: PracticeRequest
  /// The seed that all numbers and the order come from.
  public let seed: UInt64
  /// When it began, which keeps its answers apart from those of other runs with the same seed.
  public let start: Timestamp
  /// The number of the question, from 1; 0 before the first.
  public private(set) var number = 0
  /// The step of a lesson that is repeated with new numbers, to go back to it; nil in a stream.
  public internal(set) var repeated: Place?
  /// What has been asked, in its order, with what is asked now at the end.
  private(set) var asked: [PracticeItem] = []
  /// How often each rule has been asked in another way.
  private(set) var approached: [Rule: Int] = [:]
  /// How the question is asked in another way, where its rule has failed too often.
  public private(set) var approach: ChangedApproach?
  /// What it has shown so far.
  var tally = PracticeTally()
  /// The exponential average of the questions answered without a miss or hint, from 0 to 1.
  var success = 0.85
  /// The items for which no numbers were found.
  var unusable: Set<PracticeItem> = []

  /// The questions of a session, and of a review before a lesson.
  public static let lengths = (session: 10, review: 3)

  /// The seeds that are chosen by the program, short enough to be told to a neighbour.
  private static let seeds: Int64 = 100_000

  /// Whether the session has had its questions.
  var isOver: Bool {
    number >= (request.before == nil ? Self.lengths.session : Self.lengths.review)
  }

  /// Begins a stream.
  public init(_ request: PracticeRequest, at start: Timestamp) {
    self.request = request
    self.start = start
    let rest = start.milliseconds % Self.seeds
    seed = request.seed ?? UInt64(rest.magnitude)
  }

  /// What is asked now.
  public var item: PracticeItem? { asked.last }

  /// Asks the next question.
  mutating func ask(_ item: PracticeItem, approach: ChangedApproach?) {
    number += 1
    asked.append(item)
    self.approach = approach
    if let approach { approached[approach.rule, default: 0] += 1 }
  }

  /// The numbers that decide a question.
  func numbers(of question: Int) -> SplitMix64 {
    var numbers = SplitMix64(seed: seed)
    let own = numbers.next()
    return SplitMix64(seed: own ^ UInt64(max(question, 0)))
  }

  /// The id of the step of a question, under which its answers are kept.
  func stepID(of question: Int) -> String {
    "\(Self.prefix)\(seed).\(start.milliseconds).\(question)"
  }

  /// Returns whether answers under a step's id come from practice.
  public static func isPractice(step: String) -> Bool { step.hasPrefix(prefix) }

  /// No step of a lesson file has an id with a point.
  private static let prefix = "practice."
}
