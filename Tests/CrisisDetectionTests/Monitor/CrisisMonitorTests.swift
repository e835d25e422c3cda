import Conversations
import CrisisDetection
import Foundation
import TestSupport
import Testing

@Suite struct CrisisMonitorTests {
    /// The reports, notifications and alerts of mentions given in batches.
    private static func replay(_ batches: [[BrandMention]]) throws -> ([MonitorReport], [AlertNotification]) {
        var monitor = CrisisMonitor()
        var book = AlertBook()
        var reports: [MonitorReport] = []
        var notifications: [AlertNotification] = []
        for batch in batches {
            let late = monitor.receive(batch)
            #expect(late.isEmpty)
            let new = monitor.reports()
            reports += new
            for report in new { notifications += book.apply(report) }
        }
        let rest = monitor.advance(to: StormFeed.start.addingTimeInterval(14 * 86_400))
        for report in rest { notifications += book.apply(report) }
        return (reports + rest, notifications)
    }

    @Test func `a storm is raised within the hour, with its topics, and each level is told once`() throws {
        let (_, notifications) = try Self.replay([StormFeed.mentions()])
        let raised = notifications.filter { $0.kind == .raised && $0.date > StormFeed.stormAt }
        let first = try #require(raised.first)
        #expect(first.date < StormFeed.stormAt.addingTimeInterval(3600))
        #expect(raised.contains { $0.explanation.contains("cancelled") })
        #expect(Set(notifications.map { "\($0.alert) \($0.kind) \($0.level)" }).count == notifications.count)
    }

    @Test func `any order within the lateness and any batches give the same reports and notifications`() throws {
        let mentions = StormFeed.mentions()
        let expected = try Self.replay([mentions])
        for seed in 1...UInt64(TestScale.count(whole: 300, least: 3)) {
            var random = SeededRandom(seed: seed)
            // Each mention comes up to ten minutes late.
            let shuffled = mentions.map { ($0.date.addingTimeInterval(random.uniform(0...599)), $0) }
                .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
            var batches: [[BrandMention]] = []
            var rest = shuffled[...]
            while !rest.isEmpty {
                batches.append(Array(rest.prefix(1 + Int(random.next() % 400))))
                rest = rest.dropFirst(batches.last?.count ?? 0)
            }
            let given = try Self.replay(batches)
            #expect(given == expected, "seed \(seed)")
        }
    }

    @Test func `a saved monitor and book go on as they would have`() throws {
        let mentions = StormFeed.mentions()
        let expected = try Self.replay([mentions])
        var monitor = CrisisMonitor()
        var book = AlertBook()
        var notifications: [AlertNotification] = []
        for (index, mention) in mentions.enumerated() {
            _ = monitor.receive([mention])
            for report in monitor.reports() { notifications += book.apply(report) }
            if index % 601 == 0 || index == 3 {
                monitor = try JSONDecoder().decode(CrisisMonitor.self, from: JSONEncoder().encode(monitor))
                book = try JSONDecoder().decode(AlertBook.self, from: JSONEncoder().encode(book))
            }
        }
        for report in monitor.advance(to: StormFeed.start.addingTimeInterval(14 * 86_400)) {
            notifications += book.apply(report)
        }
        #expect(notifications == expected.1)
    }

    @Test func `what comes too late is handed back and counted`() throws {
        let mentions = StormFeed.mentions(days: 2, storm: false)
        var monitor = CrisisMonitor()
        let tooLate = monitor.receive(mentions)
        #expect(tooLate.isEmpty)
        _ = monitor.reports()
        var late = mentions[0]
        late.id = MessageID(platform: .x, native: "late")
        let refused = monitor.receive([late])
        #expect(refused == [late])
        #expect(monitor.tooLate == 1)
    }

    @Test func `a dead feed is told from a quiet night, and calms no storm`() throws {
        let mentions = StormFeed.mentions(storm: false)
        var monitor = CrisisMonitor()
        var book = AlertBook()
        let tooLate = monitor.receive(mentions)
        #expect(tooLate.isEmpty)
        var notifications: [AlertNotification] = []
        for report in monitor.reports() { notifications += book.apply(report) }
        #expect(!notifications.contains { $0.alert.rawValue.hasPrefix("feed") })
        for report in monitor.advance(to: StormFeed.start.addingTimeInterval(15 * 86_400)) {
            notifications += book.apply(report)
        }
        let dead = notifications.filter { $0.alert.rawValue.hasPrefix("feed") }
        #expect(dead.count == 1)
        #expect(dead.first?.explanation.contains("may be dead") == true)
    }

    @Test func `a planned event explains a storm within it`() throws {
        var settings = MonitorSettings()
        settings.knownEvents = KnownEvents([
            try KnownEvent(
                title: "move to the new terminal",
                from: StormFeed.stormAt,
                until: StormFeed.stormAt.addingTimeInterval(86_400)
            )
        ])
        var monitor = CrisisMonitor(settings)
        var book = AlertBook()
        _ = monitor.receive(StormFeed.mentions())
        let reports = monitor.reports()
        let notifications = reports.flatMap { book.apply($0) }
        #expect(!notifications.contains { $0.kind == .raised && $0.date > StormFeed.stormAt })
        let explained = reports.flatMap(\.signals).filter { $0.date > StormFeed.stormAt }
        #expect(!explained.isEmpty)
        #expect(explained.allSatisfy { $0.knownEvents == ["move to the new terminal"] })
        let before = StormFeed.stormAt.addingTimeInterval(-86_400)
        #expect(settings.knownEvents.noticesDue(at: before).map(\.title) == ["move to the new terminal"])
        #expect(settings.knownEvents.noticesDue(at: StormFeed.stormAt).isEmpty)
    }

    @Test func `counters of shards merge to the counter of all`() throws {
        let mentions = StormFeed.mentions()
        var whole = try MentionCounter()
        for mention in mentions { whole.add(mention) }
        var random = SeededRandom(seed: 5)
        var shards = try (0..<4).map { _ in try MentionCounter() }
        for mention in mentions.shuffled(using: &random) { shards[Int(random.next() % 4)].add(mention) }
        var merged = shards[2]
        for shard in [shards[3], shards[0], shards[1]] { try merged.merge(shard) }
        #expect(merged == whole)
        let hourly = try MentionCounter(bucket: .seconds(3600))
        #expect(throws: DetectionError.self) { try merged.merge(hourly) }
    }
}
