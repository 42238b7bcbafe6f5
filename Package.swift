// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "nntutor",
  products: [
    .executable(name: "nntutor", targets: ["nntutor"]),
    // For Benchmarks, a package of its own.
    .library(name: "Autodiff", targets: ["Autodiff"]),
    .library(
      name: "Measured", targets: ["Checking", "Curriculum", "Screen", "TutorUI", "Wording"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    // What the product is made of; the arrows point down only (Tests/ArchitectureTests).
    .target(name: "Autodiff"),
    .target(name: "Curriculum", dependencies: ["Autodiff"]),
    .target(name: "Checking", dependencies: ["Curriculum", "Autodiff"]),
    .target(name: "Tutor", dependencies: ["Checking", "Curriculum", "Autodiff"]),
    .target(name: "Wording", dependencies: ["Tutor", "Checking", "Curriculum", "Autodiff"]),
    .target(name: "Screen"),
    .target(
      name: "TutorUI",
      dependencies: ["Screen", "Wording", "Tutor", "Checking", "Curriculum", "Autodiff"]
    ),
    .target(
      name: "LineMode",
      dependencies: ["Screen", "Wording", "Tutor", "Checking", "Curriculum", "Autodiff"]
    ),
    .target(
      name: "LessonFormat",
      dependencies: ["Curriculum", "Autodiff", .product(name: "Yams", package: "Yams")]
    ),
    .target(
      name: "Progress",
      dependencies: ["Tutor", "Curriculum", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    .target(
      name: "LessonCheck",
      dependencies: [
        "LessonFormat", "TutorUI", "Screen", "Wording", "Tutor", "Checking", "Curriculum",
        "Autodiff",
      ]
    ),
    .target(
      name: "BuiltinLessons", dependencies: ["Curriculum"], plugins: ["EmbedLessons"]),

    // The terminal: the only targets that know curses.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CTerminalGuard"),
    .target(name: "NcursesTerminal", dependencies: ["Screen", "CNcurses", "CTerminalGuard"]),

    .executableTarget(
      name: "nntutor",
      dependencies: [
        "NcursesTerminal", "LineMode", "TutorUI", "Screen", "Wording", "Tutor", "Checking",
        "Curriculum", "Autodiff", "LessonCheck", "LessonFormat", "Progress", "BuiltinLessons",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]
    ),

    // What `make simulate` prints; not part of the product.
    .executableTarget(
      name: "simulate",
      dependencies: [
        "Simulation", "SimulatedLearners", "MistakeSimulation", "BuiltinLessons", "LessonFormat",
        "Tutor", "Checking", "Curriculum",
      ]),

    // Lessons are compiled into the program, so that the one binary is all a student needs.
    .executableTarget(
      name: "embed-lessons", dependencies: [.product(name: "Yams", package: "Yams")]),
    .plugin(name: "EmbedLessons", capability: .buildTool(), dependencies: ["embed-lessons"]),

    .target(
      name: "TestSupport",
      dependencies: [.product(name: "CustomDump", package: "swift-custom-dump")],
      path: "Tests/TestSupport"
    ),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(name: "AutodiffTests", dependencies: ["Autodiff", "TestSupport"]),
    .testTarget(
      name: "CurriculumTests", dependencies: ["Curriculum", "Autodiff", "TestSupport"]),
    .testTarget(
      name: "CheckingTests", dependencies: ["Checking", "Curriculum", "Autodiff", "TestSupport"]),
    .target(
      name: "TutorTestSupport",
      dependencies: ["LineMode", "Screen", "Tutor", "Curriculum", "Autodiff"],
      path: "Tests/TutorTestSupport"
    ),
    .target(
      name: "MistakeSimulation", dependencies: ["Checking", "Curriculum", "Autodiff"],
      path: "Tests/MistakeTests/Simulation"
    ),
    .testTarget(
      name: "MistakeTests",
      dependencies: [
        "MistakeSimulation", "Wording", "Checking", "Curriculum", "Autodiff", "TestSupport",
      ],
      exclude: ["Simulation"]),
    .target(
      name: "SimulatedLearners", dependencies: ["Autodiff"], path: "Tests/SimulatedLearners"),
    .target(
      name: "Simulation",
      dependencies: ["SimulatedLearners", "Tutor", "Checking", "Curriculum", "Autodiff"],
      path: "Tests/Simulation"),
    .testTarget(
      name: "SimulationTests",
      dependencies: ["Simulation", "SimulatedLearners", "Autodiff", "TestSupport"]),
    .testTarget(
      name: "TutorTests",
      dependencies: [
        "Tutor", "Checking", "Curriculum", "Autodiff", "TutorTestSupport", "TestSupport",
      ]),
    .testTarget(
      name: "TutorUITests",
      dependencies: [
        "TutorUI", "Screen", "Wording", "Tutor", "Curriculum", "Autodiff", "TutorTestSupport",
        "TestSupport",
      ]),
    .testTarget(
      name: "WordingTests",
      dependencies: [
        "Wording", "Tutor", "Checking", "Curriculum", "Autodiff", "TutorTestSupport", "TestSupport",
      ]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "nntutor", "LessonFormat", "Curriculum", "Wording", "TestSupport",
        .product(name: "Yams", package: "Yams"),
      ]),
    .testTarget(name: "TerminalTests", dependencies: ["nntutor", "TestSupport"]),
    .testTarget(
      name: "LineModeTests",
      dependencies: [
        "LineMode", "Screen", "Tutor", "Curriculum", "Autodiff", "TutorTestSupport", "TestSupport",
      ]),
    .testTarget(
      name: "LessonTests",
      dependencies: [
        "BuiltinLessons", "LessonFormat", "LineMode", "TutorUI", "Screen", "Tutor", "Checking",
        "Curriculum", "Autodiff", "Simulation", "TutorTestSupport", "TestSupport",
      ],
      exclude: ["Answers"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "TestSupport"]),
    .testTarget(
      name: "BuiltinLessonsTests",
      dependencies: ["BuiltinLessons", "LessonFormat", "Curriculum", "TestSupport"],
      exclude: ["Lessons"], plugins: ["EmbedLessons"]),
    .testTarget(
      name: "LessonFormatTests",
      dependencies: [
        "LessonFormat", "Curriculum", "Autodiff", "TestSupport",
        .product(name: "Yams", package: "Yams"),
      ]),
    .testTarget(
      name: "LessonCheckTests",
      dependencies: [
        "LessonCheck", "LessonFormat", "BuiltinLessons", "Wording", "Curriculum", "Autodiff",
        "TestSupport",
      ],
      exclude: ["Broken"]),
    .testTarget(
      name: "ProgressTests",
      dependencies: [
        "Progress", "Tutor", "Curriculum", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ]
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
  var settings = target.swiftSettings ?? []
  settings += [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  ]
  target.swiftSettings = settings
}
