import Autodiff
import Curriculum

extension MappingShape {
  /// `experiment:`.
  static let experiment = MappingShape(
    name: "experiment",
    keys: [
      .optional("descent", .mapping(experimentDescent)),
      .optional("training", .mapping(experimentTraining)),
    ],
    oneOf: ["descent", "training"])

  /// `descent:` of an experiment.
  static let experimentDescent = MappingShape(
    name: "experimentDescent",
    keys: [
      .optional("parameter", .name), .required("rate", .number),
      .required("steps", .wholeNumber(1...Experiment.stepLimit)), .required("until", .name),
      .required("from", .number), .required("to", .number),
    ])

  /// `training:` of an experiment.
  static let experimentTraining = MappingShape(
    name: "experimentTraining",
    keys: [
      .required("examples", .list(.table(.number), 1...TrainingData.exampleLimit)),
      .required("rate", .number), .optional("optimiser", .word(of: Optimiser.self)),
      .optional("batch", .wholeNumber(1...TrainingData.exampleLimit)),
      .required("epochs", .wholeNumber(1...Experiment.epochLimit)),
      .optional("seed", .wholeNumber(1...Experiment.seedLimit)),
      .optional("prediction", .name), .optional("target", .name), .required("until", .name),
    ])
}
