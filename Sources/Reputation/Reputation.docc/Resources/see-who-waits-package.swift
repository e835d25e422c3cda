// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "worklist",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(path: "../swift-reputation")
    ],
    targets: [
        .executableTarget(
            name: "worklist",
            dependencies: [
                .product(name: "ConversationSources", package: "swift-reputation"),
                .product(name: "Reputation", package: "swift-reputation"),
                .product(name: "ReputationReports", package: "swift-reputation"),
            ]
        )
    ]
)
