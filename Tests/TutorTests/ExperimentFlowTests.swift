import Autodiff
import Checking
import Curriculum
import TestSupport
import Testing
import Tutor
import TutorTestSupport

@Suite("Experiments")
struct ExperimentFlowTests {
  private func learner(step: Int = 0) throws -> Learner {
    Learner(try ExperimentCourse.session(step: step))
  }

  private func page(_ learner: Learner) throws -> LessonPage {
    guard case .lesson(let page) = learner.state.page else { throw NoLesson() }
    return page
  }

  private func experiment(_ learner: Learner) throws -> ExperimentState {
    try #require(try page(learner).experiments["experiment"])
  }

  private func attempts(_ learner: Learner) -> [Attempt] {
    learner.effects.compactMap { if case .record(let attempt) = $0 { attempt } else { nil } }
  }

  private struct NoLesson: Error {}

  /// Turns η up to a rate of the ladder.
  private func turn(_ learner: inout Learner, to rate: Double) throws {
    for _ in 0..<60 where try experiment(learner).settings.rate < rate { learner.does(.right) }
    expectEqual(try experiment(learner).settings.rate, rate)
  }

  @Test("a rate that reaches the goal within the steps is the answer, and is kept as it is typed")
  func descentReaches() throws {
    var learner = try learner()
    try turn(&learner, to: 0.3)
    // The distance to 3 is multiplied by 0.4: 2, 0.8, 0.32, 0.128, and 0.0512, whose square is
    // below 0.01.
    learner.does(.confirm, .confirm, .confirm)
    expectEqual(try experiment(learner).trial.rounds, 3)
    expectEqual(attempts(learner), [])
    learner.does(.confirm)
    expectEqual(attempts(learner).map(\.answer), ["0.3"])
    expectEqual(attempts(learner).map(\.outcome), [.right])
    let answered = try page(learner).isAnswered(learner.state.record)
    #expect(answered)
    expectEqual(learner.state.record.passed.map(\.step), ["descend"])
    expectEqual(learner.state.confirmMeaning, .goOn)
  }

  @Test("a rate that does not reach it is no answer and costs nothing; Enter then begins anew")
  func descentFails() throws {
    var learner = try learner()
    for _ in 0..<10 { learner.does(.confirm) }
    expectEqual(attempts(learner), [])
    expectEqual(try page(learner).marks["experiment"]?.verdict, .incomplete)
    expectEqual(learner.state.confirmMeaning, .rewind)
    learner.does(.confirm)
    expectEqual(try experiment(learner).trial.isAtStart, true)
    expectEqual(learner.state.confirmMeaning, .takeStep)
    expectEqual(try page(learner).marks["experiment"], nil)
  }

  @Test("with another rate the same number of steps is shown at once")
  func descentTurns() throws {
    var learner = try learner()
    learner.does(.confirm, .confirm, .right)
    expectEqual(try experiment(learner).settings.rate, 0.06)
    // The distance is multiplied by 0.88 twice.
    guard case .descent(let path, let steps) = try experiment(learner).trial else { return }
    expectEqual(steps, 2)
    let place = try #require(path.stops[2].parameters.first)
    #expect(abs(place - (3 - 2 * 0.88 * 0.88)) < 1e-12)
  }

