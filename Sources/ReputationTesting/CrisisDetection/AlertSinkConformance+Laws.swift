import CrisisDetection

extension AlertSinkConformance {
    /// One storm from its first level to its end, as a book tells it.
    private static var storm: [AlertNotification] {
        AlertStory.levels.map { AlertStory.told("storm-1", .raised, $0) }
            + [AlertStory.told("storm-1", .resolved, .crisis)]
    }

    func takesEveryKind(_ sink: Sink, _ report: LawReport) async {
        for notification in Self.storm + [AlertStory.told("feed-1", .raised, .review, "")] {
            do {
                try await sink.deliver(notification)
            } catch {
                report.expect(false, "'\(notification.deduplicationKey)' is not taken: \(error)")
            }
        }
    }

    func nothingIsChanged(_ sink: Sink, _ report: LawReport) async throws {
        let told = [
            AlertStory.told(
                "storm-1",
                .raised,
                .watch,
                "40 mentions, expected 10\nabout: fähre, паром\t\u{1F6A2}",
                0.001
            ),
            AlertStory.told("storm-2", .raised, .escalate, String(repeating: "cancelled ", count: 2000), -4e8),
            AlertStory.told("feed-1", .raised, .review, "", 60),
        ]
        try await deliver(told, to: sink)
        guard let arrived = try await arrived(sink, report) else { return }
        report.sameMembers(arrived, told, "what arrived")
    }

    func repeatsChangeNothing(_ sink: Sink, _ report: LawReport) async throws {
        for _ in 0..<2 { try await deliver(Self.storm, to: sink) }
        for notification in Self.storm { try await deliver([notification, notification], to: sink) }
        guard let arrived = try await arrived(sink, report) else { return }
        report.equal(
            Dictionary(grouping: arrived, by: \.deduplicationKey).values.map(\.count).max(),
            1,
            "times the same is told"
        )
    }

    func levelsAreNews(_ sink: Sink, _ report: LawReport) async throws {
        try await deliver(Self.storm, to: sink)
        guard let arrived = try await arrived(sink, report) else { return }
        for notification in Self.storm {
            report.expect(
                arrived.contains { $0.deduplicationKey == notification.deduplicationKey },
                "'\(notification.deduplicationKey)' did not arrive"
            )
        }
    }

    func namesMayBeAnything(_ sink: Sink, _ report: LawReport) async throws {
        let told = OddNames.all.map { AlertStory.told($0, .raised, .watch) }
        try await deliver(told, to: sink)
        guard let arrived = try await arrived(sink, report) else { return }
        // Compared by bytes: canonically equal names are two alerts' names, though Swift calls them equal.
        report.sameMembers(
            arrived.map { Array($0.alert.rawValue.utf8) },
            told.map { Array($0.alert.rawValue.utf8) },
            "alerts with odd names"
        )
    }

    func clocksMayDisagree(_ sink: Sink, _ report: LawReport) async throws {
        let told = [0, -3, 400, -400].map { day in
            AlertStory.told("storm \(day)", .raised, .watch, "by a clock \(day) days ahead", Double(day) * 1440)
        }
        try await deliver(told, to: sink)
        guard let arrived = try await arrived(sink, report) else { return }
        report.sameMembers(arrived, told, "what was told by clocks that disagree")
    }

    func losesNothing(_ sink: Sink, _ report: LawReport) async throws {
        let told = (0..<1000).map { AlertStory.told("storm-\($0)", .raised, .review) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for teller in 0..<8 {
                group.addTask {
                    for index in stride(from: teller, to: told.count, by: 8) { try await sink.deliver(told[index]) }
                }
            }
            try await group.waitForAll()
        }
        guard let arrived = try await arrived(sink, report) else { return }
        report.sameMembers(
            arrived.map(\.deduplicationKey).sorted(),
            told.map(\.deduplicationKey).sorted(),
            "a thousand notifications by eight tellers"
        )
    }

    func concurrentRepeatsChangeNothing(_ sink: Sink, _ report: LawReport) async throws {
        let notification = AlertStory.told("storm-1", .raised, .watch)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { try await sink.deliver(notification) } }
            try await group.waitForAll()
        }
        guard let arrived = try await arrived(sink, report) else { return }
        report.expect(arrived.count < 2, "eight tell the same at once, and \(arrived.count) are heard")
    }

    func failuresMayBeRepeated(_ sink: Sink, _ report: LawReport) async throws {
        guard let failNextDelivery else { return report.skip("because the kit was given no failNextDelivery") }
        let notification = AlertStory.told("storm-1", .raised, .watch)
        try await failNextDelivery(sink)
        var hasFailed = false
        do { try await sink.deliver(notification) } catch { hasFailed = true }
        report.expect(hasFailed, "a delivery that was made to fail does not throw")
        try await sink.deliver(notification)
        guard let arrived = try await arrived(sink, report) else { return }
        report.equal(
            arrived.map(\.deduplicationKey),
            [notification.deduplicationKey],
            "what arrived after a failure and a repeat"
        )
    }

    private func deliver(_ told: [AlertNotification], to sink: Sink) async throws {
        for notification in told { try await sink.deliver(notification) }
    }
}
