import Conversations
import Foundation
import ServiceLevels

extension EscalationSinkConformance {
    func takesEveryKind(_ sink: Sink, _ known: [SinkDelivery], _ report: LawReport) async throws {
        for delivery in known {
            do {
                try await sink.deliver(delivery.notification, to: delivery.recipients)
            } catch {
                report.expect(false, "'\(delivery.notification.kind)' is not taken: \(error)")
            }
        }
    }

    func nothingIsChanged(_ sink: Sink, _ known: [SinkDelivery], _ report: LawReport) async throws {
        try await deliver(known, to: sink)
        guard let arrived = try await arrived(sink, report) else { return }
        report.sameMembers(arrived, known, "what arrived")
    }

    func repeatsChangeNothing(_ sink: Sink, _ known: [SinkDelivery], _ report: LawReport) async throws {
        for _ in 0..<2 { try await deliver(known, to: sink) }
        for delivery in known { try await deliver([delivery, delivery], to: sink) }
        guard let arrived = try await arrived(sink, report) else { return }
        report.equal(arrived.count, known.count, "deliveries after telling everything four times")
    }

    func correctionsArrive(_ sink: Sink, _ known: [SinkDelivery], _ report: LawReport) async throws {
        let corrections = known.filter { $0.notification.revision > 0 }
        report.expect(!corrections.isEmpty, "the kit has no correction")
        try await deliver(known, to: sink)
        guard let arrived = try await arrived(sink, report) else { return }
        for correction in corrections {
            let isThere = arrived.contains {
                $0.notification.key == correction.notification.key
                    && $0.notification.revision == correction.notification.revision
            }
            report.expect(isThere, "the correction '\(correction.notification.kind)' did not arrive")
        }
    }

    func clocksMayDisagree(_ sink: Sink, _ report: LawReport) async throws {
        let build = EventBuilder()
        // Each is told by an engine of its own, whose clock is days ahead of the next one's.
        let told = try [3, 0, 400, -400].flatMap { day in
            var engine = try ClockStory().engine
            return engine.ingest([build.customer("p\(day)", writes: "m\(day)", at: Double(day) * 1440)])
        }
        let sent = told.map { SinkDelivery($0, to: ["mira"]) }
        try await deliver(sent, to: sink)
        guard let arrived = try await arrived(sink, report) else { return }
        report.sameMembers(arrived, sent, "what was told by clocks that disagree")
    }

    func losesNothing(_ sink: Sink, _ report: LawReport) async throws {
        var engine = try ClockStory().engine
        let build = EventBuilder()
        let told = engine.ingest((0..<1000).map { build.customer("p\($0)", writes: "m\($0)", at: 0) })
        try await withThrowingTaskGroup(of: Void.self) { group in
            for teller in 0..<8 {
                group.addTask {
                    for index in stride(from: teller, to: told.count, by: 8) {
                        try await sink.deliver(told[index], to: [])
                    }
                }
            }
            try await group.waitForAll()
        }
        guard let arrived = try await arrived(sink, report) else { return }
        report.sameMembers(
            arrived.map(\.notification.key.text).sorted(),
            told.map(\.key.text).sorted(),
            "a thousand notifications by eight tellers"
        )
    }

    func concurrentRepeatsChangeNothing(_ sink: Sink, _ known: [SinkDelivery], _ report: LawReport) async throws {
        for delivery in known {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask { try await sink.deliver(delivery.notification, to: delivery.recipients) }
                }
                try await group.waitForAll()
            }
        }
        guard let arrived = try await arrived(sink, report) else { return }
        report.equal(arrived.count, known.count, "deliveries when eight tell the same at once")
    }

    func recipientsMayBeAnything(_ sink: Sink, _ known: [SinkDelivery], _ report: LawReport) async throws {
        let lists = [OddNames.all, [], (0..<500).map { "person \($0)" }, ["", ",", "a,b"]]
        let sent = zip(known, lists).map { SinkDelivery($0.notification, to: $1) }
        try await deliver(sent, to: sink)
        guard let arrived = try await arrived(sink, report) else { return }
        for (found, expected) in zip(arrived, sent) {
            report.expect(
                found.recipients == expected.recipients,
                "\(expected.recipients.count) recipients arrive as \(found.recipients.count) or in other words"
            )
        }
    }

    func failuresMayBeRepeated(_ sink: Sink, _ known: [SinkDelivery], _ report: LawReport) async throws {
        guard let failNextDelivery else { return report.skip("because the kit was given no failNextDelivery") }
        try await failNextDelivery(sink)
        var hasFailed = false
        do { try await deliver(Array(known.prefix(1)), to: sink) } catch { hasFailed = true }
        report.expect(hasFailed, "a delivery that was made to fail does not throw")
        try await deliver(known, to: sink)
        guard let arrived = try await arrived(sink, report) else { return }
        report.sameMembers(
            arrived.map(\.notification.key.text),
            known.map(\.notification.key.text),
            "what arrived after a failure and a repeat"
        )
    }

    private func deliver(_ known: [SinkDelivery], to sink: Sink) async throws {
        for delivery in known { try await sink.deliver(delivery.notification, to: delivery.recipients) }
    }
}