  @Test(
    "how a descent goes is told from its steps",
    arguments: [
      // Each step multiplies the loss by (1 − 2η)², so by 81 with 5; a million is gone at the fourth.
      (0.1, .falling), (0.9, .zigzag), (1, .bouncing), (1.1, .rising), (1e-3, .slow),
      (5, .diverged(at: 4)),
    ] as [(Double, TrialCourse)])
  func courses(rate: Double, course: TrialCourse) throws {
    let field = try #require(try page(learner()).experimentField)
    let laboratory = try #require(try page(learner()).laboratory(of: field))
    let trial = try #require(
      laboratory.complete(ExperimentSettings(rate: rate, rounds: 10)))
    expectEqual(trial.course, course)
  }

  @Test("a run goes on with each tick until its goal, and what is computed does not depend on them")
  func trainingRuns() throws {
    var learner = try learner(step: 1)
    try turn(&learner, to: 1)
    expectEqual(learner.state.tickInterval, nil)
    learner.does(.confirm)
    #expect(learner.state.tickInterval != nil)
    var ticks = 0
    while learner.state.tickInterval != nil, ticks < 1_000 {
      learner.happens(.tick(milliseconds: 20))
      ticks += 1
    }
    // The loss falls below 0.1 at epoch 54; a slice is some epochs long.
    let trial = try experiment(learner).trial
    expectEqual(trial.reached(.lossBelow(0.1), of: ExperimentCourse.training.data), 54)
    #expect((54..<60).contains(trial.rounds))
    expectEqual(
      attempts(learner).map(\.answer), ["1; plain; batch 4; epochs 200"])
    expectEqual(attempts(learner).map(\.outcome), [.right])
  }

  @Test("Esc stops a run and does not leave the step; Enter lets it run on")
  func trainingPauses() throws {
    var learner = try learner(step: 1)
    learner.does(.confirm)
    learner.happens(.tick(milliseconds: 20))
    learner.happens(.tick(milliseconds: 20))
    let before = try experiment(learner)
    #expect(before.trial.rounds > 0)
    // 0.04 s for two of more than sixty slices.
    expectEqual(before.secondsLeft, 2)
    learner.does(.back)
    expectEqual(learner.state.tickInterval, nil)
    expectEqual(try experiment(learner).trial, before.trial)
    learner.happens(.tick(milliseconds: 20))
    expectEqual(try experiment(learner).trial, before.trial)
    learner.does(.confirm)
    #expect(learner.state.tickInterval != nil)
    learner.does(.help)
    expectEqual(learner.state.tickInterval, nil)
    learner.does(.help, .back, .back)
    guard case .course = learner.state.page else {
      Issue.record("Esc leaves a lesson in which nothing runs")
      return
    }
  }

  @Test("steps, epochs and the start have keys of their own")
  func trainingByHand() throws {
    var learner = try learner(step: 1)
    learner.does(.down, .down, .left)
    expectEqual(try experiment(learner).settings.batchSize, 3)
    learner.does(.oneStep)
    guard case .training(let run) = try experiment(learner).trial else { return }
    expectEqual([run.updates, run.epochs], [1, 0])
    learner.does(.oneEpoch)
    expectEqual(try experiment(learner).trial.rounds, 1)
    learner.does(.oneEpoch)
    expectEqual(try experiment(learner).trial.rounds, 2)
    learner.does(.rewind)
    expectEqual(try experiment(learner).trial.isAtStart, true)
    learner.does(.rewind)
    expectEqual(learner.state.notice, .cannot(.experimentAtStart))
  }

  @Test("every setting can be turned, and turning one begins anew")
  func settings() throws {
    var learner = try learner(step: 1)
    learner.does(.oneEpoch, .right, .down, .right, .down, .left, .down, .right, .down, .right)
    var expected = ExperimentCourse.training.settings
    expected.rate = 0.11
    expected.optimiser = .momentum
    expected.batchSize = 3
    expected.rounds = 300
    expected.seed = 1
    expectEqual(try experiment(learner).settings, expected)
    expectEqual(try experiment(learner).trial.isAtStart, true)
    learner.does(.left)
    expected.seed = nil
    expectEqual(try experiment(learner).settings, expected)
  }

  private func types(_ learner: inout Learner, _ text: String) {
    for character in text { learner.happens(.typeSetting(String(character))) }
  }

  @Test("a number that is typed sets the selected setting, with either decimal mark")
  func typedSettings() throws {
    var learner = try learner(step: 1)
    types(&learner, "2,5")
    expectEqual(learner.state.confirmMeaning, .setNumber)
    expectEqual(try experiment(learner).settings.rate, 0.1)
    learner.does(.confirm)
    expectEqual(learner.state.confirmMeaning, .run)
    // The method takes no number: it is η that is typed.
    learner.does(.down)
    types(&learner, ".5")
    expectEqual(try experiment(learner).selected, .rate)
    learner.does(.down)
    learner.does(.down)
    types(&learner, "2")
    learner.does(.down)
    types(&learner, "70")
    learner.does(.left, .deleteForward, .confirm, .down)
    types(&learner, "7")
    learner.does(.confirm)
    var expected = ExperimentCourse.training.settings
    expected.rate = 0.5
    expected.batchSize = 2
    expected.rounds = 7
    expected.seed = 7
    expectEqual(try experiment(learner).settings, expected)
    types(&learner, "0")
    learner.does(.confirm)
    expectEqual(try experiment(learner).settings.seed, nil)
    expectEqual(attempts(learner), [])
    expectEqual(learner.state.checkInvariants(), [])
  }

  @Test("Esc leaves what is typed, and what does something else sets it first")
  func endOfTyping() throws {
    var learner = try learner(step: 1)
    types(&learner, "3")
    learner.does(.back)
    expectEqual(try experiment(learner).typed, nil)
    expectEqual(try experiment(learner).settings.rate, 0.1)
    types(&learner, "3")
    learner.does(.deleteBackward)
    expectEqual(try experiment(learner).typed, nil)
    types(&learner, "3")
    learner.does(.oneEpoch)
    expectEqual(try experiment(learner).settings.rate, 3)
    expectEqual(try experiment(learner).trial.rounds, 1)
    // At the end of a run too.
    types(&learner, "50")
    learner.does(.run)
    for _ in 0..<9 { learner.happens(.tick(milliseconds: 1)) }
    expectEqual(learner.state.confirmMeaning, .rewind)
    types(&learner, "1")
    learner.does(.run)
    expectEqual(try experiment(learner).settings.rate, 1)
    expectEqual(try experiment(learner).isRunning, true)
    types(&learner, "2")
    expectEqual(try experiment(learner).isRunning, false)
  }

  @Test("a number that cannot be set is told, costs nothing, and is still there to be mended")
  func badNumbers() throws {
    var learner = try learner(step: 1)
    types(&learner, "0")
    learner.does(.run)
    expectEqual(
      try page(learner).marks["experiment"]?.verdict,
      .unreadable(.setting(.rate(0, highest: 1000))))
    expectEqual(try experiment(learner).typed?.text, "0")
    expectEqual(try experiment(learner).isRunning, false)
    types(&learner, ".3")
    expectEqual(try page(learner).marks["experiment"], nil)
    learner.does(.confirm, .down, .down)
    expectEqual(try experiment(learner).settings.rate, 0.3)
    types(&learner, "5")
    learner.does(.confirm)
    expectEqual(
      try page(learner).marks["experiment"]?.verdict,
      .unreadable(.setting(.count(word: "", text: "5", lowest: 1, highest: 4))))
    learner.does(.clear)
    types(&learner, "1234567890123")
    expectEqual(try experiment(learner).typed?.text, "123456789012")
    expectEqual(learner.state.notice, .answerFull)
    expectEqual(attempts(learner), [])
  }

  @Test("the same seed starts from the same weights, between −1 and 1")
  func seeds() throws {
    func start(_ times: Int) throws -> [Double] {
      var learner = try learner(step: 1)
      learner.does(.down, .down, .down, .down)
      for _ in 0..<times { learner.does(.right) }
      guard case .training(let run) = try experiment(learner).trial else { return [] }
      return run.parameters
    }
    expectEqual(try start(1), try start(1))
    let (first, second) = (try start(1), try start(2))
    #expect(first != second)
    #expect(second.count == 9 && second.allSatisfy { abs($0) <= 1 })
  }

  @Test("a step that was done opens with the settings that did it")
  func reopened() throws {
    var learner = try learner()
    try turn(&learner, to: 0.3)
    for _ in 0..<4 { learner.does(.confirm) }
    let again = Learner(try ExperimentCourse.session(record: learner.state.record))
    expectEqual(try experiment(again).settings.rate, 0.3)
  }

  @Test("settings that are typed are taken to the end at once")
  func typed() throws {
    var learner = try learner(step: 1)
    learner.types("1; epochs 100")
    learner.does(.confirm)
    expectEqual(attempts(learner).map(\.answer), ["1; epochs 100"])
    expectEqual(attempts(learner).map(\.outcome), [.right])
    expectEqual(try experiment(learner).trial.rounds, 100)
    expectEqual(learner.state.checkInvariants(), [])
  }

  @Test("a training whose numbers leave all bounds ends, and every number stays finite")
  func divergence() throws {
    var learner = try learner(step: 1)
    learner.types("50")
    learner.does(.confirm)
    let trial = try experiment(learner).trial
    let infinite = trial.losses.filter { !$0.isFinite }
    expectEqual(infinite, [])
    // ln(1 − p) has no value once p is 1.
    guard case .noValue(let error, _) = trial.course else {
      Issue.record("\(trial.course)")
      return
    }
    expectEqual(error.fault, .logarithmOfNonPositive)
  }

  @Test("the solution among the hints reaches the goal")
  func solution() throws {
    var learner = try learner()
    let page = try page(learner)
    let field = try #require(page.experimentField)
    let hints = page.hints(for: field, record: learner.state.record)
    expectEqual(hints.first, .changeTheRate)
    guard case .settings(let settings, isTraining: false)? = hints.last else {
      Issue.record("\(hints)")
      return
    }
    learner.types("\(settings.rate)")
    learner.does(.confirm)
    expectEqual(attempts(learner).map(\.outcome), [.right])
  }

  @Test("the author's hint gives way as long as the trial does not go as with the lesson's own η")
  func fittingHint() throws {
    let author = Hint.author(LocalizedText("It falls calmly: a larger η is fine."))
    var learner = Learner(
      try ExperimentCourse.session(hints: [LocalizedText("It falls calmly: a larger η is fine.")]))
    func shown() throws -> Hint? { try page(learner).openHints["experiment"] }
    // With the lesson's 0.05 the distance to 3 is multiplied by 0.9, with 1.1 by −1.2.
    try turn(&learner, to: 1.1)
    for _ in 0..<10 { learner.does(.confirm) }
    expectEqual(try page(learner).marks["experiment"]?.verdict, .incomplete)
    learner.does(.hint)
    expectEqual(try shown(), .tried(rate: 1.1, .overshoots, isTraining: false))
    for _ in 0..<60 where try experiment(learner).settings.rate > 0.05 { learner.does(.left) }
    expectEqual(try shown(), author)
    // A hint that stands there already gives way too.
    try turn(&learner, to: 1)
    expectEqual(try shown(), .tried(rate: 1, .overshoots, isTraining: false))
    learner.does(.rewind)
    expectEqual(try shown(), .tried(rate: 1, .overshoots, isTraining: false))
  }

  @Test("a training that leaves all bounds is no place for a hint that says that it falls")
  func fittingHintOfTraining() throws {
    var learner = Learner(try ExperimentCourse.session(step: 1, hints: [LocalizedText("Larger.")]))
    learner.types("50")
    learner.does(.confirm, .hint)
    expectEqual(
      try page(learner).openHints["experiment"],
      .tried(rate: 50, .overshoots, isTraining: true))
    learner.types("0.2")
    learner.does(.confirm)
    learner.does(.hint)
    expectEqual(try page(learner).openHints["experiment"], .changeTheRate)
  }
}
