// swift-tools-version: 6.2
import PackageDescription
let package = Package(name: "scratch-crisis", platforms: [.macOS(.v15)],
 dependencies: [.package(path: "argparse")],
 targets: [
 .target(name: "ReputationFoundations"),
 .target(name: "Conversations", dependencies: ["ReputationFoundations"]),
 .target(name: "ConversationSources", dependencies: ["Conversations", "ReputationFoundations"]),
 .target(name: "ServiceLevels", dependencies: ["Conversations", "ReputationFoundations"]),
 .target(name: "LanguageAnalysis", dependencies: ["ReputationFoundations"]),
 .target(name: "ToneLint", dependencies: ["LanguageAnalysis", "Conversations", "ReputationFoundations"]),
 .target(name: "CrisisDetection", dependencies: ["Conversations", "LanguageAnalysis", "ReputationFoundations"]),
 .target(name: "Reputation", dependencies: ["Conversations", "ServiceLevels", "LanguageAnalysis", "ToneLint", "CrisisDetection", "ReputationFoundations"]),
 .target(name: "ReputationReports", dependencies: ["Reputation", "Conversations", "ServiceLevels", "ToneLint", "CrisisDetection", "ReputationFoundations"]),
 .target(name: "ReputationTesting", dependencies: ["Conversations", "ServiceLevels", "CrisisDetection", "ReputationFoundations"]),
 .target(name: "SampleData", path: "Examples/SampleData", exclude: ["README.md"], resources: [.copy("kestrel-bay.jsonl"), .copy("kestrel-bay-desk.json")]),
 .executableTarget(name: "crisis-replay", dependencies: ["CrisisDetection", "ConversationSources", "SampleData", .product(name: "ArgumentParser", package: "argparse")], path: "Examples/crisis-replay"),
 .executableTarget(name: "desk", dependencies: ["Reputation", "ReputationReports", "ConversationSources", "ReputationFoundations", "SampleData", .product(name: "ArgumentParser", package: "argparse")], path: "Examples/desk"),
 .executableTarget(name: "benchmark", dependencies: ["Conversations", "ConversationSources", "ServiceLevels", "CrisisDetection", .product(name: "ArgumentParser", package: "argparse")], path: "Examples/benchmark"),
 .target(name: "TestSupport", path: "Tests/TestSupport"),
 .testTarget(name: "CrisisDetectionTests", dependencies: ["CrisisDetection", "Conversations", "ReputationFoundations", "TestSupport"]),
 .testTarget(name: "ReputationTests", dependencies: ["Reputation", "ReputationReports", "ConversationSources", "ReputationFoundations", "ReputationTesting", "SampleData", "TestSupport"]),
 .testTarget(name: "ReputationTestingTests", dependencies: ["ReputationTesting", "ConversationSources", "ServiceLevels", "CrisisDetection", "Conversations", "TestSupport"]),
 ])
for target in package.targets {
    target.swiftSettings = [
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
        .enableUpcomingFeature("ExistentialAny"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
        .enableUpcomingFeature("InternalImportsByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
        .enableUpcomingFeature("MemberImportVisibility"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0470-isolated-conformances.md
        .enableUpcomingFeature("InferIsolatedConformances"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0481-weak-let.md
        .enableUpcomingFeature("ImmutableWeakCaptures"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0443-warning-control-flags.md
        .treatAllWarnings(as: .error),
        .treatWarning("ExplicitSendable", as: .error),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
        .strictMemorySafety(),
    ]
}
