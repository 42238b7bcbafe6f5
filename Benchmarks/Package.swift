// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nothing here comes near the product. `make bench` runs it.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "nntutor", path: "..")],
  targets: [
    // SwiftPM builds C with -O2; what the engine is compared with gets the best there is.
    .target(name: "CTape", cSettings: [.unsafeFlags(["-O3"])]),
    .target(name: "CTerminal"),
    .executableTarget(
      name: "bench",
      dependencies: [
        "CTape", "CTerminal", .product(name: "Autodiff", package: "nntutor"),
        .product(name: "Measured", package: "nntutor"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
  ]
)
