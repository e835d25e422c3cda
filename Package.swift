// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "swift-reputation",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .library(name: "Conversations", targets: ["Conversations"]),
        .library(name: "ConversationSources", targets: ["ConversationSources"]),
        .library(name: "LanguageAnalysis", targets: ["LanguageAnalysis"]),
        .library(name: "ServiceLevels", targets: ["ServiceLevels"]),
        .library(name: "ToneLint", targets: ["ToneLint"]),
        .library(name: "CrisisDetection", targets: ["CrisisDetection"]),
        .library(name: "Presence", targets: ["Presence"]),
        .library(name: "Commitments", targets: ["Commitments"]),
        .library(name: "Moderation", targets: ["Moderation"]),
        .library(name: "Reputation", targets: ["Reputation"]),
        .library(name: "ReputationReports", targets: ["ReputationReports"]),
        .library(name: "ReputationTesting", targets: ["ReputationTesting"]),
        .library(name: "ReputationSQLite", targets: ["ReputationSQLite"]),
    ],
    traits: [
        .trait(name: "Crypto", description: "HMACFunction.sha256 for webhook signatures, by swift-crypto."),
        .trait(name: "SQLite", description: "ReputationSQLite, every store in one SQLite file, by GRDB."),
    ],
    dependencies: [
        // For the examples and the documentation only: no library target uses a package, so a consumer fetches none.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
        // Behind traits that are off by default: a consumer fetches each only when it asks for the trait.
        .package(url: "https://github.com/apple/swift-crypto", "3.0.0"..<"5.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    ],
    targets: [
        .target(name: "ReputationFoundations"),
        .target(name: "Conversations", dependencies: ["ReputationFoundations"]),
        .target(
            name: "ConversationSources",
            dependencies: [
                "Conversations", "ReputationFoundations",
                .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Crypto"])),
            ]
        ),
        .target(name: "ServiceLevels", dependencies: ["Conversations", "ReputationFoundations"]),
        .target(name: "LanguageAnalysis", dependencies: ["ReputationFoundations"]),
        .target(name: "ToneLint", dependencies: ["LanguageAnalysis", "Conversations", "ReputationFoundations"]),
        .target(
            name: "CrisisDetection",
            dependencies: ["Conversations", "LanguageAnalysis", "ReputationFoundations"]
        ),
        .target(name: "Presence", dependencies: ["Conversations", "LanguageAnalysis", "ReputationFoundations"]),
        .target(name: "Commitments", dependencies: ["Conversations", "LanguageAnalysis", "ReputationFoundations"]),
        .target(name: "Moderation", dependencies: ["Conversations", "LanguageAnalysis", "ReputationFoundations"]),
        .target(
            name: "Reputation",
            dependencies: [
                "Conversations", "ServiceLevels", "LanguageAnalysis", "ToneLint", "CrisisDetection", "Presence",
                "Commitments", "Moderation", "ReputationFoundations",
            ]
        ),
        .target(
            name: "ReputationReports",
            dependencies: [
                "Reputation", "Conversations", "ServiceLevels", "LanguageAnalysis", "ToneLint", "CrisisDetection",
                "Presence", "Commitments", "Moderation", "ReputationFoundations",
            ]
        ),
        .target(
            name: "ReputationTesting",
            dependencies: [
                "Conversations", "ConversationSources", "ServiceLevels", "Commitments", "Moderation", "CrisisDetection",
                "LanguageAnalysis", "ToneLint", "Reputation", "ReputationFoundations",
            ]
        ),
        .target(
            name: "ReputationSQLite",
            dependencies: [
                "Conversations", "ServiceLevels", "Moderation", "CrisisDetection", "Commitments",
                "ReputationFoundations",
                .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
            ]
        ),
        .target(
            name: "SampleData",
            path: "Examples/SampleData",
            exclude: ["README.md", "comments.jsonl", "replies.jsonl", "business-time.jsonl"],
            resources: [.copy("kestrel-bay.jsonl"), .copy("kestrel-bay-desk.json")]
        ),
        .executableTarget(
            name: "desk",
            dependencies: [
                "Reputation", "ReputationReports", "ReputationSQLite", "ConversationSources", "ReputationFoundations",
                "SampleData",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Examples/desk"
        ),
        .executableTarget(
            name: "benchmark",
            dependencies: [
                "Conversations", "ConversationSources", "ServiceLevels", "LanguageAnalysis", "ToneLint",
                "CrisisDetection", "Presence", "Commitments", "Moderation", "Reputation", "ReputationReports",
                "ReputationSQLite",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Examples/benchmark"
        ),
        .executableTarget(
            name: "lint-reply",
            dependencies: [
                "ToneLint", "LanguageAnalysis",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Examples/lint-reply"
        ),
        .executableTarget(
            name: "promises",
            dependencies: [
                "Commitments", "ConversationSources", "Conversations", "LanguageAnalysis", "ReputationFoundations",
                "SampleData",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Examples/promises"
        ),
        .executableTarget(
            name: "sla-vectors",
            dependencies: ["ServiceLevels", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Examples/sla-vectors"
        ),
        .executableTarget(
            name: "sla-calendar",
            dependencies: [
                "ServiceLevels", "ReputationFoundations",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Examples/sla-calendar"
        ),
        .executableTarget(
            name: "live-source",
            dependencies: [
                "Conversations", "ConversationSources",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Examples/live-source"
        ),
        .executableTarget(
            name: "own-store",
            dependencies: [
                "Conversations", "ConversationSources",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Examples/own-store"
        ),
        .executableTarget(
            name: "crisis-replay",
            dependencies: [
                "CrisisDetection", "ConversationSources", "SampleData",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Examples/crisis-replay"
        ),
        .executableTarget(
            name: "moderate",
            dependencies: [
                "Moderation", "LanguageAnalysis", "Conversations", "ReputationFoundations",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Examples/moderate"
        ),
        .executableTarget(
            name: "train-classifier",
            dependencies: ["LanguageAnalysis", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Examples/train-classifier"
        ),
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "ReputationFoundationsTests", dependencies: ["ReputationFoundations", "TestSupport"]),
        .testTarget(
            name: "ServiceLevelsTests",
            dependencies: [
                "ServiceLevels", "Conversations", "ReputationFoundations", "ReputationTesting", "TestSupport",
            ]
        ),
        .testTarget(
            name: "LanguageAnalysisTests",
            dependencies: ["LanguageAnalysis", "ReputationFoundations", "TestSupport"],
            exclude: ["Fixtures"]
        ),
        .testTarget(
            name: "ToneLintTests",
            dependencies: ["ToneLint", "LanguageAnalysis", "Conversations", "TestSupport"],
            exclude: ["Fixtures"]
        ),
        .testTarget(
            name: "CrisisDetectionTests",
            dependencies: [
                "CrisisDetection", "Conversations", "LanguageAnalysis", "ReputationFoundations", "TestSupport",
            ]
        ),
        .testTarget(
            name: "PresenceTests",
            dependencies: [
                "Presence", "LanguageAnalysis", "Conversations", "ReputationFoundations", "ReputationTesting",
                "TestSupport",
            ]
        ),
        .testTarget(
            name: "CommitmentsTests",
            dependencies: [
                "Commitments", "Conversations", "LanguageAnalysis", "ReputationFoundations", "ReputationTesting",
                "TestSupport",
            ],
            exclude: ["Fixtures"]
        ),
        .testTarget(
            name: "ModerationTests",
            dependencies: [
                "Moderation", "LanguageAnalysis", "Conversations", "ReputationFoundations", "ReputationTesting",
                "TestSupport",
            ],
            exclude: ["Fixtures"]
        ),
        .testTarget(
            name: "ConversationsTests",
            dependencies: ["Conversations", "ReputationFoundations", "ReputationTesting", "TestSupport"]
        ),
        .testTarget(
            name: "ConversationSourcesTests",
            dependencies: [
                "ConversationSources", "Conversations", "ReputationFoundations", "ReputationTesting", "TestSupport",
            ],
            exclude: ["Fixtures"]
        ),
        .testTarget(
            name: "ReputationTests",
            dependencies: [
                "Reputation", "ReputationReports", "ConversationSources", "ReputationFoundations", "ReputationTesting",
                "SampleData", "TestSupport",
            ]
        ),
        .testTarget(
            name: "ReputationReportsTests",
            dependencies: [
                "ReputationReports", "Reputation", "Presence", "ConversationSources", "SampleData", "TestSupport",
            ]
        ),
        .testTarget(name: "DocumentationTests", dependencies: ["TestSupport"], exclude: ["Fixtures"]),
        .testTarget(
            name: "ExampleTests",
            dependencies: [
                "desk", "crisis-replay", "lint-reply", "promises", "sla-calendar", "sla-vectors", "live-source",
                "own-store", "train-classifier", "moderate", "benchmark", "SampleData", "Reputation",
                "ReputationTesting", "Commitments", "ConversationSources", "Conversations", "ToneLint",
                "LanguageAnalysis", "TestSupport",
            ]
        ),
        .testTarget(
            name: "ReputationTestingTests",
            dependencies: [
                "ReputationTesting", "own-store", "ConversationSources", "ServiceLevels", "Moderation",
                "CrisisDetection", "Commitments", "LanguageAnalysis", "ToneLint", "Reputation", "Conversations",
                "TestSupport",
            ]
        ),
        // The stores in a process of its own, for tests that kill it.
        .executableTarget(
            name: "store-worker",
            dependencies: ["ReputationSQLite", "Moderation", "ServiceLevels", "Conversations"],
            path: "Tests/StoreWorker"
        ),
        .testTarget(
            name: "ReputationSQLiteTests",
            dependencies: [
                "ReputationSQLite", "store-worker", "desk", "ReputationTesting", "ConversationSources", "ServiceLevels",
                "Moderation", "CrisisDetection", "Commitments", "Reputation", "Conversations", "ReputationFoundations",
                "SampleData", "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
            ]
        ),
    ]
)

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
