import Autodiff
import Checking
import Curriculum

extension LessonRule {
  /// An experiment that cannot succeed, or has succeeded before it began, teaches nothing.
  static let experiments = LessonRule(
    rule: .experiments, severity: .warning,
    good: RuleExample(experimentSteps(until: "loss < 0.01")),
    bad: RuleExample(experimentSteps(until: "loss < 9")),
    subject: .lesson { subject in
      subject.lesson.steps.enumerated().flatMap { index, step in
        step.fields.compactMap { field in
          guard case .experiment(let experiment) = field.target else { return nil }
          return problem(with: experiment, field: field, truth: subject.markers[index].truth)
            .map { subject.finding(.warning, $0, step: index, field: field) }
        }
      }
    })

  private static func problem(
    with experiment: Experiment, field: Field, truth: StepTruth
  ) -> CheckProblem? {
    let start = Laboratory(experiment, truth: truth)?.start(experiment.settings)
    if start?.reached(experiment.goal, of: experiment.data) != nil {
      return .reachedAtStart(field: field.id)
    }
    let isReachable = settingsToTry(experiment).contains { settings in
      var changed = experiment
      changed.settings = settings
      return Laboratory(changed, truth: truth)?.solution != nil
    }
    return isReachable ? nil : .notReached(field: field.id)
  }

  /// The lesson's settings and, as far as the learner can choose them, others; each is tried with
  /// many learning rates.
  private static func settingsToTry(_ experiment: Experiment) -> [ExperimentSettings] {
    let own = experiment.settings
    let open = experiment.choices
    let optimisers = open.contains(.optimiser) ? Optimiser.allCases : [own.optimiser]
    let longer = min(own.rounds * 10, Experiment.epochLimit)
    let rounds = open.contains(.rounds) ? [own.rounds, longer] : [own.rounds]
    let seeds = open.contains(.start) ? [own.seed, 1] : [own.seed]
    let others = seeds.flatMap { seed in
      rounds.flatMap { rounds in
        optimisers.map { optimiser in
          var settings = own
          (settings.seed, settings.rounds, settings.optimiser) = (seed, rounds, optimiser)
          return settings
        }
      }
    }
    return [own] + others.filter { $0 != own }
  }

  private static func experimentSteps(until goal: String) -> String {
    """
    graphs:
      hill: { given: { w: 1 }, nodes: [ "L = (w - 3)^2" ], parameters: [w] }
    steps:
      - id: rate
        text: { es: Busca una tasa., en: Find a rate. }
        ask:
          - experiment:
              descent: { rate: 0.05, steps: 9, from: -1, to: 7, until: \(goal) }
            id: rate
            prompt: { es: ¿Qué tasa?, en: Which rate? }
    """
  }
}
